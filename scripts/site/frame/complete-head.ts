import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { addPolicy } from "./policy.ts";

/** Addresses of what a route loads beside what every page does, each once, base path included. */
export type RouteFiles = {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
};

/**
 * A page as Docusaurus rendered it with what it leaves out of the head: the styles of its route, links that preload its
 * scripts, and its Content-Security-Policy.
 * @param connected origins beside the site's own that the scripts may ask
 */
export function completeHead(
  html: string,
  { scripts, styles }: RouteFiles,
  connected: readonly string[] = [],
): string {
  return addPolicy(preloadScripts(linkStyles(html, styles), scripts), connected);
}

/**
 * The page with the styles of its route, which else its script asks for: until it has run they are absent, and without
 * JavaScript always.
 */
function linkStyles(html: string, styles: readonly string[]): string {
  const links = styles
    .filter((file) => !html.includes(`"${file}"`))
    .map((file) => `<link rel="stylesheet" href="${file}">`);
  return html.replace("</head>", `${links.join("")}</head>`);
}

/**
 * The page with a link in its head for each script that it doesn't name yet, so that a browser loads
 * them along with the program that would ask for them once it runs. They are not urgent: what
 * readers see first needs the styles, and no script.
 */
function preloadScripts(html: string, scripts: readonly string[]): string {
  const links = scripts
    .filter((file) => !html.includes(`"${file}"`))
    .map((file) => `<link rel="preload" as="script" fetchpriority="low" href="${file}">`);
  return html.replace("</head>", `${links.join("")}</head>`);
}

/** Names of chunks by route and hash, each under the name of what it brings. */
const chunkNamesSchema = z.record(z.string(), z.record(z.string(), z.unknown()));
const filesSchema = z.array(z.object({ publicPath: z.string() })).default([]);
/** What Docusaurus' own rendering of links to scripts goes by. */
const manifestSchema = z.object({
  origins: z.record(z.string(), z.array(z.string())),
  assets: z.record(z.string(), z.object({ js: filesSchema, css: filesSchema })),
});

/** Where Docusaurus keeps what it knows of a build, below the site's sources. */
const generatedFolder = ".docusaurus";

/**
 * What each route of the locale loads that Docusaurus built last; nothing for a route that isn't known.
 * @param siteFolder the folder of the site's sources
 * @returns a function of a route, with the base path
 */
export function readRouteFiles(siteFolder: string): (route: string) => RouteFiles {
  const read = (name: string) => readJson(join(siteFolder, generatedFolder, name));
  const names = Object.entries(chunkNamesSchema.parse(read("routesChunkNames.json")));
  const { origins, assets } = manifestSchema.parse(read("client-manifest.json"));
  return (route) => {
    const [, own = {}] = names.find(([key]) => key.startsWith(`${route}-`)) ?? [];
    const chunks = listStrings(own).flatMap((name) => origins[name] ?? []);
    const list = (kind: "js" | "css") =>
      new Set(chunks.flatMap((id) => assets[id]?.[kind] ?? []).map(({ publicPath }) => publicPath));
    return { scripts: [...list("js")], styles: [...list("css")] };
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The strings of a value, however deep they stand in it. */
function listStrings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(listStrings)
    : [];
}
