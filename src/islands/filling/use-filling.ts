import { useCallback, useEffect, useRef, useState } from 'react';
import type { Model } from 'survey-core';
import type { Kept } from '../../browser/queue/envelope-store.ts';
import { questionsOf, startSurvey } from '../../browser/survey-js.ts';
import type { Frame } from '../../domain/frame.ts';
import type { ProblemMessage } from '../../domain/problem.ts';
import type { Manifest } from '../../domain/afname.ts';
import type { Language } from '../../domain/language.ts';
import { toPracticeModel, toSurveyModel } from '../../survey/model.ts';
import { pupils } from '../../text/filling.ts';
import type { FillingText } from '../../text/filling/filling-text.ts';
import { toProblemMessage } from '../problem-message.ts';
import {
  type Entry,
  enterCode,
  openAfname,
  type Opened,
  sealAnswers,
  type Ticket,
  translate,
} from './steps.ts';
import { dutchText, textIn } from './text.ts';
import type { Way } from './way.ts';

/** Somebody who may fill in: a known code and a running questionnaire. */
export interface Running {
  opened: Opened;
  entry: Entry;
  model: Model;
  /** The question to try the buttons on, where there is one; thrown away with the rest, never sealed. */
  practice: Model | undefined;
}

export type Filling =
  | { at: 'loading' }
  | { at: 'who'; manifests: readonly Manifest[] }
  | { at: 'language'; opened: Opened; ticket: Ticket }
  | { at: 'code'; opened: Opened; busy: boolean; problem?: ProblemMessage }
  | { at: 'intro' | 'practice' | 'finish' | 'sending'; running: Running }
  | { at: 'question'; running: Running; index: number }
  | { at: 'waiting'; running: Running; kept: Kept; again(): void }
  | { at: 'done' }
  /** `again` is there when trying once more can help and nothing is lost by it. */
  | { at: 'stopped'; problem: ProblemMessage; again?: () => void };

export interface FillingActions {
  begin(manifest: Manifest, ticket: Ticket): Promise<void>;
  choose(opened: Opened, language: Language, ticket: Ticket): Promise<void>;
  /** To the choice before the code; undefined when there was none. */
  back(opened: Opened): (() => void) | undefined;
  enter(opened: Opened, typed: string): Promise<void>;
  ask(running: Running, index: number): void;
  send(running: Running): Promise<void>;
}

/** The course of one filling, from the address to "klaar". Answers live in its memory and nowhere else. */
export function useFilling(way: Way): [Filling, FillingActions, FillingText] {
  const [filling, setFilling] = useState<Filling>({ at: 'loading' });
  const [text, setText] = useState<FillingText>(pupils);
  const [manifests, setManifests] = useState<readonly Manifest[]>([]);
  const sealed = useRef(new WeakSet<Running>());

  const run = useCallback((opened: Opened, entry: Entry) => {
    const model = startSurvey(toSurveyModel(opened.questionnaire));
    const trial = toPracticeModel(opened.questionnaire);
    const practice = trial && startSurvey(trial);
    setFilling({ at: 'intro', running: { opened, entry, model, practice } });
  }, []);

  const enter = useCallback(
    async (opened: Opened, typed: string, printed?: string) => {
      setFilling({ at: 'code', opened, busy: true });
      try {
        run(opened, await enterCode(opened, typed, printed));
      } catch (error) {
        setFilling({ at: 'code', opened, busy: false, problem: toProblemMessage(error) });
      }
    },
    [run],
  );

  const proceed = useCallback(
    async (opened: Opened, { entry, code, printed }: Ticket) => {
      if (entry !== undefined) run(opened, entry);
      else if (code !== undefined) await enter(opened, code, printed);
      else setFilling({ at: 'code', opened, busy: false });
    },
    [run, enter],
  );

  const begin = useCallback(
    (manifest: Manifest, ticket: Ticket) => {
      const attempt = async () => {
        try {
          const opened = await openAfname(manifest);
          setText(dutchText(opened.questionnaire.role));
          if (opened.languages.length > 1) setFilling({ at: 'language', opened, ticket });
          else await proceed(opened, ticket);
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

/** Where the practice question stands: before the first one. */
export const practiceIndex = -1;

/** The question at this place; before the first one the practice and the introduction, after the last one the end. */
function ask(running: Running, index: number): Filling {
  if (index === practiceIndex && running.practice !== undefined) return { at: 'practice', running };
  if (index < 0) return { at: 'intro', running };
  if (index >= questionsOf(running.model).length) return { at: 'finish', running };
  return { at: 'question', running, index };
}

/** Warns before answers are lost, and lets nobody come back to them: a page from the back-forward cache is reloaded. */
function useForgetting(filling: Filling, warns: boolean): void {
  const losesAnswers =
    ['practice', 'question', 'finish', 'sending'].includes(filling.at) ||
    (filling.at === 'waiting' && filling.kept === 'memory');
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const reload = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    if (warns && losesAnswers) globalThis.addEventListener('beforeunload', warn);
    globalThis.addEventListener('pageshow', reload);
    return () => {
      globalThis.removeEventListener('beforeunload', warn);
      globalThis.removeEventListener('pageshow', reload);
    };
  }, [losesAnswers, warns]);
}
