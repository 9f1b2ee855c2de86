import { useMemo, useState } from 'react';
import { csvRows, type CsvRows } from '../../../browser/csv-rows.ts';
import { type IncidentTables, releaseIncidents } from '../../../disclosure/incidents.ts';
import { parseRegisterMapping, type RegisterMapping } from '../../../domain/register-mapping.ts';
import type { Released } from '../../../domain/released.ts';
import { incidentsText } from '../../../text/incidents-view.ts';
import { registerMappingText } from '../../../text/register-mapping.ts';
import { type ProblemText, problemText } from '../../../text/problems.ts';
import { toProblemMessage } from '../../problem-message.ts';
import { kindRefusal, type KindRefusal } from './kinds.ts';
import { applyMapping, kindOf, type Kinds, sameWord } from './mapping-file.ts';
import { guessMapping, type Mapping, readRegister } from './read-register.ts';

export interface Register {
  table: CsvRows;
  mapping: Mapping;
  kinds: Kinds;
  /** What a mapping file names and this register does not have, and the other way round. */
  missing: readonly string[];
  unknown: readonly string[];
}

export interface ReadIncidents {
  tables: Released<IncidentTables>;
  unreadable: number;
  /** Why the chosen column is not used as the kind. */
  refusal: KindRefusal | undefined;
}

const noKinds: Kinds = new Map();

function registerOf(table: CsvRows, saved: RegisterMapping | undefined): Register {
  if (saved === undefined) {
    return { table, mapping: guessMapping(table), kinds: noKinds, missing: [], unknown: [] };
  }
  const applied = applyMapping(table, saved);
  const guessed = guessMapping(table);
  const or = (own: number, other: number) => (own < 0 ? other : own);
  // A column that the file names and that is not here: what it most likely is, and said so.
  const mapping = {
    date: or(applied.mapping.date, guessed.date),
    category: saved.kolommen.soort === undefined ? -1 : or(applied.mapping.category, guessed.category),
  };
  return { ...applied, table, mapping };
}

function countIncidents({ table, mapping, kinds }: Register): ReadIncidents | undefined {
  if (mapping.date < 0) return undefined;
  const refusal = mapping.category < 0 ? undefined : kindRefusal(table, mapping.category);
  const used = refusal === undefined ? mapping : { ...mapping, category: -1 };
  const { incidents, unreadable } = readRegister(
    table,
    used,
    used.category < 0 ? incidentsText.all : incidentsText.unknown,
    (word) => kindOf(kinds, word),
  );
  return { tables: releaseIncidents(incidents), unreadable, refusal };
}

const isMapping = (text: string) => /^\uFEFF?\s*[{[]/.test(text);

/**
 * The register and its mapping, chosen together or one after the other, in any order. Both live as long as the view.
 */
export function useRegister() {
  const [register, setRegister] = useState<Register>();
  const [saved, setSaved] = useState<RegisterMapping>();
  const [faults, setFaults] = useState<readonly ProblemText[]>([]);
  const read = useMemo(() => (register === undefined ? undefined : countIncidents(register)), [register]);

  function take(files: readonly Uint8Array[]): void {
    const found: ProblemText[] = [];
    let [table, mapping] = [register?.table, saved];
    for (const bytes of files) {
      const text = new TextDecoder().decode(bytes);
      if (isMapping(text)) {
        try {
          mapping = parseRegisterMapping(text);
        } catch (error) {
          found.push(problemText(toProblemMessage(error)));
        }
        continue;
      }
      const rows = csvRows(bytes);
      if (rows.columns.length > 1 && rows.rows.length > 0) table = rows;
      else found.push(incidentsText.notATable);
    }
    setFaults(found);
    setSaved(mapping);
    if (table !== undefined && (table !== register?.table || mapping !== saved)) {
      setRegister(registerOf(table, mapping));
    }
  }

  return {
    register,
    read,
    faults,
    /** What is said of the mapping file: it waits, or was used. */
    said:
      saved === undefined
        ? ''
        : register === undefined
          ? registerMappingText.waits
          : register.missing.length > 0
            ? registerMappingText.read
            : registerMappingText.applied,
    take,
    setMapping: (mapping: Mapping) =>
      setRegister((now) => now && { ...now, mapping, missing: [], unknown: [] }),
    setKind: (word: string, kind: string) =>
      setRegister((now) => {
        if (now === undefined) return now;
        const kinds = new Map(now.kinds);
        if (kind.trim() === '') kinds.delete(sameWord(word));
        else kinds.set(sameWord(word), kind.trim());
        return { ...now, kinds };
      }),
  };
}
