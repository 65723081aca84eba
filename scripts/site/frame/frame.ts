import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { type Locale, locales } from "../../lib/locale.ts";
import { completeHead, type RouteFiles, readRouteFiles } from "./complete-head.ts";

const frameSchema = z.object({
  site: z.object({
    folder: z.string(),
    locale: z.enum(locales),
    baseUrl: z.string(),
    url: z.string(),
    source: z.string(),
    hasDesk: z.boolean(),
    issues: z.string(),
  }),
  outDir: z.string(),
  templates: z.object({ paper: z.string(), collection: z.string(), range: z.string() }),
});

/**
 * What Docusaurus left of a locale's site: where it is, and the HTML of the templates that all
 * pages of papers, collections and ranges are printed from.
 */
export type Frame = Readonly<z.infer<typeof frameSchema>>;

/**
 * Takes the templates out of a locale's built site in `outDir`, and keeps them for `readFrames`.
 * @param paths the templates' routes, without the base path
 */
export function keepFrame(
  site: Site,
  outDir: string,
  paths: Readonly<Record<keyof Frame["templates"], string>>,
): void {
  const filesOf = readRouteFiles(site.folder);
  const take = (path: string) => takeTemplate(outDir, path, filesOf(site.baseUrl + path));
  const frame: Frame = {
    site,
    outDir,
    templates: {
      paper: take(paths.paper),
      collection: take(paths.collection),
      range: take(paths.range),
    },
  };
  mkdirSync(framesFolder(site.folder), { recursive: true });
  writeFileSync(frameFile(site.folder, site.locale), JSON.stringify(frame));
}

/** The frames that Docusaurus left last, of each locale that it built, the default one first. */
export function readFrames(siteFolder: string): readonly Frame[] {
  return locales
    .map((locale) => frameFile(siteFolder, locale))
    .filter((file) => existsSync(file))
    .map((file) => frameSchema.parse(JSON.parse(readFileSync(file, "utf8"))));
}

/** A hash of all frames, so that one that is lost or broken is known. */
export function hashFrames(siteFolder: string): string {
  const hash = createHash("sha256");
  for (const locale of locales) {
    const file = frameFile(siteFolder, locale);
    hash.update(existsSync(file) ? readFileSync(file) : "").update("\0");
  }
  return hash.digest("base64url");
}

/** Forgets all frames, so that none of an earlier build is taken for one of the next. */
export function removeFrames(siteFolder: string): void {
  rmSync(framesFolder(siteFolder), { recursive: true, force: true });
}

function frameFile(siteFolder: string, locale: Locale): string {
  return join(framesFolder(siteFolder), `${locale}.json`);
}

function framesFolder(siteFolder: string): string {
  return join(siteFolder, ".cards", "frames");
}

/**
 * The HTML of a template that Docusaurus rendered, its head complete. It is taken out of the site,
 * and with it each folder that held nothing else.
 * @param outDir the folder of the locale's built site
 * @param path the template's route, without the base path
 * @param files what its route loads
 */
function takeTemplate(outDir: string, path: string, files: RouteFiles): string {
  const file = join(outDir, path, "index.html");
  const html = readFileSync(file, "utf8");
  rmSync(file);
  let folder = dirname(file);
  while (folder !== outDir && readdirSync(folder).length === 0) {
    rmdirSync(folder);
    folder = dirname(folder);
  }
  return completeHead(html, files);
}

/** Where a site's pages are and what it is called from outside. */
export type Site = {
  readonly folder: string;
  readonly locale: Locale;
  /** The base path of the locale's site, with `/` at either end. */
  readonly baseUrl: string;
  /** Scheme and host that it is published under. */
  readonly url: string;
  /** Address of the repository's files on its branch, without a final slash. */
  readonly source: string;
  /** Whether records are written on the site itself, at its desk. */
  readonly hasDesk: boolean;
  /** Address where an issue is opened. */
  readonly issues: string;
};
