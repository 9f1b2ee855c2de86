import { type JSX, useEffect, useMemo, useState } from 'react';
import { keepForOffline } from '../../../browser/keep-for-offline.ts';
import { exportFiles } from '../../../browser/queue/export-file.ts';
import { kiosk as text } from '../../../text/kiosk.ts';
import { saveFile } from '../../dashboard/save-file.ts';
import { FillingCourse } from '../FillingIsland.tsx';
import { MessageScreen } from '../MessageScreen.tsx';
import { useFreshSlip } from '../use-fresh-slip.ts';
import { classWay } from './class-way.ts';
import { PinScreen } from './PinScreen.tsx';
import { ReadyScreen } from './ReadyScreen.tsx';
import { SetupScreen } from './SetupScreen.tsx';
import { StillThere } from './StillThere.tsx';
import { TeacherScreen } from './TeacherScreen.tsx';
import { TurnDone } from './TurnDone.tsx';
import { type Kiosk, useKiosk } from './use-kiosk.ts';

/** Loads the page anew in the same place of the history: nothing of a turn is left in memory, and there is no way back. */
function startAnew(): void {
  location.replace(location.pathname);
}

/**
 * The class device: a teacher sets it up, children take turns.
 *
 * @param recordings names of the files in `public/voorlezen`, known when the site was built
 */
export default function KioskIsland({ recordings }: { recordings: readonly string[] }): JSX.Element {
  const kiosk = useKiosk();
  const [at, setAt] = useState<'ready' | 'turn' | 'pin' | 'teacher'>('ready');
  useFreshSlip();
  useEffect(() => void keepForOffline('/invullen/sw.js'), []);
  useEffect(() => {
    const reload = (event: PageTransitionEvent) => {
      if (event.persisted) startAnew();
    };
    globalThis.addEventListener('pageshow', reload);
    return () => globalThis.removeEventListener('pageshow', reload);
  }, []);

  const { device, record, state, pass, problem } = kiosk;
  if (device === undefined) return <MessageScreen heading={text.loading} />;
  const isSame = pass !== undefined && record?.batch === pass.batch && record.survey === pass.survey;
  if (record === undefined || isSame) {
    return (
      <SetupScreen
        pass={isSame ? record : pass}
        problem={problem}
        canKeep={device.classes !== undefined}
        waiting={state.waiting}
        onText={kiosk.bring}
        onStart={async (pin) => {
          await kiosk.start(pin);
          setAt('ready');
        }}
      />
    );
  }
  if (at === 'ready' && pass === undefined) {
    return (
      <ReadyScreen
        turns={record.codes.length}
        waiting={state.waiting}
        onBegin={() => setAt('turn')}
        onTeacher={() => setAt('pin')}
      />
    );
  }
  return (
    <>
      {at === 'turn' ? (
        <Turn kiosk={kiosk} recordings={recordings} />
      ) : at === 'teacher' ? (
        <TeacherScreen
          done={record.done}
          left={record.codes.length}
          state={state}
          onSend={device.queue.press}
          onSave={() => void save(kiosk)}
          onBack={startAnew}
          onStop={() => void kiosk.stop().then(startAnew)}
        />
      ) : (
        <PinScreen
          pin={record.pin}
          problem={pass === undefined ? problem : { code: 'class/other-class', details: {} }}
          onRight={() => setAt('teacher')}
          onBack={startAnew}
          onText={kiosk.bring}
        />
      )}
      {/* What is in this tab alone would be wiped with the rest. */}
      {state.inMemory === 0 && <StillThere onGone={startAnew} />}
    </>
  );
}

/** One child, from the introduction to the thanks. */
function Turn(props: { kiosk: Kiosk; recordings: readonly string[] }): JSX.Element | null {
  const { device, record } = props.kiosk;
  const way = useMemo(
    () => device?.classes && record && classWay(record, device.classes, device.queue),
    [device, record],
  );
  if (way === undefined) return null;
  return <FillingCourse way={way} recordings={props.recordings} done={<TurnDone onNext={startAnew} />} />;
}

async function save({ device }: Kiosk): Promise<void> {
  for (const { name, content } of exportFiles((await device?.all()) ?? [])) {
    saveFile(name, content, 'application/x-ndjson');
  }
}
