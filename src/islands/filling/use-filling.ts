import { useCallback, useEffect, useState } from 'react';
import type { Model } from 'survey-core';
import { sendFrame } from '../../browser/afname-client.ts';
import { sendUntilStored } from '../../browser/send-until-stored.ts';
import { questionsOf, startSurvey } from '../../browser/survey-js.ts';
import type { ProblemMessage } from '../../domain/problem.ts';
import { toSurveyModel } from '../../survey/model.ts';
import { toProblemMessage } from '../problem-message.ts';
import { takeSlip } from './slip.ts';
import { type Entry, enterCode, openFilling, type Opened, sealAnswers } from './steps.ts';

/** Somebody who may fill in: a known code and a running questionnaire. */
export interface Running {
  opened: Opened;
  entry: Entry;
  model: Model;
}

export type Filling =
  | { at: 'loading' }
  | { at: 'code'; opened: Opened; busy: boolean; problem?: ProblemMessage }
  | { at: 'intro' | 'finish' | 'sending'; running: Running }
  | { at: 'question'; running: Running; index: number }
  | { at: 'waiting'; running: Running; problem: ProblemMessage; again(): void }
  | { at: 'done' }
  /** `again` is there when trying once more can help and nothing is lost by it. */
  | { at: 'stopped'; problem: ProblemMessage; again?: () => void };

export interface FillingActions {
  enter(opened: Opened, typed: string): Promise<void>;
  ask(running: Running, index: number): void;
  send(running: Running): Promise<void>;
}

/** The course of one filling, from the address to "klaar". Answers live in its memory and nowhere else. */
export function useFilling(): [Filling, FillingActions] {
  const [filling, setFilling] = useState<Filling>({ at: 'loading' });

  const enter = useCallback(async (opened: Opened, typed: string) => {
    setFilling({ at: 'code', opened, busy: true });
    try {
      const entry = await enterCode(opened, typed);
      const model = startSurvey(toSurveyModel(opened.questionnaire));
      setFilling({ at: 'intro', running: { opened, entry, model } });
    } catch (error) {
      setFilling({ at: 'code', opened, busy: false, problem: toProblemMessage(error) });
    }
  }, []);

  useEffect(() => {
    const slip = takeSlip();
    const load = async () => {
      try {
        const opened = await openFilling(slip);
        if (slip === undefined) setFilling({ at: 'code', opened, busy: false });
        else await enter(opened, slip.code);
      } catch (error) {
        setFilling({ at: 'stopped', problem: toProblemMessage(error), again: () => void load() });
      }
    };
    void load();
  }, [enter]);

  useForgetting(filling.at);
  return [filling, { enter, ask: (running, index) => setFilling(ask(running, index)), send }];

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

/** The question at this place; before the first one the introduction, after the last one the end. */
function ask(running: Running, index: number): Filling {
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
    if (['question', 'finish', 'sending', 'waiting'].includes(at))
      globalThis.addEventListener('beforeunload', warn);
    globalThis.addEventListener('pageshow', reload);
    return () => {
      globalThis.removeEventListener('beforeunload', warn);
      globalThis.removeEventListener('pageshow', reload);
    };
  }, [at]);
}
