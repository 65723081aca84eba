import { execFileSync } from "node:child_process";
import { appendFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { copySite, identity } from "./build-site.ts";

/** The address of its home page where it stands at the root of its host. */
export const home = `${identity.url}/`;
/** The day of all changes, which no machine has today. */
export const day = "2024-02-29";

export const english = "i18n/en/docusaurus-plugin-content-docs/current";
/** A page that nobody's record has, in one language. */
export const byHand = "docs/papers/trials/by-hand.md";
export const written = "---\nsidebar_position: 9\n---\n# By hand\n";

/** A paper with a former address, which links to it. */
export const moved = {
  position: 2,
  title: { en: "A trial that moved", "zh-Hant": "搬家的試驗" },
  formerPaths: ["old/two"],
  cards: { qa: { markdown: "[there](/papers/old/two#core) [nowhere](#gone)" } },
};

const further = { position: 3, title: { en: "Further" }, formerPaths: ["former/further"] };

/** A generated page, and the heading of a page of the guide in each language. */
const generatedPage = "docs/papers/trials/trials-101.md";
const guidePages = [
  { path: "docs/guide/links.md", heading: "自己的標題" },
  { path: `${english}/guide/links.md`, heading: "Own heading" },
] as const;

/** The page of the guide that keeps its text: its anchors are linked to, and it links to others. */
const wholePage = "reading.md";

/** Links that lead nowhere. */
const dead = `- [dead page](/papers/trials/gone)
- [dead anchor](/papers/trials/trials-1/#gone) and [again](/papers/trials/trials-1#gone)
- [dead own](#gone)
`;

/** A page of a guide with links that lead somewhere, and others that may not. */
const buildGuide = (heading: string, others: string) => `# Links

[a](/papers/trials/trials-1/#qa) [b](/papers/trials/trials-1) [c](/papers/old/two#core)
[d](./reading.md#four-cards) [e](#own) [f](/papers/trials/positions/1-100/)

${others}
## ${heading} {#own}
`;

/**
 * A temporary copy of this repository, without the desk, with few papers and a guide of few words that
 * links to them, all of one day's commit; the caller removes it.
 */
export async function copyLinkedSite(): Promise<string> {
  const folder = await copySite(join(import.meta.dirname, "records"));
  await writeMoved(folder, moved);
  await writeFile(join(folder, "records/trials/trials-3.json"), JSON.stringify(further));
  for (const { path } of guidePages) await shortenGuide(join(folder, dirname(path)));
  await writeGuides(folder, "");
  const hidden = "---\nunlisted: true\n---\n# Hidden\n";
  await writeFile(join(folder, "docs/guide/hidden.md"), hidden);
  commitAll(folder);
  return folder;
}

/** Writes another record of the paper that moved. */
export async function writeMoved(folder: string, record: typeof moved): Promise<void> {
  await writeFile(join(folder, "records/trials/trials-2.json"), JSON.stringify(record));
}

/**
 * Puts dead links into whatever a person may write: the guide, the settings, a page by hand, and a
 * generated page, which has to be there.
 * @returns where the words stand that were added to the latter, and what takes all of them away again
 */
export async function addDeadLinks(
  folder: string,
): Promise<{ readonly lastLine: number; readonly mend: () => Promise<void> }> {
  const settings = join(folder, "docusaurus.config.ts");
  const page = join(folder, generatedPage);
  const wasSettings = await readFile(settings, "utf8");
  const wasPage = await readFile(page, "utf8");
  const wrong = wasSettings.replace('to: "/guide/reading/"', 'to: "/guide/reading/#gone"');
  await writeGuides(folder, dead);
  await writeFile(settings, wrong);
  await appendFile(page, "\n[x](/papers/trials/gone)");
  await writeFile(join(folder, byHand), `${written}\n[y](/guide/nowhere#a)\n`);
  return {
    lastLine: wasPage.split("\n").length + 1,
    mend: async () => {
      await writeGuides(folder, "");
      await writeFile(settings, wasSettings);
      await writeFile(page, wasPage);
      await rm(join(folder, byHand));
    },
  };
}

/** Leaves a guide's pages what they are called: the library's build checks where their texts lead. */
async function shortenGuide(guide: string): Promise<void> {
  for (const name of await readdir(guide, { recursive: true })) {
    if (!name.endsWith(".md") || name === wholePage) continue;
    const path = join(guide, name);
    const [start = ""] = (await readFile(path, "utf8")).split(/(?<=^# .*\n)/m, 1);
    await writeFile(path, start);
  }
}

async function writeGuides(folder: string, others: string): Promise<void> {
  for (const { path, heading } of guidePages) {
    await writeFile(join(folder, path), buildGuide(heading, others));
  }
}

/** A history of one commit. */
function commitAll(folder: string): void {
  const date = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const person = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  const git = (...words: string[]) =>
    execFileSync("git", [...person, ...words], { cwd: folder, env, stdio: "ignore" });
  git("init");
  git("add", "records", "docs/guide", "i18n");
  git("commit", "-m", "Invented records");
}
