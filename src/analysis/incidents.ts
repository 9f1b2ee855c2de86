import type { IncidentTables } from '../disclosure/incidents.ts';
import type { Released } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import { cChart, type CChart } from '../statistics/incidents/c-chart.ts';
import { incidentRate } from '../statistics/incidents/rate.ts';
import { isRefused, type Refusal } from '../statistics/refusal.ts';

/** Reports of a school year, per 100 pupils where the school said how many it has. */
export interface IncidentYear {
  schooljaar: string;
  count: number;
  months: number;
  pupils: number | undefined;
  rate: number | undefined;
  /** Exact 95 % interval (Garwood). */
  margin: readonly [number, number] | undefined;
}

/** The months with the limits of the school years before the last one. */
export interface IncidentMonths {
  months: IncidentTables['months'];
  limits: CChart | undefined;
  refused: Refusal | undefined;
}

export type Pupils = Readonly<Record<string, number | undefined>>;

/** Rates per school year. A year without a number of pupils has a count and no rate. */
export function incidentYears(tables: Released<IncidentTables>, pupilsIn: Pupils): Released<IncidentYear[]> {
  return derive(tables, ({ years }) =>
    years.map(({ schooljaar, count, months }): IncidentYear => {
      const pupils = pupilsIn[schooljaar];
      const rate = pupils === undefined ? undefined : incidentRate(count, pupils);
      const row = { schooljaar, count, months, pupils };
      return rate === undefined || isRefused(rate)
        ? { ...row, rate: undefined, margin: undefined }
        : { ...row, rate: rate.rate, margin: rate.ci };
    }),
  );
}

/** The months, with control limits from all months before the last school year where there are enough of them. */
export function incidentMonths(tables: Released<IncidentTables>): Released<IncidentMonths> {
  return derive(tables, ({ months, years }) => {
    const last = years.at(-1)?.schooljaar;
    const base = months.filter(({ schooljaar }) => schooljaar !== last).map(({ count }) => count);
    const limits = cChart(base);
    return isRefused(limits)
      ? { months, limits: undefined, refused: limits.refused }
      : { months, limits, refused: undefined };
  });
}
