import { asList, asText, asTexts, field } from './loose.ts';
import type { YamlFile } from './yaml-file.ts';

/** An open question of the school, and the findings that it already answers for. */
export interface KnownQuestion {
  id: string;
  vraag: string;
  regel: readonly string[];
  bestand: readonly string[];
  woord: readonly string[];
}

/** The open questions; none when the file is missing or broken. */
export function readQuestions(yaml: YamlFile | undefined): KnownQuestion[] {
  return asList(yaml?.data).flatMap((entry) => {
    const id = asText(field(entry, 'id'));
    if (id === undefined) return [];
    const texts = (name: string) => asTexts(field(entry, name));
    return [
      {
        id,
        vraag: asText(field(entry, 'vraag')) ?? id,
        regel: texts('regel'),
        bestand: texts('bestand'),
        woord: texts('woord'),
      },
    ];
  });
}
