import { lazy, Suspense, useState } from 'react';
import type { OpenedSurvey } from '../opening/protocol.ts';
import { OpenScreen } from './OpenScreen.tsx';
import { useDatabase } from './use-database.ts';

/** Observable Plot comes along with it, while the files are chosen. */
const loadOverview = () => import('./Overview.tsx');
const Overview = lazy(loadOverview);

const newestFirst = (a: OpenedSurvey, b: OpenedSurvey) =>
  b.cube.schooljaar.localeCompare(a.cube.schooljaar) || a.cube.title.localeCompare(b.cube.title);

/**
 * The directie's dashboard: first the files and the key, then the figures. It holds released cubes only; the answers
 * lived in the worker, and that has ended.
 */
export default function Dashboard() {
  const [surveys, setSurveys] = useState<OpenedSurvey[]>([]);
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
        onOpened={(opened) => {
          setSurveys(opened.toSorted(newestFirst));
          void fill(opened.map(({ cube }) => cube));
        }}
      />
    );
  }
  return (
    <Suspense>
      <Overview
        surveys={[first, ...others]}
        database={database}
        onClose={() => {
          close();
          setWasClosed(true);
          setSurveys([]);
        }}
      />
    </Suspense>
  );
}
