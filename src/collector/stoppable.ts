import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * A way to stop this server: it takes nothing new, answers what was asked, and ends. Who is connected and asks nothing is
 * let go at once; Node itself waits for a browser that connected ahead of its first request.
 *
 * @param grace milliseconds that a request may still take
 */
export function stoppable(server: Server, grace: number): () => Promise<void> {
  const underWay = new Map<Socket, number>();
  let isStopping = false;
  const letGo = (socket: Socket) => {
    if (isStopping && underWay.get(socket) === 0) socket.destroySoon();
  };
  server.on('connection', (socket: Socket) => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    underWay.set(socket, (underWay.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const requests = underWay.get(socket);
      if (requests === undefined) return;
      underWay.set(socket, requests - 1);
      letGo(socket);
    });
  });
  return async () => {
    const stopped = new Promise((resolve) => server.close(resolve));
    isStopping = true;
    for (const socket of underWay.keys()) letGo(socket);
    const impatience = setTimeout(() => server.closeAllConnections(), grace);
    await stopped;
    clearTimeout(impatience);
  };
}
