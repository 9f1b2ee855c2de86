import { databaseText } from '../../text/explore-view.ts';
import type { FigureDatabase } from './use-database.ts';

/** Said where the database would be used and does not start: what still works, and the way on. */
export function DatabaseNote({ database, onRetry }: { database: FigureDatabase; onRetry(): void }) {
  if (database !== 'absent') return null;
  return (
    <div className="line-note database-note" role="status">
      <p className="small">
        <strong>{databaseText.absent}</strong> {databaseText.works}{' '}
        <button type="button" className="text-button" onClick={onRetry}>
          {databaseText.retry}
        </button>
      </p>
    </div>
  );
}
