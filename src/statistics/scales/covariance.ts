import { momentsOf } from '../moments.ts';

/** A square matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** One cell; 0 outside. */
export function cell(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

/** Covariances (divisor n - 1) of columns without gaps. A constant column has 0 everywhere, exactly. */
export function covarianceMatrix(columns: readonly Float64Array[]): number[][] {
  const centred = columns.map((column) => {
    const { mean } = momentsOf(column);
    return column.map((value) => value - mean);
  });
  const n = columns[0]?.length ?? 0;
  return centred.map((one) =>
    centred.map((two) => one.reduce((sum, value, i) => sum + value * (two[i] ?? 0), 0) / Math.max(1, n - 1)),
  );
}

/** Sum of a list. */
export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The variances. */
export const diagonal = (matrix: Matrix): number[] => matrix.map((_, i) => cell(matrix, i, i));
