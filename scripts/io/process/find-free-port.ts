import { createServer } from "node:net";

/**
 * The first port from `first` to `last` that nobody listens on, at `host` or on all of this
 * machine's addresses; `undefined` where there is none, or none that this user may open.
 */
export async function findFreePort(
  first: number,
  last: number,
  host: string,
): Promise<number | undefined> {
  for (let port = first; port <= last; port += 1) {
    if ((await canListen(port)) && (await canListen(port, host))) return port;
  }
  return undefined;
}

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}
