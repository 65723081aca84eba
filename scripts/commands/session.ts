import type { Locale } from "../lib/locale.ts";

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
};
