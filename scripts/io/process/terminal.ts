import { createInterface } from "node:readline/promises";

/** Whether somebody sits at a terminal and can answer. */
export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/**
 * Asks a question until the answer is a good one.
 * @param accept the value of an answer without its outer blanks, or `undefined` to ask again
 * @returns the value; `undefined` where the person ends the input (Ctrl+D)
 */
export type Ask = <Value>(
  question: string,
  accept: (answer: string) => Value | undefined,
) => Promise<Value | undefined>;

/** Asks on standard error, and reads standard input. */
export const ask: Ask = async (question, accept) => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new AbortController();
  terminal.once("close", () => ended.abort());
  try {
    for (;;) {
      const answer = await terminal.question(`${question} `, { signal: ended.signal });
      const value = accept(answer.trim());
      if (value !== undefined) return value;
    }
  } catch (error) {
    if (ended.signal.aborted) return undefined;
    throw error;
  } finally {
    terminal.close();
  }
};

/** Shows how far a long command has come, in one line of standard error that is written over and over. */
type Progress = {
  readonly show: (text: string) => void;
  /** Clears the line. */
  readonly end: () => void;
};

/** Fewest milliseconds between two lines. */
const pause = 100;

/** A line of progress on a terminal; nothing anywhere else. */
export function openProgress(): Progress {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} };
  let last = 0;
  return {
    show: (text) => {
      const now = Date.now();
      if (now - last < pause) return;
      last = now;
      process.stderr.write(`\r\u001b[K${text}`);
    },
    end: () => process.stderr.write("\r\u001b[K"),
  };
}
