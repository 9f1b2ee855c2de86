import { useMemo } from 'react';
import { noticeRows } from '../../analysis/notices.ts';
import type { NoticeRow } from '../../analysis/rows.ts';
import type { Cube, Released } from '../../domain/released.ts';
import type { Role } from '../../domain/respondent.ts';
import { noticeText } from '../../text/notice.ts';

function Given({ row, role }: { row: NoticeRow; role: Role }) {
  const id = `melding-${row.construct}`;
  return (
    <section className="grave-notice" aria-labelledby={id}>
      <div>
        <h2 id={id}>{noticeText.title}</h2>
        <p className="grave-finding">
          {noticeText.given(row.answers)} {noticeText.enough[role]}
        </p>
        <p className="soft small">{noticeText.noNumber}</p>
      </div>
      <div>
        <h3>{noticeText.whatNow}</h3>
        <ol>
          {noticeText.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <a href="/praten/" target="_blank" rel="noopener">
            {noticeText.people}
          </a>
        </p>
      </div>
    </section>
  );
}

/**
 * Whether a grave answer was given at all: a block where it was, a quiet line where it was not. Without a number, so
 * that rounding hides no harm and the block points at nobody.
 */
export function GraveNotice({ cube }: { cube: Released<Cube> }) {
  const rows = useMemo(() => noticeRows(cube), [cube]);
  return rows.map((row) =>
    row.given ? (
      <Given key={row.construct} row={row} role={cube.role} />
    ) : (
      <p key={row.construct} className="quiet-note">
        {noticeText.none(row.answers)} {noticeText.noneMeans}
      </p>
    ),
  );
}
