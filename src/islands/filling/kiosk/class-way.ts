import { type ClassRecord, type ClassStore } from '../../../browser/queue/class-store.ts';
import { toWaitingEnvelope } from '../../../browser/queue/envelope.ts';
import type { Queue } from '../../../browser/queue/queue.ts';
import { Problem } from '../../../domain/problem.ts';
import { findAfnames, sealing } from '../steps.ts';
import type { Way } from '../way.ts';

/** A turn on a class device: no code to type, and over as soon as the sealed answer is on the disk. */
export function classWay(record: ClassRecord, classes: ClassStore, queue: Queue): Way {
  return {
    endsWhenKept: true,
    warns: false,
    press: queue.press,
    async open() {
      if (record.codes.length === 0) throw new Problem('class/codes-gone', {});
      const [manifests] = await Promise.all([findAfnames(record), sealing()]);
      return { manifests, ticket: { entry: { code: '', batch: record.batch } } };
    },
    async deliver({ manifest }, { batch }, frame) {
      const given = await classes.give(await toWaitingEnvelope(manifest, batch, frame, true));
      if (given === undefined) throw new Problem('class/codes-gone', {});
      return queue.add(given);
    },
  };
}
