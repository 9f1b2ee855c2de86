import { useEffect, useState } from 'react';
import { openingText } from '../../text/opening.ts';
import type { ChosenFile } from './chosen-file.ts';
import type { Demo } from './demo.ts';
import { fetchDemo, findDemo } from './demo.ts';
import { Fault } from './Fault.tsx';

interface Props {
  disabled: boolean;
  onDemo(chosen: { files: ChosenFile[]; key: ChosenFile }): void;
}

/** A first look with invented answers; only where the site has a demo. */
export function DemoCard({ disabled, onDemo }: Props) {
  const [demo, setDemo] = useState<Demo>();
  const [isFailed, setIsFailed] = useState(false);
  useEffect(() => {
    let isHere = true;
    void findDemo().then((found) => {
      if (isHere) setDemo(found);
    });
    return () => {
      isHere = false;
    };
  }, []);
  if (demo === undefined) return null;
  const open = () => {
    setIsFailed(false);
    fetchDemo(demo).then(onDemo, () => setIsFailed(true));
  };
  return (
    <aside className="demo-card" aria-labelledby="demo-kop">
      <div>
        <h2 id="demo-kop">{openingText.demoTitle}</h2>
        <p className="soft">{openingText.demoLead}</p>
        {isFailed && <Fault text={openingText.demoFailed} />}
      </div>
      <button type="button" className="button button-quiet" disabled={disabled} onClick={open}>
        {openingText.demo}
      </button>
    </aside>
  );
}
