import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zipFolder } from "./zip-folder.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zip-"));
  mkdirSync(join(folder, "papers/燈"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "home ".repeat(1000));
  writeFileSync(join(folder, "papers/燈/index.html"), "燈");
  writeFileSync(join(folder, "empty"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

async function zip(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipFolder(folder, "library/")) pieces.push(piece);
  return Buffer.concat(pieces);
}

test("a folder comes out of its archive as it was, below the path where it belongs", async () => {
  const files = Object.entries(unzipSync(await zip()));
  expect(Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual({
    "library/empty": "",
    "library/index.html": "home ".repeat(1000),
    "library/papers/燈/index.html": "燈",
  });
});

test("the same files give the same archive, which is compressed", async () => {
  const first = await zip();
  writeFileSync(join(folder, "empty"), "");
  expect(await zip()).toEqual(first);
  expect(first.length).toBeLessThan(1000);
});
