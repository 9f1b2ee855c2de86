import { asList, asText, asTexts, field } from './loose.ts';
import type { YamlFile } from './yaml-file.ts';

/** A duty of `jaarkalender.yaml`, read loosely. */
export interface LooseDuty {
  file: string;
  line: number;
  id: string;
  wat: string;
  rol: string | undefined;
  rolLine: number;
  ritme: string;
  week: string | undefined;
  /** Schooljaren for which a date stands. */
  years: readonly string[];
}

/** The duties, whether the file is a list or has `plichten:`; none when it is missing or broken. */
export function readDuties(yaml: readonly YamlFile[]): LooseDuty[] {
  return yaml
    .filter(({ file }) => /^content\/jaarkalender\.ya?ml$/.test(file))
    .flatMap(({ file, data, lineOf }) => {
      const below = Array.isArray(data) ? [] : ['plichten'];
      return asList(Array.isArray(data) ? data : field(data, 'plichten')).map((entry, i) => {
        const dates = field(entry, 'data');
        return {
          file,
          line: lineOf([...below, i]),
          id: asText(field(entry, 'id')) ?? '',
          wat: asText(field(entry, 'wat')) ?? asText(field(entry, 'id')) ?? `plicht ${i + 1}`,
          rol: asText(field(entry, 'rol')) ?? asText(field(entry, 'wie')),
          rolLine: lineOf([...below, i, 'rol']),
          ritme: asTexts(field(entry, 'ritme'))[0] ?? '',
          week: asText(field(entry, 'week')),
          years: typeof dates === 'object' && dates !== null ? Object.keys(dates) : [],
        };
      });
    });
}
