import type { Block, Report } from '../../../report/model.ts';
import { people } from '../../../text/people.ts';
import { audienceText, reportText } from '../../../text/report.ts';
import { PlainTable } from '../PlainTable.tsx';
import { ReportDrawing } from './ReportDrawing.tsx';
import { usePaperTitle } from './use-paper-title.ts';

function Part({ block, report }: { block: Block; report: Report }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'text':
      return <p className={block.soft === true ? 'soft' : undefined}>{block.text}</p>;
    case 'points':
      return (
        <ol className="report-points">
          {block.points.map(({ lead, text }) => (
            <li key={lead}>
              <strong>{lead}</strong> {text}
            </li>
          ))}
        </ol>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <PlainTable table={block.table} wrap="all" />;
    case 'figure':
      return (
        <figure className="report-figure" role="group" aria-label={block.table.caption}>
          <div className="report-picture">
            <p className="figure-sentence">{block.sentence}</p>
            {block.drawings.map((drawing, i) => (
              <ReportDrawing
                key={i}
                drawing={drawing}
                who={people[report.role]}
                label={block.table.caption}
              />
            ))}
          </div>
          <PlainTable table={block.table} wrap="all" />
          {block.note !== undefined && <p className="figure-note">{block.note}</p>}
        </figure>
      );
  }
}

/** The report as it is printed: on paper in both themes, as wide as an A4 between its margins. */
export function ReportSheet({ report }: { report: Report }) {
  usePaperTitle(`${reportText.kind} ${report.schooljaar}, ${audienceText[report.audience].name}`);
  return (
    <article className="report-sheet figure" aria-label={reportText.preview} lang="nl">
      <header className="report-head">
        <p>
          <strong>{report.school}</strong>
        </p>
        <p>
          {reportText.kind}
          <br />
          {reportText.ofYear(report.schooljaar)}
        </p>
      </header>
      <h1 className="report-title">{report.title}</h1>
      <p className="lead">{report.subtitle}</p>
      <p className="soft small">{reportText.forAudience(report.audience)}</p>
      {report.isDemo && <p className="report-demo">{reportText.demo}</p>}
      {report.blocks.map((block, i) => (
        <Part key={i} block={block} report={report} />
      ))}
    </article>
  );
}
