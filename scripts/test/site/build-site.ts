import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const repository = resolve(import.meta.dirname, "../../..");
const run = promisify(execFile);

/** What a site is made of, its records and generated pages aside: paths in this repository. */
export const sources = [
  "docs/guide",
  "docusaurus.config.ts",
  "i18n/en/code.json",
  "i18n/en/docusaurus-plugin-content-docs/current.json",
  "i18n/en/docusaurus-plugin-content-docs/current/guide",
  "i18n/en/docusaurus-theme-classic",
  "i18n/zh-Hant",
  "package-lock.json",
  "package.json",
  "scripts",
  "sidebars.ts",
  "src",
  "static",
  "tsconfig.json",
];

/**
 * Who a test site is: somebody other than this repository, so that no test rests on whose site this
 * is. The words have characters that HTML, JSON and patterns of replacement know as their own.
 */
export const identity = {
  title: { "zh-Hant": "試驗館藏 & $1", en: "Ward's “Test” Library & $1" },
  tagline: { "zh-Hant": "只供測試", en: "For tests alone" },
  url: "https://lib.example",
  owner: { "zh-Hant": "測試病房", en: "the test ward" },
  repository: "https://github.com/ward/library",
  branch: "trunk",
  linkResolver: "https://resolver.example/find?vid=ward",
} as const;

/**
 * Runs `npm run build` in a copy of this repository; returns what it said, results first. Rejects
 * where it fails, with what it said as the error's `stdout` and `stderr`.
 * @param signal ends it before its time
 */
export async function runBuild(
  site: string,
  baseUrl: string,
  options: readonly string[] = [],
  signal?: AbortSignal,
): Promise<string> {
  const words = ["--import", "tsx", "scripts/build.ts", ...options];
  return runNode(words, site, buildEnvironment(baseUrl), signal);
}

/**
 * A temporary copy of this repository with the records in `recordsFolder`; the caller removes it.
 * @param hasDesk whether a build of it has the desk, which takes as long to compile as all the rest
 */
export async function copySite(recordsFolder: string, hasDesk = false): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), "site-"));
  for (const source of sources) {
    await cp(join(repository, source), join(site, source), { recursive: true });
  }
  await cp(recordsFolder, join(site, "records"), { recursive: true });
  await replaceIdentity(join(site, "docusaurus.config.ts"), hasDesk);
  await symlink(join(repository, "node_modules"), join(site, "node_modules"), "junction");
  return site;
}

/** Puts the identity of tests in the place of the one that a site's settings begin with. */
async function replaceIdentity(path: string, hasDesk: boolean): Promise<void> {
  const settings = await readFile(path, "utf8");
  const own = /(?<=\nconst site = )\{[\s\S]*?\n\}(?= as const)/;
  if (!own.test(settings)) throw new Error(`${path} doesn't begin with "const site = {"`);
  // The base path is not who a site is, but where it stands: tests choose it as a host does.
  const ours = `{ ...${JSON.stringify({ ...identity, hasDesk })}, baseUrl: process.env.SITE_BASE_URL || "/" }`;
  await writeFile(
    path,
    settings.replace(own, () => ours),
  );
}

/** The variables that a build of a site under `baseUrl` goes by. */
export function buildEnvironment(baseUrl: string): Readonly<Record<string, string>> {
  return {
    SITE_BASE_URL: baseUrl,
    // The cache doesn't notice a changed environment variable and would be shared by all copies.
    DOCUSAURUS_NO_PERSISTENT_CACHE: "true",
    // Vitest sets it to `test`, which Docusaurus takes for its own unit tests.
    NODE_ENV: "production",
  };
}

/** Runs a program of Node in a copy of this repository; returns what it said. */
async function runNode(
  commandLine: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<string> {
  const env = { ...process.env, ...environment, INIT_CWD: folder };
  const options = { cwd: folder, env, maxBuffer: 2 ** 26, signal };
  const { stdout, stderr } = await run(process.execPath, commandLine, options).catch((error) => {
    // Its own message has what went to standard error alone.
    throw Object.assign(error, {
      message: `${error.message}\n${String(error.stdout).slice(-4000)}`,
    });
  });
  return stdout + stderr;
}
