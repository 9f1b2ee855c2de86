import { type JSX, useReducer, useState } from 'react';
import { batchOf } from '../../browser/afname-client.ts';
import { formatCode, parseCode } from '../../survey/access-code.ts';
import { differences, settled } from '../../survey/paper/compare.ts';
import { type Booklet, changePile, differencesOf, emptyPile } from '../../survey/paper/pile.ts';
import { type TypedBooklet, typedQuestions } from '../../survey/paper/typing.ts';
import { paperEntry } from '../../text/paper-entry.ts';
import { type ProblemText, problemText } from '../../text/problems.ts';
import { Choice } from '../keys/Choice.tsx';
import { useLeaveWarning } from '../keys/use-leave-warning.ts';
import { toProblemMessage } from '../problem-message.ts';
import { BookletPile } from './BookletPile.tsx';
import { CodeField } from './CodeField.tsx';
import type { PaperAfname } from './paper-afname.ts';
import { sealBooklet } from './seal-booklet.ts';
import { SealedStatus } from './SealedStatus.tsx';
import { TypeBooklet } from './TypeBooklet.tsx';
import { useSealed } from './use-sealed.ts';

type Now =
  | { at: 'code'; fault?: ProblemText; isBusy?: boolean }
  | { at: 'first'; code: string; batch: string }
  | { at: 'second'; booklet: Booklet }
  | { at: 'settle'; booklet: Booklet };

const { rounds, code: codeText, typing: typingText, sealed: sealedText } = paperEntry;

/** Typing over: code, booklet, next. Twice, by two people; what they typed differently is looked up on paper. */
export function Desk({ opened }: { opened: PaperAfname }): JSX.Element {
  const { manifest, questionnaire } = opened;
  const questions = typedQuestions(questionnaire);
  const [pile, change] = useReducer(changePile, emptyPile);
  const [round, setRound] = useState<'1' | '2'>('1');
  const [now, setNow] = useState<Now>({ at: 'code' });
  const [said, setSaid] = useState('');
  /** Counts the booklets that were begun: each starts with an empty field. */
  const [turn, setTurn] = useState(0);
  const sealed = useSealed();
  useLeaveWarning(pile.booklets.length > 0 || now.at !== 'code' || sealed.queue.inMemory > 0);

  const toCode = (message = '') => {
    setSaid(message);
    setTurn((n) => n + 1);
    setNow({ at: 'code' });
  };
  const seal = async (booklet: Booklet, typed: TypedBooklet, message: string) => {
    try {
      await sealed.add(await sealBooklet(manifest, questionnaire, booklet, typed));
      change({ kind: 'sealed', code: booklet.code });
      toCode(message);
    } catch (error) {
      setNow({ at: 'code', fault: problemText(toProblemMessage(error)) });
    }
  };
  const enter = async (typed: string) => {
    setSaid('');
    try {
      const code = parseCode(typed);
      const known = pile.booklets.find((booklet) => booklet.code === code);
      if (known?.second !== undefined) return setNow({ at: 'code', fault: codeText.differs });
      if (round === '2')
        return setNow(
          known === undefined ? { at: 'code', fault: codeText.notYet } : { at: 'second', booklet: known },
        );
      if (known !== undefined) return setNow({ at: 'code', fault: codeText.twice });
      setNow({ at: 'code', isBusy: true });
      setNow({ at: 'first', code, batch: await batchOf(manifest, code) });
    } catch (error) {
      setNow({ at: 'code', fault: problemText(toProblemMessage(error)) });
    }
  };
  const keepSecond = (booklet: Booklet, typed: TypedBooklet) => {
    const found = differences(questions, booklet.first, typed).length;
    const code = formatCode(booklet.code);
    if (found === 0) return void seal(booklet, booklet.first, sealedText.same(code));
    change({ kind: 'second', code: booklet.code, typed });
    toCode(sealedText.differs(code, found));
  };

  if (now.at === 'first') {
    const { code, batch } = now;
    return (
      <TypeBooklet
        title={typingText.title(formatCode(code), 1)}
        questions={questions}
        onDone={(typed) => {
          change({ kind: 'first', code, batch, typed });
          toCode(sealedText.kept(formatCode(code)));
        }}
        onStop={() => toCode()}
      />
    );
  }
  if (now.at === 'second') {
    return (
      <TypeBooklet
        title={typingText.title(formatCode(now.booklet.code), 2)}
        questions={questions}
        onDone={(typed) => keepSecond(now.booklet, typed)}
        onStop={() => toCode()}
      />
    );
  }
  if (now.at === 'settle') {
    const { booklet } = now;
    const open = differencesOf(questions, booklet);
    return (
      <TypeBooklet
        title={typingText.settle(formatCode(booklet.code))}
        questions={open}
        both={[booklet.first, booklet.second ?? booklet.first]}
        onDone={(typed) =>
          void seal(
            booklet,
            settled(booklet.first, open, typed),
            sealedText.settled(formatCode(booklet.code)),
          )
        }
        onStop={() => toCode()}
      />
    );
  }
  return (
    <>
      <Choice
        name="ronde"
        legend={rounds.legend}
        options={[
          { value: '1', label: rounds.first },
          { value: '2', label: rounds.second },
        ]}
        value={round}
        onChange={(value) => {
          setRound(value);
          toCode();
        }}
      />
      <p>{round === '1' ? rounds.firstHint : rounds.secondHint}</p>
      <p className="paper-said" role="status">
        {said}
      </p>
      <CodeField
        key={turn}
        fault={now.fault}
        isBusy={now.isBusy === true}
        onCode={(typed) => void enter(typed)}
      />
      <SealedStatus sealed={sealed} count={pile.sealed} isTableEmpty={pile.booklets.length === 0} />
      <BookletPile
        pile={pile}
        questions={questions}
        onSettle={(booklet) => setNow({ at: 'settle', booklet })}
        onAgain={({ code }) => change({ kind: 'again', code })}
        onRemove={({ code }) => change({ kind: 'remove', code })}
        onUndo={() => change({ kind: 'undo' })}
      />
    </>
  );
}
