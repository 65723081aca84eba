import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { makeTestFolder } from "../test/make-test-folder.ts";
import { holdBuild } from "./hold-lock.ts";

let folder: string;
let said: string;
beforeEach(() => {
  folder = makeTestFolder();
  said = "";
});

function hold<Value>(work: () => Promise<Value>): Promise<Value> {
  const err = (text: string) => {
    said += text;
  };
  const session = { locale: "en", cwd: folder, repository: folder, out: err, err } as const;
  return holdBuild(join(folder, "build"), session, work);
}

test("a second build waits for the first, and says so", async () => {
  const done: string[] = [];
  const second = await hold(async () => {
    const waiting = hold(async () => done.push("second"));
    await expect.poll(() => said).toContain("Another build is at work");
    done.push("first");
    return { waiting };
  });
  await second.waiting;
  expect(done).toEqual(["first", "second"]);
});

test("the site that a killed build had put aside is there before the next one begins", async () => {
  mkdirSync(join(folder, "build.former"));
  writeFileSync(join(folder, "build.former", "index.html"), "");
  await hold(async () => expect(readdirSync(join(folder, "build"))).toEqual(["index.html"]));
});
