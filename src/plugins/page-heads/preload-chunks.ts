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

/**
 * The HTML of a page with a link in its head for each script of its route, so that a browser loads
 * them along with the program that would ask for them once it runs. Docusaurus writes no such links.
 * They are not urgent: what readers see first needs the styles, and no script.
 * @param generatedFolder where Docusaurus keeps what it knows of the build
 * @param route the page's route, base path included
 */
export function preloadChunks(html: string, generatedFolder: string, route: string): string {
  const names = chunkNamesSchema.parse(readJson(join(generatedFolder, "routesChunkNames.json")));
  const { origins, assets } = manifestSchema.parse(
    readJson(join(generatedFolder, "client-manifest.json")),
  );
  const [, own = {}] = Object.entries(names).find(([key]) => key.startsWith(`${route}-`)) ?? [];
  const chunks = listStrings(own).flatMap((name) => origins[name] ?? []);
  const files = chunks.flatMap((id) => assets[id]?.js ?? []).map(({ publicPath }) => publicPath);
  const links = [...new Set(files)]
    .filter((file) => !html.includes(`"${file}"`))
    .map((file) => `<link rel="preload" as="script" fetchpriority="low" href="${file}">`);
  return html.replace("</head>", `${links.join("")}</head>`);
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
