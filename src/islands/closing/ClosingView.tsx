import { closingText } from '../../text/closing.ts';
import type { ViewProps } from '../dashboard/views.ts';
import Closing from './Closing.tsx';

/** Closing as a view of the dashboard: for an afname that came from the collector. What is closed says so. */
export default function ClosingView({ survey, files }: ViewProps) {
  const inboxes = files.filter(({ id }) => survey.inboxes.includes(id));
  if (inboxes.length === 0) {
    return (
      <>
        <h2>{closingText.title}</h2>
        <p className="lead">{closingText.closedAlready}</p>
      </>
    );
  }
  return (
    <Closing
      key={survey.file}
      survey={survey}
      files={inboxes}
      onBack={() => {
        location.hash = 'overzicht';
      }}
    />
  );
}
