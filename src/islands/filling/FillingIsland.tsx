import { type JSX, useEffect, useState } from 'react';
import { keepForOffline } from '../../browser/keep-for-offline.ts';
import type { QueueState } from '../../browser/queue/queue.ts';
import { questionsOf } from '../../browser/survey-js.ts';
import { offersHelp } from '../../survey/help-rules.ts';
import type { FillingText } from '../../text/filling/filling-text.ts';
import { CodeScreen } from './CodeScreen.tsx';
import { type Filling, type FillingActions, practiceIndex } from './filling-state.ts';
import { HelpCard } from './HelpCard.tsx';
import { IntroScreen } from './IntroScreen.tsx';
import { LanguageScreen } from './LanguageScreen.tsx';
import { MessageScreen } from './MessageScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { DoneScreen, FinishScreen, ProblemScreen, WaitingScreen } from './screens.tsx';
import { RecordingsContext } from './speech.ts';
import { FillingTextContext } from './text.ts';
import { useFilling } from './use-filling.ts';
import { useFreshSlip } from './use-fresh-slip.ts';
import { ownDevice, type Way } from './way.ts';
import { WhoScreen } from './WhoScreen.tsx';

/**
 * The questionnaire on somebody's own device.
 *
 * @param recordings names of the files in `public/voorlezen`, known when the site was built
 */
export default function FillingIsland({ recordings }: { recordings: readonly string[] }): JSX.Element {
  const [queue, setQueue] = useState<QueueState>();
  const [way] = useState(() => ownDevice(setQueue));
  useFreshSlip();
  useEffect(() => void keepForOffline('/invullen/sw.js'), []);
  useEffect(() => way.stop, [way]);
  return <FillingCourse way={way} recordings={recordings} waiting={queue?.waiting ?? 0} />;
}

interface CourseProps {
  way: Way;
  recordings: readonly string[];
  /** Answers of earlier visits that wait for the network. */
  waiting?: number;
  /** What comes instead of the last screen. */
  done?: JSX.Element;
}

/** From the first screen to the last. The help card lies over it and leaves everything as it was. */
export function FillingCourse({ way, recordings, waiting = 0, done }: CourseProps): JSX.Element {
  const [filling, actions, text] = useFilling(way);
  const [help, setHelp] = useState(false);
  usePageLanguage(text);
  const back = filling.at === 'question' ? text.help.back(filling.index + 1) : text.done.back;
  return (
    <FillingTextContext value={text}>
      <RecordingsContext value={recordings}>
        {help ? (
          <HelpCard back={back} onBack={() => setHelp(false)} />
        ) : filling.at === 'done' && done !== undefined ? (
          done
        ) : (
          <Screen {...{ filling, actions, text, waiting }} onHelp={() => setHelp(true)} />
        )}
      </RecordingsContext>
    </FillingTextContext>
  );
}

/** Screen readers, hyphenation and the direction of the page follow the language that was chosen. */
function usePageLanguage({ language, dir, title }: FillingText): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = dir;
    document.title = `${title} · Veilige Kring`;
  }, [language, dir, title]);
}

interface ScreenProps {
  filling: Filling;
  actions: FillingActions;
  text: FillingText;
  waiting: number;
  onHelp(): void;
}

function Screen({ filling, actions, text, waiting, onHelp }: ScreenProps): JSX.Element {
  const { begin, choose, back, enter, ask, send } = actions;
  switch (filling.at) {
    case 'loading':
      return <MessageScreen heading={text.loading} />;
    case 'who':
      return <WhoScreen manifests={filling.manifests} onChoose={(manifest) => void begin(manifest, {})} />;
    case 'language': {
      const { opened, ticket } = filling;
      return (
        <LanguageScreen
          languages={opened.languages}
          onChoose={(language) => void choose(opened, language, ticket)}
        />
      );
    }
    case 'code':
      return (
        <CodeScreen
          problem={filling.problem}
          busy={filling.busy}
          waiting={waiting}
          onCode={(typed) => void enter(filling.opened, typed)}
          onBack={back(filling.opened)}
        />
      );
    case 'intro': {
      const { running } = filling;
      return (
        <IntroScreen
          opened={running.opened}
          practises={running.practice !== undefined}
          onStart={() => ask(running, running.practice === undefined ? 0 : practiceIndex)}
        />
      );
    }
    case 'practice':
    case 'question': {
      const { running } = filling;
      const index = filling.at === 'question' ? filling.index : practiceIndex;
      const questions = questionsOf(running.model);
      const question =
        filling.at === 'question' ? questions[index] : running.practice && questionsOf(running.practice)[0];
      if (question === undefined) return <MessageScreen heading={text.loading} />;
      return (
        <QuestionScreen
          key={question.name}
          question={question}
          place={filling.at === 'question' ? { index, total: questions.length } : undefined}
          offersHelp={(answer) => offersHelp(running.opened.questionnaire, question.name, answer)}
          onMove={(step) => ask(running, index + step)}
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
