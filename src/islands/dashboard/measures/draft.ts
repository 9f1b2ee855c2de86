import { isInYear, type Measure, type MeasureFinding } from '../../../domain/measure.ts';
import { dateExists } from '../../../domain/schooljaar.ts';
import { measuresText } from '../../../text/measures.ts';

/** What stands in the form. */
export interface Draft {
  /** Id of the chosen finding; empty when none is. */
  pick: string;
  /** The reason in own words, when `pick` is the own one. */
  own: string;
  maatregel: string;
  eigenaar: string;
  schooljaar: string;
  uiterlijk: string;
  deel: string;
}

/** The fields in the order of the form, by their ids there. */
export type DraftField = 'bevinding' | 'aanleiding' | 'maatregel' | 'eigenaar' | 'uiterlijk' | 'deel';

export function emptyDraft(schooljaar: string): Draft {
  return { pick: '', own: '', maatregel: '', eigenaar: '', schooljaar, uiterlijk: '', deel: '' };
}

/** The first thing that is missing or wrong, with the field where it is mended. */
export function draftFault(
  { own, maatregel, eigenaar, schooljaar, uiterlijk, deel }: Draft,
  finding: MeasureFinding | 'own' | undefined,
): { field: DraftField; text: string } | undefined {
  const { faults } = measuresText;
  if (finding === undefined) return { field: 'bevinding', text: faults.finding };
  if (finding === 'own' && own.trim() === '') return { field: 'aanleiding', text: faults.own };
  if (maatregel.trim().length < 3) return { field: 'maatregel', text: faults.measure };
  if (eigenaar === '') return { field: 'eigenaar', text: faults.owner };
  if (!dateExists(uiterlijk) || !isInYear(uiterlijk, schooljaar))
    return { field: 'uiterlijk', text: faults.until(schooljaar) };
  return deel === '' ? { field: 'deel', text: faults.part } : undefined;
}

/** The measure that a whole draft makes. */
export function measureOf(
  draft: Draft,
  id: string,
  finding: MeasureFinding | 'own',
  before?: Measure,
): Measure {
  const { own, maatregel, eigenaar, uiterlijk, deel } = draft;
  return {
    id,
    bevinding: finding === 'own' ? { soort: 'anders', tekst: own.trim().slice(0, 400) } : finding,
    maatregel: maatregel.trim().slice(0, 300),
    eigenaar,
    uiterlijk,
    deel,
    stand: before?.stand ?? 'start',
    ...(before?.gedaan === undefined ? {} : { gedaan: before.gedaan }),
  };
}
