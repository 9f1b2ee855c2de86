import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { codeNumber, frameFor, survey } from '../collector/fixture-bytes.ts';

/** One kept-alive connection that sends one answer at a time. */
export interface Sender {
  /** Sends with this code, fresh bytes each time; gives the status. */
  send(code: number): Promise<number>;
  close(): void;
}

/**
 * As little HTTP as works: the sender shares two cores with what it measures, and Node's own client would take as much of
 * them as the collector.
 */
export async function openSender(address: string): Promise<Sender> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.setNoDelay(true);
  const body = Buffer.from(frameFor(codeNumber(0)));
  const head = Buffer.from(
    `POST /v1/${survey.id} HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  const request = Buffer.concat([head, body]);
  const [code, closed] = [head.length + 1, head.length + 1 + codeNumber(0).length + 2];
  const open = closed + survey.lengths.closed + 2;
  let answered: ((status: number) => void) | undefined;
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    if (!text.endsWith('\r\n\r\n')) return;
    const status = Number(text.slice(9, 12));
    text = '';
    answered?.(status);
  });
  socket.on('close', () => answered?.(0));
  return {
    send(number) {
      request.write(codeNumber(number), code, 'latin1');
      // After the line with which an age file begins.
      randomFillSync(request, closed + 22, 32);
      randomFillSync(request, open + 22, 32);
      return new Promise((resolve) => {
        answered = resolve;
        socket.write(Buffer.from(request));
      });
    },
    close: () => void socket.destroy(),
  };
}
