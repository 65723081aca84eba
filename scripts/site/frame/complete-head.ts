import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { addPolicy } from "./policy.ts";

/**
 * A page as Docusaurus rendered it with what it leaves out of the head: links that preload the
 * scripts of its route, and its Content-Security-Policy.
 * @param scripts addresses of the route's scripts
 * @param connected origins beside the site's own that they may ask
 */
export function completeHead(
  html: string,
  scripts: readonly string[],
  connected: readonly string[] = [],
): string {
  return addPolicy(preloadScripts(html, scripts), connected);
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
/** What Docusaurus' own rendering of links to scripts goes by. */
const manifestSchema = z.object({
  origins: z.record(z.string(), z.array(z.string())),
  assets: z.record(
    z.string(),
    z.object({ js: z.array(z.object({ publicPath: z.string() })).optional() }),
  ),
});

/** Where Docusaurus keeps what it knows of a build, below the site's sources. */
const generatedFolder = ".docusaurus";

/**
 * Addresses of the scripts that a route loads, each once, base path included; none for a route that
 * isn't known.
 * @param route with the base path
 */
type RouteScripts = (route: string) => readonly string[];

/**
 * The scripts of all routes of the locale that Docusaurus built last.
 * @param siteFolder the folder of the site's sources
 */
export function readRouteScripts(siteFolder: string): RouteScripts {
  const read = (name: string) => readJson(join(siteFolder, generatedFolder, name));
  const names = Object.entries(chunkNamesSchema.parse(read("routesChunkNames.json")));
  const { origins, assets } = manifestSchema.parse(read("client-manifest.json"));
  return (route) => {
    const [, own = {}] = names.find(([key]) => key.startsWith(`${route}-`)) ?? [];
    const chunks = listStrings(own).flatMap((name) => origins[name] ?? []);
    const files = chunks.flatMap((id) => assets[id]?.js ?? []).map(({ publicPath }) => publicPath);
    return [...new Set(files)];
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
