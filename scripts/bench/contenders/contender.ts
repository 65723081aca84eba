import { resolve } from "node:path";
import type { Locale } from "../../lib/locale.ts";
import type { CommandLine } from "../run-measured.ts";

/** Programs that make a site of the same Markdown, in the order they are shown in. */
export const contenderNames = ["paper-cards", "docusaurus", "hugo", "eleventy"] as const;
export type ContenderName = (typeof contenderNames)[number];

/** The look of the themes that are ours: the same for all, so that pages weigh alike. */
export const stylesheet = resolve(import.meta.dirname, "style.css");

/** A program with its input in place. */
export type Contender = {
  readonly name: ContenderName;
  readonly version: string;
  /** Folder that the site is written to. */
  readonly output: string;
  /** What makes the site in these locales. */
  readonly command: (locales: readonly Locale[]) => CommandLine;
  /** Takes away whatever an earlier build left. */
  readonly clear: () => Promise<void>;
};
