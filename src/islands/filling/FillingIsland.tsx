import { type JSX, useEffect, useState } from 'react';
import { keepForOffline } from '../../browser/keep-for-offline.ts';
import type { QueueState } from '../../browser/queue/queue.ts';
import { questionsOf } from '../../browser/survey-js.ts';
import { offersHelp } from '../../survey/help-rules.ts';
import { filling as text } from '../../text/filling.ts';
import { CodeScreen } from './CodeScreen.tsx';
import { HelpCard } from './HelpCard.tsx';
import { MessageScreen } from './MessageScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { DoneScreen, FinishScreen, IntroScreen, ProblemScreen, WaitingScreen } from './screens.tsx';
import { type Filling, type FillingActions, useFilling } from './use-filling.ts';
import { useFreshSlip } from './use-fresh-slip.ts';
import { ownDevice, type Way } from './way.ts';

/** The questionnaire on somebody's own device. */
export default function FillingIsland(): JSX.Element {
  const [queue, setQueue] = useState<QueueState>();
  const [way] = useState(() => ownDevice(setQueue));
  useFreshSlip();
  useEffect(() => void keepForOffline(), []);
  useEffect(() => way.stop, [way]);
  return <FillingCourse way={way} waiting={queue?.waiting ?? 0} />;
}

interface CourseProps {
  way: Way;
  /** Answers of earlier visits that wait for the network. */
  waiting?: number;
  /** What comes instead of the last screen. */
  done?: JSX.Element;
}

/** From the first screen to the last. The help card lies over it and leaves everything as it was. */
export function FillingCourse({ way, waiting = 0, done }: CourseProps): JSX.Element {
  const [filling, actions] = useFilling(way);
  const [help, setHelp] = useState(false);
  if (help) {
    const back = filling.at === 'question' ? text.help.back(filling.index + 1) : text.done.back;
    return <HelpCard back={back} onBack={() => setHelp(false)} />;
  }
  if (filling.at === 'done' && done !== undefined) return done;
  return screenOf(filling, actions, waiting, () => setHelp(true));
}

function screenOf(
  filling: Filling,
  { enter, ask, send }: FillingActions,
  waiting: number,
  onHelp: () => void,
): JSX.Element {
  switch (filling.at) {
    case 'loading':
      return <MessageScreen heading={text.loading} />;
    case 'code':
      return (
        <CodeScreen
          problem={filling.problem}
          busy={filling.busy}
          waiting={waiting}
          onCode={(typed) => void enter(filling.opened, typed)}
        />
      );
    case 'intro': {
      const { running } = filling;
      return <IntroScreen lines={running.opened.questionnaire.intro} onStart={() => ask(running, 0)} />;
    }
    case 'question': {
      const { running, index } = filling;
      const questions = questionsOf(running.model);
      const question = questions[index];
      if (question === undefined) return <MessageScreen heading={text.loading} />;
      const onMove = (step: 1 | -1) => ask(running, index + step);
      return (
        <QuestionScreen
          key={question.name}
          question={question}
          index={index}
          total={questions.length}
          offersHelp={(answer) => offersHelp(running.opened.questionnaire, question.name, answer)}
          onMove={onMove}
          onHelp={onHelp}
        />
      );
    }
    case 'finish': {
      const { running } = filling;
      const questions = questionsOf(running.model);
      return (
        <FinishScreen
          answered={questions.filter((question) => !question.isEmpty()).length}
          total={questions.length}
          onSend={() => void send(running)}
          onBack={() => ask(running, questions.length - 1)}
        />
      );
    }
    case 'sending':
      return (
        <MessageScreen heading={text.sending.heading}>
          <p>{text.sending.lead}</p>
        </MessageScreen>
      );
    case 'waiting':
      return <WaitingScreen kept={filling.kept} onAgain={filling.again} />;
    case 'done':
      return <DoneScreen onHelp={onHelp} />;
    case 'stopped':
      return <ProblemScreen problem={filling.problem} onAgain={filling.again} />;
  }
}
