import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { explainDiskError } from "../io/files/disk-error.ts";
import { watchFolder } from "../io/files/watch-folder.ts";
import { replaceFile } from "../io/files/write-file.ts";
import type { Generation } from "../io/pages/generate-site.ts";
import { refreshPages } from "../io/pages/refresh-pages.ts";
import { findFreePort } from "../io/process/find-free-port.ts";
import { startDocusaurus } from "../io/process/start-docusaurus.ts";
import type { Finding } from "../lib/finding.ts";
import { type Bilingual, findLocale, type Locale } from "../lib/locale.ts";
import { explainSitePath } from "../lib/site/site-path.ts";
import { findPlaces, generateAndReport, reportWait } from "./generate.ts";
import { serverOptions } from "./npm-options.ts";
import { buildLanguageOption, openCommand, refuseOptionsOfNpm } from "./open-command.ts";
import { programWords as words } from "./program-words.ts";
import { refuse, reportError, type Session, say } from "./session.ts";

/**
 * `npm start`: the pages, then Docusaurus' development server, and the pages again whenever a
 * record is saved, until the server ends or Ctrl+C is pressed. What is found in the records goes
 * to the terminal and to `.cards/findings.json`, from which the browser shows it; it stops nothing.
 * @param line what follows the command; options that aren't its own go to `docusaurus start`
 * @returns the server's exit status, 0 where Ctrl+C ended it; 2 where its port can't be had
 */
export async function runStart(line: readonly string[], session: Session): Promise<number> {
  let options: readonly string[] | undefined;
  try {
    options = await choosePort(parseStartLine(line, session), session);
  } catch (error) {
    return reportError(error, session);
  }
  if (options === undefined) return 2;
  const problem = explainSitePath(session.repository);
  if (problem) return refuse(session, problem);
  const begin = Date.now();
  const preview: Preview = { last: undefined, refreshed: new Set() };
  await regenerate(preview, [], session);
  const server = startDocusaurus("start", session.repository, options, {
    // In a folder for both, a preview would show what the one of the other language generated.
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus/preview.${readLocale(options)}`,
  });
  const records = join(session.repository, "records");
  const unwatch = watchFolder(records, begin, (files, overtaken) =>
    regenerate(preview, files, session, overtaken),
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, server.stop);
  const status = (await server.ended) ?? 0;
  await unwatch();
  return status;
}

/** The language that words for Docusaurus ask for. */
function readLocale(words: readonly string[]): Locale {
  const index = words.findIndex((word) => /^(?:-l|--locale)(?:=|$)/.test(word));
  const [, value = words[index + 1]] = words[index]?.split("=") ?? [];
  return findLocale(value);
}

/**
 * The options of `docusaurus start` in the command line of `npm start`.
 * @throws commander's error, after saying what is wrong
 */
export function parseStartLine(line: readonly string[], session: Session): readonly string[] {
  const command = openCommand("npm start --", words.start, words.options, session)
    .addOption(buildLanguageOption(session))
    .allowUnknownOption()
    .allowExcessArguments();
  refuseOptionsOfNpm(command, line, session, [...serverOptions, "--locale", "--poll"]);
  return command.parse(line, { from: "user" }).args;
}

/** What one save leaves to the next. */
type Preview = {
  /** What the last whole run did. */
  last: Generation | undefined;
  /** Paths of pages that were refreshed since. */
  readonly refreshed: Set<string>;
};

/**
 * Makes the pages again, those of the saved records first; what stands in the way is said, not thrown.
 * @param files absolute paths of what was saved
 * @param overtaken breaks off the run over all records, for which the next save would have to wait
 */
async function regenerate(
  preview: Preview,
  files: readonly string[],
  session: Session,
  overtaken?: AbortSignal,
): Promise<void> {
  const { last, refreshed } = preview;
  try {
    const places = findPlaces({}, session);
    const written = last && (await refreshPages(places, files, last, reportWait(session)));
    for (const path of written ?? []) refreshed.add(path);
    preview.last = await generateAndReport({}, session, refreshed, overtaken);
    refreshed.clear();
    await writeFindings(session.repository, preview.last.findings);
  } catch (error) {
    if (overtaken?.aborted) return;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    session.err(`${explainDiskError(error)?.[session.locale] ?? stack}\n`);
  }
}

/** Tells the development server what was found, in both languages; `[]` where nothing was. */
async function writeFindings(site: string, findings: readonly Finding[]): Promise<void> {
  const folder = join(site, ".cards");
  await mkdir(folder, { recursive: true });
  await replaceFile(join(folder, "findings.json"), `${JSON.stringify(findings)}\n`, folder);
}

const usualPort = 3000;
/** How many ports after the usual one are tried. */
const triedPorts = 100;

/**
 * The options of a server of Docusaurus with a port that is free: the usual one or the next, which
 * is said, where none was asked for.
 * @returns `undefined` where the port can't be had, after saying so
 */
export async function choosePort(
  words: readonly string[],
  session: Session,
): Promise<readonly string[] | undefined> {
  const { values } = parseArgs({
    args: [...words],
    options: { port: { type: "string", short: "p" }, host: { type: "string", short: "h" } },
    strict: false,
  });
  const host = typeof values.host === "string" ? values.host : "localhost";
  const asked = typeof values.port === "string" ? Number(values.port) : undefined;
  const first = asked ?? usualPort;
  const port =
    Number.isInteger(first) && first >= 0 && first < 65_536
      ? await findFreePort(first, asked ?? usualPort + triedPorts, host)
      : undefined;
  if (port === undefined) say(session, refusePort(String(values.port ?? usualPort)));
  else if (port !== first) say(session, renderOtherPort(first, port));
  if (port === undefined) return undefined;
  return asked === undefined ? [...words, "--port", String(port)] : words;
}

function refusePort(port: string): Bilingual {
  return {
    "zh-Hant": `無法使用連接埠 ${port}：可能有其他程式正在使用，或沒有權限。請以 --port 指定其他連接埠，或省略 --port 以使用下一個可用的連接埠。`,
    en: `Port ${port} can't be used: another program may have it, or you may not open it. Name another with --port, or leave --port out for the next one that is free.`,
  };
}

function renderOtherPort(taken: number, port: number): Bilingual {
  return {
    "zh-Hant": `連接埠 ${taken} 已被使用，改用 ${port}。`,
    en: `Port ${taken} is taken; using ${port}.`,
  };
}
