import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

/** An instant in a run: the `nth` call of a function of Node's file system with such a path. */
export type Instant = {
  readonly call: AsyncCall | "writeFileSync";
  /** A regular expression; folders are parted by `/` on every system. */
  readonly path: string;
  /** From 1, which is the default. */
  readonly nth?: number;
  /** Whether half of a text is written then; otherwise the call is not made. */
  readonly isTorn?: boolean;
};

type AsyncCall = "mkdir" | "open" | "rename" | "rm" | "writeFile";
type AnyCall = (...words: readonly unknown[]) => Promise<unknown>;
type Append = { appendFile: (text: string | Buffer) => Promise<void> };

/** The module that a process loads first, to die at the instant in its variable `DIE_AT`. */
export const dieAt = import.meta.url;

if (process.env.DIE_AT !== undefined) armInstant(JSON.parse(process.env.DIE_AT));

function armInstant({ call, path, nth = 1, isTorn = false }: Instant): void {
  let left = nth;
  const isNow = (words: readonly unknown[]) => {
    if (isAbout(words, new RegExp(path))) left -= 1;
    return left === 0;
  };
  if (call === "writeFileSync") armSynchronous(isNow, isTorn);
  else armAsynchronous(call, isNow, isTorn);
  syncBuiltinESMExports();
}

type IsNow = (words: readonly unknown[]) => boolean;

function armSynchronous(isNow: IsNow, isTorn: boolean): void {
  const original = fs.writeFileSync;
  fs.writeFileSync = (path, text, ...options) => {
    if (!isNow([path])) return original(path, text, ...options);
    if (isTorn) original(path, halve(String(text)), ...options);
    die();
  };
}

function armAsynchronous(call: AsyncCall, isNow: IsNow, isTorn: boolean): void {
  const calls = promises as unknown as Record<AsyncCall, AnyCall>;
  const original = calls[call];
  const before: Promise<unknown>[] = [];
  let isOver = false;
  calls[call] = async (...words) => {
    if (isOver) return new Promise(() => {});
    isOver = isNow(words);
    if (!isOver) {
      const work = original(...words);
      before.push(work);
      return work;
    }
    // What was begun earlier is at an end, so that the same is on the disk in every run.
    await Promise.allSettled(before);
    return isTorn ? tear(original, call, words) : die();
  };
}

function isAbout(words: readonly unknown[], path: RegExp): boolean {
  return words.some((word) => typeof word === "string" && path.test(word.replaceAll("\\", "/")));
}

async function tear(original: AnyCall, call: AsyncCall, words: readonly unknown[]) {
  if (call === "open") return tearAppended((await original(...words)) as Append);
  const [path, text, ...options] = words;
  await original(path, halve(String(text)), ...options);
  return die();
}

function tearAppended(handle: Append): Append {
  const append = handle.appendFile.bind(handle);
  handle.appendFile = async (text) => {
    await append(halve(text));
    die();
  };
  return handle;
}

function halve<Text extends string | Buffer>(text: Text): Text {
  return text.slice(0, text.length / 2) as Text;
}

function die(): never {
  process.kill(process.pid, "SIGKILL");
  throw new Error("still alive");
}
