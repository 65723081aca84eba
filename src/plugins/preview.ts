import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import * as z from "zod";
import { paperIndexFile } from "../../scripts/io/pages/read-paper-index.ts";
import { findLocale, type Locale } from "../../scripts/lib/locale.ts";
import { paperAddress, withBase } from "../../scripts/lib/navigation/address.ts";
import { openListeners } from "../../scripts/lib/open-listeners.ts";
import { pagesFolder } from "../../scripts/lib/page/page-path.ts";
import { loadCollections } from "../../scripts/site/collections/load-collections.ts";
import { dataAddress } from "../../scripts/site/data/content.ts";
import { loadSiteData } from "../../scripts/site/data/load-site-data.ts";
import type { Site } from "../../scripts/site/frame/frame.ts";
import { developmentPath } from "../../scripts/site/papers/content.ts";
import {
  anyChange,
  changesPath,
  findingsPath,
  type ShownFinding,
} from "../../scripts/site/preview/content.ts";
import { openDeskAnswers } from "../../scripts/site/preview/desk-answers.ts";
import {
  type App,
  onDevelopmentServer,
  serveEvents,
  serveFound,
} from "../../scripts/site/preview/development-server.ts";
import { leaveUnwatched } from "../../scripts/site/preview/leave-unwatched.ts";
import { serveBeginnings } from "../../scripts/site/preview/serve-beginnings.ts";
import { serveDesk } from "../../scripts/site/preview/serve-desk.ts";
import { serveApi, serveSearch } from "../../scripts/site/preview/serve-made-files.ts";
import { servePapers } from "../../scripts/site/preview/serve-papers.ts";
import { watchFile, watchPages } from "../../scripts/site/preview/watch-pages.ts";

const words = z.object({ en: z.string(), "zh-Hant": z.string() });
const findingsSchema = z.array(
  z.object({
    file: z.string(),
    line: z.number(),
    column: z.number(),
    severity: z.string(),
    code: z.string(),
    message: words,
    hint: words,
  }),
);

/** What `npm start` left of the last run, by its path in the site. */
const findingsFile = ".cards/findings.json";

/**
 * What the development server has beside the pages: it answers with what a build prints, and to the desk; every page
 * follows the records and shows their errors, and the server's first address leads to the site.
 * @param repository address of the repository's files on its branch, and where an issue is opened
 */
export function openPreview(
  { siteDir, siteConfig, baseUrl, i18n }: LoadContext,
  repository: Pick<Site, "source" | "issues">,
): Plugin {
  const locale = findLocale(i18n.currentLocale);
  const { url } = siteConfig;
  const site: Site = { folder: siteDir, locale, baseUrl, url, hasDesk: true, ...repository };
  const token = randomBytes(32).toString("base64url");
  leaveUnwatched(join(siteDir, pagesFolder(locale)));
  return {
    name: "preview",
    getClientModules: () => [join(siteDir, "src", "preview", "show-findings.ts")],
    configureWebpack: onDevelopmentServer((app) => {
      serveCollections(app, site);
      servePapers(app, site);
      serveData(app, site);
      serveSearch(app, siteDir);
      serveApi(app, siteDir);
      const answers = openDeskAnswers(app, baseUrl, locale, token);
      serveBeginnings(answers, siteDir);
      serveDesk(answers, siteDir, locale);
      serveChanges(app, siteDir, locale, baseUrl);
      serveFound(app, baseUrl, new RegExp(findingsPath), () =>
        readErrors(join(siteDir, findingsFile), locale),
      );
      if (baseUrl !== "/") leadToSite(app, baseUrl);
    }),
  };
}

/** Pages of collections and ranges; addresses of papers are left to who answers after them. */
function serveCollections(app: App, { folder, locale, baseUrl }: Site): void {
  const served = /papers\/[^/]+\/(?:positions\/[^/]+\/)?/;
  serveFound(app, baseUrl + developmentPath, served, (path) =>
    loadCollections(folder, locale, baseUrl).pages.find(
      ({ permalink }) => permalink === baseUrl + path,
    ),
  );
}

/** What pages show that changes with the records, as it is now. */
function serveData(app: App, { folder, locale, baseUrl }: Site): void {
  serveFound(app, baseUrl, new RegExp(dataAddress("[a-z-]+")), (address) => {
    const data = Object.entries(loadSiteData(folder, locale));
    return data.find(([name]) => address === dataAddress(name))?.[1];
  });
}

/** Tells open browsers of each page that is written, added or removed, and of changed lists and errors. */
function serveChanges(app: App, siteDir: string, locale: Locale, baseUrl: string): void {
  const { follow, tell } = openListeners<string>();
  watchPages(join(siteDir, pagesFolder(locale)), (collection, id) =>
    tell(withBase(paperAddress(collection, id), baseUrl)),
  );
  for (const file of [paperIndexFile, findingsFile]) {
    watchFile(join(siteDir, file), () => tell(anyChange));
  }
  serveEvents(app, baseUrl + changesPath, follow);
}

/** Docusaurus' server answers at `/` with a page that finds itself at a wrong address. */
function leadToSite(app: App, baseUrl: string): void {
  app.get(/^\/$/, (_request, response) => {
    response.writeHead(302, { location: baseUrl });
    response.end();
  });
}

function readErrors(file: string, locale: Locale): readonly ShownFinding[] {
  if (!existsSync(file)) return [];
  const findings = findingsSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data ?? [];
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ file, line, column, code, message, hint }) => ({
      place: `${file}:${line}:${column} ${code}`,
      message: message[locale],
      hint: hint[locale],
    }));
}
