import { mkdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { explainDiskError } from "../io/files/disk-error.ts";
import { type Ask, ask, isTerminal } from "../io/process/terminal.ts";
import { type Bilingual, type Locale, locales } from "../lib/locale.ts";
import { listOptionsOfNpm } from "./npm-options.ts";

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
  /** Names of options that npm took for its own, such as `dry-run`, and of its settings. */
  readonly npmOptions?: readonly string[];
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
    npmOptions: listOptionsOfNpm(process.env),
    ...(isTerminal() && { ask }),
  };
}

/** A reader such as `head` may go before everything is said; the command itself goes on. */
function ignoreClosedPipe(error: Error): void {
  if (!("code" in error && error.code === "EPIPE")) throw error;
}

/** A folder that a person named, as a path and as the person should see it. */
export type ShownFolder = {
  /** Absolute path. */
  readonly path: string;
  /** With `/` on every system and none at its end; `""` for the folder the person stands in. */
  readonly shownAs: string;
};

/**
 * The folder of the records: the one in the option, or the repository's own, which is made where it
 * is missing, for git keeps no empty folder.
 */
export function findRecordsFolder(option: string | undefined, session: Session): ShownFolder {
  const folder = findFolder(option, "records", session);
  if (option === undefined) mkdirSync(folder.path, { recursive: true });
  return folder;
}

/**
 * The folder in an option, from where the person stands; without one, `preset` of the repository.
 * @param preset path within the repository, `""` for the repository itself
 */
export function findFolder(
  option: string | undefined,
  preset: string,
  session: Session,
): ShownFolder {
  const path =
    option === undefined ? join(session.repository, preset) : resolve(session.cwd, option);
  const shown = (option ?? relative(session.cwd, path)).replaceAll("\\", "/");
  return { path, shownAs: shown.replace(/^\.(\/|$)/, "").replace(/\/+$/, "") };
}

const bug: Bilingual = {
  "zh-Hant": "程式發生未預期的錯誤。這是程式的問題，不是您的紀錄有誤；請附上以上訊息回報。",
  en: "Something unexpected happened. The mistake is the program's, not your records'; please report it with the lines above.",
};

/** Says something on standard error, in a line. */
export function say({ err, locale }: Session, text: Bilingual): void {
  err(`${text[locale]}\n`);
}

/**
 * Says on standard error why a command can't be carried out.
 * @returns the exit status
 */
export function refuse(session: Session, why: Bilingual): 2 {
  say(session, why);
  return 2;
}

/**
 * Says on standard error why a command could not be carried out, unless commander has said it.
 * @returns the exit status: 2, or 0 for help that was asked for
 */
export function reportError(error: unknown, session: Session): 0 | 2 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const known = explainDiskError(error);
  if (known !== undefined) return refuse(session, known);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  session.err(`${stack}\n${bug[session.locale]}\n`);
  return 2;
}

/**
 * The locale that a person's settings ask for: Chinese of any kind is `zh-Hant`, all else `en`.
 * @param settings values of LC_ALL, LC_MESSAGES and LANG, then the system's language, the first that is set counting
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html#tag_08_02
 * @example parseLocale([undefined, "zh_TW.UTF-8"]) // "zh-Hant"
 */
export function parseLocale(settings: readonly (string | undefined)[]): Locale {
  const setting = settings.find((value) => value !== undefined && value !== "");
  return setting?.toLowerCase().startsWith("zh") ? "zh-Hant" : "en";
}

/**
 * The value of `--lang` in a command line, wherever it stands; `undefined` where it is missing or
 * no locale of the site.
 * @example parseLanguageOption(["check", "--lang=en"]) // "en"
 */
export function parseLanguageOption(words: readonly string[]): Locale | undefined {
  const index = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = words[index];
  const value = word === "--lang" ? words[index + 1] : word?.slice("--lang=".length);
  return locales.find((locale) => locale === value);
}
