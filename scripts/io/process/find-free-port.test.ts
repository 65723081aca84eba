import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { findFreePort } from "./find-free-port.ts";

test("a port that somebody listens on is passed over, or there is none", async () => {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  expect(await findFreePort(port, port, "localhost")).toBeUndefined();
  expect(await findFreePort(port, port + 20, "localhost")).toBeGreaterThan(port);
  server.close();
  await once(server, "close");
  expect(await findFreePort(port, port, "localhost")).toBe(port);
});
