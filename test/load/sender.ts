import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { codeNumber, frameFor, survey } from '../collector/fixture-bytes.ts';

/** One kept-alive connection that sends one answer at a time. */
export interface Sender {
  /** Sends with this code, fresh bytes each time; gives the status, or 0 when the connection broke. */
  send(code: number): Promise<number>;
  /** Sends the bytes of the last time again. */
  again(): Promise<number>;
  close(): void;
}

/**
 * As little HTTP as works: the sender shares two cores with what it measures, and Node's own client would take as much of
 * them as the collector.
 */
export async function openSender(address: string): Promise<Sender> {
  const body = Buffer.from(frameFor(codeNumber(0)));
  const head = Buffer.from(
    `POST /v1/${survey.id} HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  const request = Buffer.concat([head, body]);
  const [code, closed] = [head.length + 1, head.length + 1 + codeNumber(0).length + 2];
  const open = closed + survey.lengths.closed + 2;
  let answered: ((status: number) => void) | undefined;
  let text = '';
  /** A server closes a connection that was idle for a while; what is sent into it afterwards gets no answer at all. */
  async function connected(): Promise<Socket> {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (!text.endsWith('\r\n\r\n')) return;
      const status = Number(text.slice(9, 12));
      text = '';
      answered?.(status);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => answered?.(0));
    return socket;
  }
  let socket = await connected();
  async function again(): Promise<number> {
    if (!socket.writable) socket = await connected();
    text = '';
    return new Promise((resolve) => {
      answered = resolve;
      socket.write(Buffer.from(request));
    });
  }
  return {
    send(number) {
      request.write(codeNumber(number), code, 'latin1');
      // After the line with which an age file begins.
      randomFillSync(request, closed + 22, 32);
      randomFillSync(request, open + 22, 32);
      return again();
    },
    again,
    close: () => void socket.destroy(),
  };
}
