import { useCallback, useEffect, useRef, useState } from 'react';
import type { Model } from 'survey-core';
import type { Kept } from '../../browser/queue/envelope-store.ts';
import { questionsOf, startSurvey } from '../../browser/survey-js.ts';
import type { Frame } from '../../domain/frame.ts';
import type { ProblemMessage } from '../../domain/problem.ts';
import { toSurveyModel } from '../../survey/model.ts';
import { toProblemMessage } from '../problem-message.ts';
import { type Entry, enterCode, type Opened, sealAnswers } from './steps.ts';
import type { Way } from './way.ts';

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
  | { at: 'waiting'; running: Running; kept: Kept; again(): void }
  | { at: 'done' }
  /** `again` is there when trying once more can help and nothing is lost by it. */
  | { at: 'stopped'; problem: ProblemMessage; again?: () => void };

export interface FillingActions {
  enter(opened: Opened, typed: string): Promise<void>;
  ask(running: Running, index: number): void;
  send(running: Running): Promise<void>;
}

/** The course of one filling, from the address to "klaar". Answers live in its memory and nowhere else. */
export function useFilling(way: Way): [Filling, FillingActions] {
  const [filling, setFilling] = useState<Filling>({ at: 'loading' });
  const sealed = useRef(new WeakSet<Running>());

  const begin = useCallback((opened: Opened, entry: Entry) => {
    const model = startSurvey(toSurveyModel(opened.questionnaire));
    setFilling({ at: 'intro', running: { opened, entry, model } });
  }, []);

  const enter = useCallback(
    async (opened: Opened, typed: string, printed?: string) => {
      setFilling({ at: 'code', opened, busy: true });
      try {
        begin(opened, await enterCode(opened, typed, printed));
      } catch (error) {
        setFilling({ at: 'code', opened, busy: false, problem: toProblemMessage(error) });
      }
    },
    [begin],
  );

  useEffect(() => {
    const load = async () => {
      try {
        const { opened, code, printed, entry } = await way.open();
        if (entry !== undefined) begin(opened, entry);
        else if (code !== undefined) await enter(opened, code, printed);
        else setFilling({ at: 'code', opened, busy: false });
      } catch (error) {
        setFilling({ at: 'stopped', problem: toProblemMessage(error), again: () => void load() });
      }
    };
    void load();
  }, [way, begin, enter]);

  useForgetting(filling, way.warns);
  return [filling, { enter, ask: (running, index) => setFilling(ask(running, index)), send }];

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

/** The question at this place; before the first one the introduction, after the last one the end. */
function ask(running: Running, index: number): Filling {
  if (index < 0) return { at: 'intro', running };
  if (index >= questionsOf(running.model).length) return { at: 'finish', running };
  return { at: 'question', running, index };
}

/** Warns before answers are lost, and lets nobody come back to them: a page from the back-forward cache is reloaded. */
function useForgetting(filling: Filling, warns: boolean): void {
  const losesAnswers =
    ['question', 'finish', 'sending'].includes(filling.at) ||
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
