import { createServer, type ServerResponse } from "node:http";
import { afterEach, expect, it } from "vitest";
import { explainNetworkError } from "./network-error.ts";
import { openFetcher } from "./open-fetcher.ts";

let close: (() => void) | undefined;
afterEach(() => close?.());

/** Asks a service that answers as `answer` does, and waits 300 ms at most for more than one attempt; what is said of it in the end, and the times that it was asked. */
async function ask(answer: (response: ServerResponse) => void, patience: number) {
  let times = 0;
  const server = createServer((_, response) => {
    times += 1;
    answer(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const options = { perSecond: 100, pause: 1, patience, longest: 300 };
  const fetcher = openFetcher({ service: "PubMed", ...options });
  const problem = await fetcher({ address: `http://127.0.0.1:${port}`, parameters: {} }).then(
    () => undefined,
    explainNetworkError,
  );
  return { problem, times };
}

it.each<[string, (response: ServerResponse) => void]>([
  ["takes the connection and says nothing", () => {}],
  [
    "says a letter now and then",
    (response) => {
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    },
  ],
])("gives up in time where a service %s", async (_, answer) => {
  const { problem, times } = await ask(answer, 200);
  // One on a busy machine, and never the five of an error that passes.
  expect([1, 2]).toContain(times);
  expect(problem?.en).toMatch(/could not be reached in [12] attempts? \(.*timeout\)/);
  expect(problem?.["zh-Hant"]).toMatch(/嘗試 [12] 次仍無法連上 PubMed/);
});

it("reads no answer without an end, and asks for it once", async () => {
  const piece = Buffer.alloc(1024 * 1024, " ");
  let written = 0;
  const { problem, times } = await ask((response) => {
    const write = () => {
      if (response.destroyed) return;
      written += piece.length;
      if (response.write(piece)) setImmediate(write);
    };
    response.on("drain", write);
    write();
  }, 60_000);
  expect(times).toBe(1);
  expect(problem?.en).toMatch(/longer than 64 MB/);
  expect(written).toBeLessThan(200 * 1024 * 1024);
}, 20_000);
