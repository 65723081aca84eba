import { fileURLToPath } from "node:url";
import { type Ask, ask, isTerminal } from "../io/process/ask.ts";
import type { Locale } from "../lib/locale.ts";
import { parseLanguageOption, parseLocale } from "../lib/parse-locale.ts";

/** What a command knows of the person who runs it, and where its words go. */
export type Session = {
  readonly locale: Locale;
  /** Absolute path that the person's relative paths start from. */
  readonly cwd: string;
  /** Absolute path of this repository. */
  readonly repository: string;
  /** Results: standard output. The text brings its own line breaks. */
  readonly out: (text: string) => void;
  /** Progress and messages: standard error. The text brings its own line breaks. */
  readonly err: (text: string) => void;
  /** Asks the person; absent where nobody sits at a terminal and can answer. */
  readonly ask?: Ask;
};

/**
 * The session of this process: npm tells in INIT_CWD where the person stands, and LC_ALL,
 * LC_MESSAGES and LANG, unless `--lang` is among `words`, which language the person reads.
 * Windows sets none of them; there, the system's own language counts.
 */
export function openSession(words: readonly string[]): Session {
  const { LC_ALL, LC_MESSAGES, LANG, INIT_CWD } = process.env;
  const { locale: system } = Intl.DateTimeFormat().resolvedOptions();
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  return {
    locale: parseLanguageOption(words) ?? parseLocale([LC_ALL, LC_MESSAGES, LANG, system]),
    cwd: INIT_CWD ?? process.cwd(),
    repository: fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, ""),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    ...(isTerminal() && { ask }),
  };
}

/** A reader such as `head` may go before everything is said; the command itself goes on. */
function ignoreClosedPipe(error: Error): void {
  if (!("code" in error && error.code === "EPIPE")) throw error;
}
