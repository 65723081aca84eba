import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import * as z from "zod";
import { paperIndexFile } from "../../scripts/io/pages/read-paper-index.ts";
import { findLocale, type Locale } from "../../scripts/lib/locale.ts";
import { paperAddress, withBase } from "../../scripts/lib/navigation/address.ts";
import { pagesFolder } from "../../scripts/lib/page/page-path.ts";
import {
  anyChange,
  changesPath,
  findingsPath,
  type ShownFinding,
} from "../../scripts/site/preview/content.ts";
import {
  type App,
  onDevelopmentServer,
  serveEvents,
  serveFound,
} from "../../scripts/site/preview/development-server.ts";
import { leaveUnwatched } from "../../scripts/site/preview/leave-unwatched.ts";
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
 * What every page of the development server has: it follows the records, shows their errors, and
 * the server's first address leads to the site. Nothing of it is part of a production build.
 */
export function previewPlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  const locale = findLocale(i18n.currentLocale);
  if (process.env.NODE_ENV === "development") leaveUnwatched(join(siteDir, pagesFolder(locale)));
  return {
    name: "preview",
    getClientModules: () =>
      process.env.NODE_ENV === "development"
        ? [join(siteDir, "src", "preview", "show-findings.ts")]
        : [],
    configureWebpack: onDevelopmentServer((app) => {
      serveChanges(app, siteDir, locale, baseUrl);
      serveFound(app, baseUrl, new RegExp(findingsPath), () =>
        readErrors(join(siteDir, findingsFile), locale),
      );
      if (baseUrl !== "/") leadToSite(app, baseUrl);
    }),
  };
}

/** Tells open browsers of each page that is written, added or removed, and of changed lists and errors. */
function serveChanges(app: App, siteDir: string, locale: Locale, baseUrl: string): void {
  const listeners = new Set<(change: string) => void>();
  const tell = (change: string) => {
    for (const listener of listeners) listener(change);
  };
  watchPages(join(siteDir, pagesFolder(locale)), (collection, id) =>
    tell(withBase(paperAddress(collection, id), baseUrl)),
  );
  for (const file of [paperIndexFile, findingsFile]) {
    watchFile(join(siteDir, file), () => tell(anyChange));
  }
  serveEvents(app, baseUrl + changesPath, listeners);
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
