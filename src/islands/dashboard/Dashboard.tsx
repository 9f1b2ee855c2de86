import { lazy, Suspense, useEffect, useState } from 'react';
import { keepForOffline } from '../../browser/keep-for-offline.ts';
import { prepareOpening } from '../opening/client.ts';
import type { OpenedSurvey } from '../opening/protocol.ts';
import type { ChosenFile } from './chosen-file.ts';
import type { PlanChapter } from './plan-chapters.ts';
import { OpenScreen } from './OpenScreen.tsx';
import { useDatabase } from './use-database.ts';

const loadViews = () => import('./Views.tsx');
const Views = lazy(loadViews);

const roles = ['leerling', 'medewerker', 'ouder'];
const newestFirst = (a: OpenedSurvey, b: OpenedSurvey) =>
  b.cube.schooljaar.localeCompare(a.cube.schooljaar) ||
  roles.indexOf(a.cube.role) - roles.indexOf(b.cube.role) ||
  b.accepted - a.accepted;

interface Opened {
  /** The files, as the browser chose them: read again only when an afname is closed. */
  files: readonly ChosenFile[];
  surveys: OpenedSurvey[];
  others: OpenedSurvey[];
  isDemo: boolean;
}

const nothing: Opened = { files: [], surveys: [], others: [], isDemo: false };

/**
 * The directie's dashboard: first the files and the key, then the figures. It holds released cubes only; the answers
 * lived in the worker, and that has ended.
 */
export default function Dashboard({ plan }: { plan: readonly PlanChapter[] }) {
  const [{ files, surveys, others, isDemo }, setOpened] = useState(nothing);
  const [chosen, setChosen] = useState<OpenedSurvey>();
  const [wasClosed, setWasClosed] = useState(false);
  const { database, start, fill, retry, close } = useDatabase();
  const [first, ...rest] = surveys;
  useEffect(() => void keepForOffline('/dashboard/sw.js'), []);

  if (first === undefined) {
    return (
      <OpenScreen
        takesFocus={wasClosed}
        onChoosing={() => {
          prepareOpening();
          // The first view and Observable Plot come along, while the passphrase is typed.
          void loadViews().then(({ loadFirstView }) => loadFirstView());
          start().catch(() => undefined);
        }}
        onOpened={(opened, files, demo) => {
          const own = opened.filter(({ source }) => source !== 'cube').toSorted(newestFirst);
          const foreign = opened.filter(({ source }) => source === 'cube');
          setOpened({ files, surveys: own, others: foreign, isDemo: demo });
          void fill(own.map(({ cube }) => cube));
        }}
      />
    );
  }
  return (
    <Suspense>
      <Views
        surveys={[first, ...rest]}
        survey={chosen ?? first}
        others={others}
        files={files}
        plan={plan}
        isDemo={isDemo}
        database={database}
        onRetryDatabase={() => void retry(surveys.map(({ cube }) => cube))}
        onChoose={setChosen}
        onClose={() => {
          close();
          history.replaceState(null, '', location.pathname);
          setWasClosed(true);
          setChosen(undefined);
          setOpened(nothing);
        }}
      />
    </Suspense>
  );
}
