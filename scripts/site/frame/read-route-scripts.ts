import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

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
