import type { IncidentMonths, IncidentYear } from '../analysis/incidents.ts';
import type { Released } from '../domain/released.ts';
import { incidentsText } from '../text/incidents-view.ts';
import { formatCount, formatMean } from '../text/numbers.ts';
import type { IntervalRow } from './interval-chart.ts';
import type { TableModel } from './table.ts';

const monthNames = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `september 2026` */
export function monthName(month: string): string {
  return monthNames.format(new Date(`${month}-01T00:00:00Z`));
}

/** The last school year in counts, and always that more reports is not less safe. */
export function incidentSentence(rows: Released<readonly IncidentYear[]>): string {
  const last = rows.at(-1);
  if (last === undefined) return incidentsText.empty;
  const { schooljaar, count, rate, margin, months } = last;
  return [
    rate === undefined || margin === undefined
      ? incidentsText.yearCount(schooljaar, count)
      : incidentsText.yearSentence(schooljaar, count, rate, ...margin),
    ...(months < 12 && rows.length > 1 ? [incidentsText.part(months)] : []),
    incidentsText.caveat,
  ].join(' ');
}

export function incidentLines(rows: Released<readonly IncidentYear[]>): IntervalRow[] {
  return rows.map(({ schooljaar, count, rate, margin }) => ({
    label: schooljaar,
    detail: incidentsText.yearDetail(count),
    value: rate,
    margin,
  }));
}

export function incidentTable(rows: Released<readonly IncidentYear[]>): TableModel {
  const figure = (value: number | undefined) => (value === undefined ? '–' : formatMean(value));
  return {
    caption: incidentsText.yearCaption,
    columns: incidentsText.yearColumns.map((label, i) => ({ label, numeric: i > 0 })),
    rows: rows.map(({ schooljaar, months, count, pupils, rate, margin }) => [
      schooljaar,
      formatCount(months),
      formatCount(count),
      pupils === undefined ? '–' : formatCount(pupils),
      figure(rate),
      figure(margin?.[0]),
      figure(margin?.[1]),
    ]),
  };
}

/** Which month had most, and whether this school year has months beyond the limits of earlier ones. */
export function monthSentence({ months, limits }: Released<IncidentMonths>): string {
  const most = months.reduce(
    (best, next) => (next.count > best.count ? next : best),
    months[0] ?? { month: '', count: 0 },
  );
  if (most.month === '') return incidentsText.empty;
  const sentences = [incidentsText.monthSentence(monthName(most.month), most.count)];
  if (limits !== undefined) {
    const [low, high] = limits.limits998;
    const year = months.at(-1)?.schooljaar;
    const out = months.filter(
      ({ schooljaar, count }) => schooljaar === year && (count > high || count < low),
    );
    sentences.push(
      out.length === 0
        ? incidentsText.monthInside
        : incidentsText.monthOutside(out.map(({ month }) => monthName(month))),
    );
  }
  return sentences.join(' ');
}

export function monthTable({ months }: Released<IncidentMonths>): TableModel {
  return {
    caption: incidentsText.monthCaption,
    columns: incidentsText.monthColumns.map((label, i) => ({ label, numeric: i > 0 })),
    rows: months.map(({ month, count }) => [monthName(month), formatCount(count)]),
  };
}
