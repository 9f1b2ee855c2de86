import { toBase64 } from '../../domain/bytes.ts';
import { formatInboxLine } from '../../domain/inbox.ts';
import { shuffled } from '../../survey/shuffle.ts';
import type { WaitingEnvelope } from './envelope.ts';

export interface ExportFile {
  name: string;
  content: string;
}

/**
 * What waits here as inbox files (`vbx1`), one per survey and version: sealed parts and batch labels, without codes, closed
 * and open parts each in an order of its own. The directie opens it beside the collector's file, which holds the list of
 * groups; an answer that is in both counts once.
 */
export function exportFiles(envelopes: readonly WaitingEnvelope[]): ExportFile[] {
  const bySurvey = Map.groupBy(envelopes, ({ survey, version }) => `${survey} ${version}`);
  return [...bySurvey.values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const { survey, version } = first;
    const lines = [
      formatInboxLine({ f: 'vbx1', survey, version, counts: { closed: of.length, open: of.length } }),
      ...shuffled(of).map(({ batch, closed }) => formatInboxLine({ p: 'c', batch, e: toBase64(closed) })),
      ...shuffled(of).map(({ open }) => formatInboxLine({ p: 'o', e: toBase64(open) })),
    ];
    return [{ name: `klas-${survey}.vbx`, content: `${lines.join('\n')}\n` }];
  });
}
