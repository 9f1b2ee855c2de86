import type { Finding } from '../../domain/issue.ts';
import { asList, asText, field } from '../sources/loose.ts';
import type { Sources } from '../sources/sources.ts';

const averages = ['veiligheidsbeleving', 'aantasting', 'welbevinden'] as const;

/** The three averages of the approved instrument: said of which one, inside its scale, one set a year. */
export function measurementsHold({ yaml }: Sources): Finding[] {
  return yaml
    .filter(({ file }) => /^content\/school\.ya?ml$/.test(file))
    .flatMap(({ file, data, lineOf }) => {
      const top = field(data, 'school') === undefined ? [] : ['school'];
      const school = top.length === 0 ? data : field(data, 'school');
      const hasInstrument = asText(field(field(school, 'plan'), 'instrument')) !== undefined;
      const seen = new Set<string>();
      return asList(field(school, 'metingen')).flatMap((meting, i): Finding[] => {
        const schooljaar = asText(field(meting, 'schooljaar')) ?? '';
        const report = (
          fault: 'no-instrument' | 'outside-scale' | 'twice',
          name: string,
          tekst = '',
        ): Finding => ({
          rule: 'meting',
          file,
          line: lineOf([...top, 'metingen', i, name]),
          details: { fault, schooljaar, tekst },
        });
        const [van, tot] = ['van', 'tot'].map((name) => Number(field(field(meting, 'schaal'), name)));
        const outside = averages.filter((name) => {
          const value = field(meting, name);
          return typeof value === 'number' && (value < (van ?? 0) || value > (tot ?? 0));
        });
        const isTwice = seen.has(schooljaar);
        seen.add(schooljaar);
        return [
          ...(hasInstrument ? [] : [report('no-instrument', 'schooljaar')]),
          ...(isTwice ? [report('twice', 'schooljaar')] : []),
          ...outside.map((name) => report('outside-scale', name, `${name} ${String(field(meting, name))}`)),
        ];
      });
    });
}
