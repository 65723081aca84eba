import type { Locale } from "../../lib/locale.ts";
import type { CommandLine } from "./run-measured.ts";

/** A program that makes a site of the same Markdown, with its input in place. */
export type Contender = {
  readonly name: "paper-cards" | "hugo";
  readonly version: string;
  /** Folder that the site is written to. */
  readonly output: string;
  /** What makes the site in these locales. */
  readonly command: (locales: readonly Locale[]) => CommandLine;
  /** Takes away whatever an earlier build left. */
  readonly clear: () => Promise<void>;
};
