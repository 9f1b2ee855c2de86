import { lazy, Suspense, useState } from 'react';
import type { OpenedSurvey } from '../opening/protocol.ts';
import type { ChosenFile } from './chosen-file.ts';
import { OpenScreen } from './OpenScreen.tsx';
import { useDatabase } from './use-database.ts';

/** Observable Plot comes along with it, while the files are chosen. */
const loadOverview = () => import('./Overview.tsx');
const Overview = lazy(loadOverview);
const Closing = lazy(() => import('../closing/Closing.tsx'));

const newestFirst = (a: OpenedSurvey, b: OpenedSurvey) =>
  b.cube.schooljaar.localeCompare(a.cube.schooljaar) || a.cube.title.localeCompare(b.cube.title);

/**
 * The directie's dashboard: first the files and the key, then the figures. It holds released cubes only; the answers
 * lived in the worker, and that has ended.
 */
export default function Dashboard() {
  const [surveys, setSurveys] = useState<OpenedSurvey[]>([]);
  /** The sealed files, as the browser chose them: read again only when an afname is closed. */
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [toClose, setToClose] = useState<OpenedSurvey>();
  const [wasClosed, setWasClosed] = useState(false);
  const { database, start, fill, close } = useDatabase();
  const [first, ...others] = surveys;

  if (first === undefined) {
    return (
      <OpenScreen
        takesFocus={wasClosed}
        onChoosing={() => {
          void loadOverview();
          start().catch(() => undefined);
        }}
        onOpened={(opened, chosen) => {
          setFiles(chosen);
          setSurveys(opened.toSorted(newestFirst));
          void fill(opened.map(({ cube }) => cube));
        }}
      />
    );
  }
  if (toClose !== undefined) {
    return (
      <Suspense>
        <Closing
          survey={toClose}
          files={files.filter(({ id }) => toClose.inboxes.includes(id))}
          onBack={() => setToClose(undefined)}
        />
      </Suspense>
    );
  }
  return (
    <Suspense>
      <Overview
        surveys={[first, ...others]}
        database={database}
        onCloseAfname={setToClose}
        onClose={() => {
          close();
          setWasClosed(true);
          setSurveys([]);
          setFiles([]);
        }}
      />
    </Suspense>
  );
}
