import { useCallback, useEffect, useState } from 'react';
import type { Model } from 'survey-core';
import { sendFrame } from '../../browser/afname-client.ts';
import { sendUntilStored } from '../../browser/send-until-stored.ts';
import { questionsOf, startSurvey } from '../../browser/survey-js.ts';
import type { ProblemMessage } from '../../domain/problem.ts';
import type { Manifest } from '../../domain/afname.ts';
import type { Language } from '../../domain/language.ts';
import { toPracticeModel, toSurveyModel } from '../../survey/model.ts';
import { pupils } from '../../text/filling.ts';
import type { FillingText } from '../../text/filling/filling-text.ts';
import { toProblemMessage } from '../problem-message.ts';
import { type Slip, takeSlip } from './slip.ts';
import {
  type Entry,
  enterCode,
  findAfnames,
  openAfname,
  type Opened,
  sealAnswers,
  translate,
} from './steps.ts';
import { dutchText, textIn } from './text.ts';

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
  | { at: 'language'; opened: Opened; slip: Slip | undefined }
  | { at: 'code'; opened: Opened; busy: boolean; problem?: ProblemMessage }
  | { at: 'intro' | 'practice' | 'finish' | 'sending'; running: Running }
  | { at: 'question'; running: Running; index: number }
  | { at: 'waiting'; running: Running; problem: ProblemMessage; again(): void }
  | { at: 'done' }
  /** `again` is there when trying once more can help and nothing is lost by it. */
  | { at: 'stopped'; problem: ProblemMessage; again?: () => void };

export interface FillingActions {
  begin(manifest: Manifest, slip?: Slip): Promise<void>;
  choose(opened: Opened, language: Language, slip?: Slip): Promise<void>;
  /** To the choice before the code; undefined when there was none. */
  back(opened: Opened): (() => void) | undefined;
  enter(opened: Opened, typed: string): Promise<void>;
  ask(running: Running, index: number): void;
  send(running: Running): Promise<void>;
}

/** The course of one filling, from the address to "klaar". Answers live in its memory and nowhere else. */
export function useFilling(): [Filling, FillingActions, FillingText] {
  const [filling, setFilling] = useState<Filling>({ at: 'loading' });
  const [text, setText] = useState<FillingText>(pupils);
  const [manifests, setManifests] = useState<readonly Manifest[]>([]);

  const enter = useCallback(async (opened: Opened, typed: string) => {
    setFilling({ at: 'code', opened, busy: true });
    try {
      const entry = await enterCode(opened, typed);
      const model = startSurvey(toSurveyModel(opened.questionnaire));
      const trial = toPracticeModel(opened.questionnaire);
      const practice = trial && startSurvey(trial);
      setFilling({ at: 'intro', running: { opened, entry, model, practice } });
    } catch (error) {
      setFilling({ at: 'code', opened, busy: false, problem: toProblemMessage(error) });
    }
  }, []);

  const proceed = useCallback(
    async (opened: Opened, slip: Slip | undefined) => {
      if (slip === undefined) setFilling({ at: 'code', opened, busy: false });
      else await enter(opened, slip.code);
    },
    [enter],
  );

  const begin = useCallback(
    (manifest: Manifest, slip?: Slip) => {
      const attempt = async () => {
        try {
          const opened = await openAfname(manifest);
          setText(dutchText(opened.questionnaire.role));
          if (opened.languages.length > 1) setFilling({ at: 'language', opened, slip });
          else await proceed(opened, slip);
        } catch (error) {
          setFilling({ at: 'stopped', problem: toProblemMessage(error), again: () => void attempt() });
        }
      };
      return attempt();
    },
    [proceed],
  );

  const choose = async (opened: Opened, language: Language, slip?: Slip) => {
    try {
      setText(await textIn(opened.questionnaire.role, language));
      await proceed(translate(opened, language), slip);
    } catch (error) {
      const again = () => void choose(opened, language, slip);
      setFilling({ at: 'stopped', problem: toProblemMessage(error), again });
    }
  };

  const back = ({ manifest, languages }: Opened) => {
    if (languages.length > 1) return () => void begin(manifest);
    return manifests.length > 1 ? () => setFilling({ at: 'who', manifests }) : undefined;
  };

  useEffect(() => {
    const slip = takeSlip();
    const load = async () => {
      try {
        const found = await findAfnames(slip);
        const [only] = found;
        setManifests(found);
        if (only !== undefined && found.length === 1) await begin(only, slip);
        else setFilling({ at: 'who', manifests: found });
      } catch (error) {
        setFilling({ at: 'stopped', problem: toProblemMessage(error), again: () => void load() });
      }
    };
    void load();
  }, [begin]);

  useForgetting(filling.at);
  const actions = { begin, choose, back, enter, send };
  return [filling, { ...actions, ask: (running, index) => setFilling(ask(running, index)) }, text];

  async function send(running: Running): Promise<void> {
    setFilling({ at: 'sending', running });
    const { manifest } = running.opened;
    try {
      const frame = await sealAnswers(running.opened, running.entry, running.model.data);
      let press: () => void = () => undefined;
      await sendUntilStored(() => sendFrame(manifest, frame), {
        onWaiting: (problem) => {
          setFilling({ at: 'waiting', running, problem: toProblemMessage(problem), again: () => press() });
        },
        untilPressed: () => new Promise((resolve) => (press = resolve)),
      });
      running.model.clear(true);
      setFilling({ at: 'done' });
    } catch (error) {
      const problem = toProblemMessage(error);
      if (problem.code === 'collector/code-used') setFilling({ at: 'stopped', problem });
      else setFilling({ at: 'stopped', problem, again: () => void send(running) });
    }
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
function useForgetting(at: Filling['at']): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const reload = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    if (['practice', 'question', 'finish', 'sending', 'waiting'].includes(at))
      globalThis.addEventListener('beforeunload', warn);
    globalThis.addEventListener('pageshow', reload);
    return () => {
      globalThis.removeEventListener('beforeunload', warn);
      globalThis.removeEventListener('pageshow', reload);
    };
  }, [at]);
}
