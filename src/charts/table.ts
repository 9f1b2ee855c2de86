/** A figure's table: the same cells as the chart, in words. The first column names the row. */
export interface TableModel {
  caption: string;
  columns: readonly { label: string; numeric: boolean }[];
  rows: readonly (readonly string[])[];
}
