import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { viewText } from '../../text/views.ts';
import type { ViewId } from '../../text/views.ts';
import { CloseQuestion } from './CloseQuestion.tsx';
import { measureStoreOf } from './measures/measure-store.ts';
import { Tour } from './tour/Tour.tsx';
import { useHashView } from './use-hash-view.ts';
import { ViewFault } from './ViewFault.tsx';
import { ViewNav } from './ViewNav.tsx';
import type { ViewProps } from './view-props.ts';
import type { ViewEntry } from './views.ts';
import { views } from './views.ts';
import { ViewsHead } from './ViewsHead.tsx';

const present = views.filter(({ load }) => load !== undefined);
const drawings = new Map<ViewId, (props: ViewProps) => ReactNode>(
  present.flatMap(({ id, load }) => {
    if (load === undefined) return [];
    const View = lazy(load);
    return [[id, (props) => <View {...props} />]];
  }),
);

/** Fetches what the first screen is drawn with, before there is anything to draw. Fails in silence: it is fetched again then. */
export async function loadFirstView(): Promise<void> {
  await present[0]?.load?.().catch(() => undefined);
}

interface Props extends ViewProps {
  onChoose(survey: ViewProps['survey']): void;
}

/** Navigation, what is looked at, and the chosen view. The focus goes to the view that somebody went to. */
export default function Views({ onChoose, ...given }: Props) {
  const store = measureStoreOf(given.surveys[0].cube, given.isDemo);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const props = {
    ...given,
    onClose() {
      const unsaved = store.unsaved();
      setAsked(unsaved);
      if (unsaved.length === 0) given.onClose();
    },
  };
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (store.unsaved().length > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [store]);
  const [first = { id: 'overzicht', kind: 'look' } satisfies ViewEntry, ...others] = present;
  const current = useHashView([first, ...others]);
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(current);
  useLayoutEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    place.current?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, [current]);
  return (
    <div className="dashboard">
      <ViewNav entries={present} current={current} />
      <ViewsHead surveys={props.surveys} survey={props.survey} onChoose={onChoose} onClose={props.onClose} />
      {asked.length > 0 && (
        <CloseQuestion unsaved={asked} onClose={given.onClose} onStay={() => setAsked([])} />
      )}
      {props.isDemo && <Tour />}
      <div
        className="view"
        ref={place}
        tabIndex={-1}
        role="region"
        aria-label={viewText.names[current.id]}
        data-view={current.id}
      >
        <ViewFault key={current.id}>
          <Suspense fallback={<p className="soft view-wait">{viewText.loading}</p>}>
            {drawings.get(current.id)?.(props)}
          </Suspense>
        </ViewFault>
      </div>
    </div>
  );
}
