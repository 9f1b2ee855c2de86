import { type JSX, useEffect, useRef, useState } from 'react';
import type { ProblemMessage } from '../../domain/problem.ts';
import { paperEntry } from '../../text/paper-entry.ts';
import { problemText } from '../../text/problems.ts';
import { Fault } from '../dashboard/Fault.tsx';
import { toProblemMessage } from '../problem-message.ts';
import { ChooseAfname } from './ChooseAfname.tsx';
import { Desk } from './Desk.tsx';
import { openPaperAfnames, type PaperAfname } from './paper-afname.ts';
import { sealing } from './seal-booklet.ts';

/** The page on which the school types over booklets. */
export default function PaperEntry(): JSX.Element {
  const [afnames, setAfnames] = useState<readonly PaperAfname[]>();
  const [problem, setProblem] = useState<ProblemMessage>();
  const [opened, setOpened] = useState<PaperAfname>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    openPaperAfnames().then(setAfnames, (error: unknown) => setProblem(toProblemMessage(error)));
  }, []);
  return (
    <div className="paper-entry">
      <h1 tabIndex={-1} ref={heading}>
        {paperEntry.title}
      </h1>
      {problem !== undefined && <Fault text={problemText(problem)} />}
      {opened === undefined ? (
        <>
          <p className="lead">{paperEntry.lead}</p>
          {afnames === undefined ? (
            problem === undefined && <p className="soft">{paperEntry.loading}</p>
          ) : (
            <ChooseAfname
              afnames={afnames}
              onBegin={(chosen) => {
                sealing().then(
                  () => setOpened(chosen),
                  (error: unknown) => setProblem(toProblemMessage(error)),
                );
              }}
            />
          )}
        </>
      ) : (
        <>
          <p className="soft">{opened.manifest.title}</p>
          <Desk opened={opened} />
        </>
      )}
    </div>
  );
}
