import { useCallback, useEffect, useRef, useState } from 'react';
import type { Kept } from '../../browser/queue/envelope-store.ts';
import { startSurvey } from '../../browser/survey-js.ts';
import type { Manifest } from '../../domain/afname.ts';
import type { Frame } from '../../domain/frame.ts';
import type { Language } from '../../domain/language.ts';
import { toPracticeModel, toSurveyModel } from '../../survey/model.ts';
import { pupils } from '../../text/filling.ts';
import type { FillingText } from '../../text/filling/filling-text.ts';
import { toProblemMessage } from '../problem-message.ts';
import { ask, type Filling, type FillingActions, type Running } from './filling-state.ts';
import {
  type Entry,
  enterCode,
  enterEarly,
  openAfname,
  type Opened,
  sealAnswers,
  type Ticket,
  translate,
} from './steps.ts';
import { dutchText, textIn } from './text.ts';
import { useForgetting } from './use-forgetting.ts';
import type { Way } from './way.ts';

/** The course of one filling, from the address to "klaar". Answers live in its memory and nowhere else. */
export function useFilling(way: Way): [Filling, FillingActions, FillingText] {
  const [filling, setFilling] = useState<Filling>({ at: 'loading' });
  const [text, setText] = useState<FillingText>(pupils);
  const [manifests, setManifests] = useState<readonly Manifest[]>([]);
  const sealed = useRef(new WeakSet<Running>());

  /** The questionnaire is made ready while the collector looks at the code. */
  const run = useCallback(async (opened: Opened, entering: Promise<Entry>) => {
    const [entry, models] = await Promise.all([entering, startModels(opened)]);
    setFilling({ at: 'intro', running: { opened, entry, ...models } });
  }, []);

  const enter = useCallback(
    async (opened: Opened, typed: string, entering?: Promise<Entry>) => {
      setFilling({ at: 'code', opened, busy: true });
      try {
        await run(opened, entering ?? enterCode(opened, typed));
      } catch (error) {
        setFilling({ at: 'code', opened, busy: false, problem: toProblemMessage(error) });
      }
    },
    [run],
  );

  const proceed = useCallback(
    async (opened: Opened, { entry, code, entering }: Ticket) => {
      if (entry !== undefined) await run(opened, Promise.resolve(entry));
      else if (code !== undefined) await enter(opened, code, entering);
      else setFilling({ at: 'code', opened, busy: false });
    },
    [run, enter],
  );

  const begin = useCallback(
    (manifest: Manifest, ticket: Ticket) => {
      const attempt = async () => {
        const coming = { ...ticket, ...enterEarly(manifest, ticket) };
        try {
          const opened = await openAfname(manifest);
          setText(dutchText(opened.questionnaire.role));
          if (opened.languages.length > 1) setFilling({ at: 'language', opened, ticket: coming });
          else await proceed(opened, coming);
        } catch (error) {
          setFilling({ at: 'stopped', problem: toProblemMessage(error), again: () => void attempt() });
        }
      };
      return attempt();
    },
    [proceed],
  );

  const choose = async (opened: Opened, language: Language, ticket: Ticket) => {
    try {
      setText(await textIn(opened.questionnaire.role, language));
      await proceed(translate(opened, language), ticket);
    } catch (error) {
      const again = () => void choose(opened, language, ticket);
      setFilling({ at: 'stopped', problem: toProblemMessage(error), again });
    }
  };

  const back = ({ manifest, languages }: Opened) => {
    if (languages.length > 1) return () => void begin(manifest, {});
    return manifests.length > 1 ? () => setFilling({ at: 'who', manifests }) : undefined;
  };

  useEffect(() => {
    const load = async () => {
      try {
        const { manifests: found, ticket } = await way.open();
        const [only] = found;
        setManifests(found);
        if (only !== undefined && found.length === 1) await begin(only, ticket);
        else setFilling({ at: 'who', manifests: found });
      } catch (error) {
        setFilling({ at: 'stopped', problem: toProblemMessage(error), again: () => void load() });
      }
    };
    void load();
  }, [way, begin]);

  useForgetting(filling, way.warns);
  const actions = { begin, choose, back, enter, send };
  return [filling, { ...actions, ask: (running, index) => setFilling(ask(running, index)) }, text];

  /** Seals once, however often the button is pressed: two sealings of one answer would be two answers. */
  async function send(running: Running): Promise<void> {
    if (sealed.current.has(running)) return;
    sealed.current.add(running);
    setFilling({ at: 'sending', running });
    let frame: Frame;
    try {
      frame = await sealAnswers(running.opened, running.entry, running.model.data);
    } catch (error) {
      sealed.current.delete(running);
      setFilling({ at: 'stopped', problem: toProblemMessage(error), again: () => void send(running) });
      return;
    }
    try {
      const { kept, receipt } = await way.deliver(running.opened, running.entry, frame);
      running.model.clear(true);
      if (!way.endsWhenKept || kept === 'memory') await untilReceipt(running, kept, receipt);
      setFilling({ at: 'done' });
    } catch (error) {
      // Sealed and kept: there is nothing to do again.
      setFilling({ at: 'stopped', problem: toProblemMessage(error) });
    }
  }

  /** Says that it waits when the receipt takes longer than a moment. */
  async function untilReceipt(running: Running, kept: Kept, receipt: Promise<void>): Promise<void> {
    const late = setTimeout(() => setFilling({ at: 'waiting', running, kept, again: way.press }), 1500);
    await receipt.finally(() => clearTimeout(late));
  }
}

/** The models of a filling that begins. A tenth of a second of work, so the screen that waits for it is drawn first. */
async function startModels({ questionnaire }: Opened): Promise<Pick<Running, 'model' | 'practice'>> {
  await new Promise((resolve) => setTimeout(resolve));
  const practice = toPracticeModel(questionnaire);
  return { model: startSurvey(toSurveyModel(questionnaire)), practice: practice && startSurvey(practice) };
}
