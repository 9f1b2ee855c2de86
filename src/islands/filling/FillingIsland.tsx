import { type JSX, useState } from 'react';
import { questionsOf } from '../../browser/survey-js.ts';
import { offersHelp } from '../../survey/help-rules.ts';
import { filling as text } from '../../text/filling.ts';
import { CodeScreen } from './CodeScreen.tsx';
import { HelpCard } from './HelpCard.tsx';
import { MessageScreen } from './MessageScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { DoneScreen, FinishScreen, IntroScreen, ProblemScreen, WaitingScreen } from './screens.tsx';
import { type Filling, type FillingActions, useFilling } from './use-filling.ts';

/** The questionnaire page. The help card lies over it and leaves everything as it was. */
export default function FillingIsland(): JSX.Element {
  const [filling, actions] = useFilling();
  const [help, setHelp] = useState(false);
  if (help) {
    const back = filling.at === 'question' ? text.help.back(filling.index + 1) : text.done.back;
    return <HelpCard back={back} onBack={() => setHelp(false)} />;
  }
  return screenOf(filling, actions, () => setHelp(true));
}

function screenOf(filling: Filling, { enter, ask, send }: FillingActions, onHelp: () => void): JSX.Element {
  switch (filling.at) {
    case 'loading':
      return <MessageScreen heading={text.loading} />;
    case 'code':
      return (
        <CodeScreen
          problem={filling.problem}
          busy={filling.busy}
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
      return <WaitingScreen problem={filling.problem} onAgain={filling.again} />;
    case 'done':
      return <DoneScreen onHelp={onHelp} />;
    case 'stopped':
      return <ProblemScreen problem={filling.problem} onAgain={filling.again} />;
  }
}
