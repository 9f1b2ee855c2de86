import type { Batch } from '../domain/batch.ts';

/** A reporting unit before small ones are merged. */
export interface Unit {
  name: string;
  bouw: string;
  enrolled: number;
}

/** The units of these batches in the order of the file, and which unit each batch counts for. */
export function unitsOf(batches: readonly Batch[]): { units: Unit[]; unitOfBatch: Map<string, number> } {
  const units: Unit[] = [];
  const unitOfBatch = new Map<string, number>();
  for (const batch of batches) {
    let at = units.findIndex((unit) => unit.name === batch.unit && unit.bouw === batch.bouw);
    if (at < 0) at = units.push({ name: batch.unit, bouw: batch.bouw, enrolled: 0 }) - 1;
    const unit = units[at];
    if (unit !== undefined) unit.enrolled += batch.n;
    unitOfBatch.set(batch.id, at);
  }
  return { units, unitOfBatch };
}
