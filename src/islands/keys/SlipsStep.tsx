import { slipsText } from '../../text/afname.ts';
import { Fault } from '../dashboard/Fault.tsx';
import { ClassPasses } from './ClassPasses.tsx';
import type { MadeAfname } from './make-afname.ts';
import { slipSheets } from './slip-sheets.ts';
import { Step } from './Step.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  made: MadeAfname | undefined;
  /** Origin of the site, for the class passes. */
  address: string;
  areFilesSaved: boolean;
  isFinished: boolean;
  onFinish(): void;
}

/** Step 6: paper, and then nobody knows the codes any more. */
export function SlipsStep({ made, address, areFilesSaved, isFinished, onFinish }: Props) {
  const attempt = useAttempt();
  const sheets = made === undefined ? [] : slipSheets(made.groups);
  return (
    <Step
      id="kaartjes"
      title={slipsText.title}
      hint={slipsText.hint}
      waitsFor={made === undefined && !isFinished ? 5 : undefined}
      isDone={isFinished}
    >
      {made === undefined ? (
        <p role="status">{slipsText.gone}</p>
      ) : (
        <div className="stack">
          <p>
            {slipsText.count(
              sheets.reduce((sum, { codes }) => sum + codes.length, 0),
              sheets.length,
            )}{' '}
            {slipsText.paper}
          </p>
          <ol>
            {slipsText.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <div className="button-row">
            <button type="button" className="button button-main" onClick={() => window.print()}>
              {slipsText.print}
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => (areFilesSaved ? onFinish() : attempt.fail(slipsText.notSaved))}
            >
              {slipsText.finish}
            </button>
          </div>
          {attempt.fault !== undefined && !areFilesSaved && <Fault text={attempt.fault} />}
          <p className="soft small">{slipsText.finishHint}</p>
          <ClassPasses manifest={made.manifest} groups={made.groups} address={address} />
        </div>
      )}
    </Step>
  );
}
