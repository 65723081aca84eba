import { join } from "node:path";
import { addPolicy } from "../security-policy/add-policy.ts";
import { preloadChunks } from "./preload-chunks.ts";

/** Where Docusaurus keeps what it knows of a build, below the site's sources. */
const generatedFolder = ".docusaurus";

/**
 * A page as Docusaurus rendered it with what it leaves out of the head: links that preload the
 * scripts of its route, and its Content-Security-Policy.
 * @param siteFolder the folder of the site's sources
 * @param route the page's route, base path included
 */
export function completeHead(html: string, siteFolder: string, route: string): string {
  return addPolicy(preloadChunks(html, join(siteFolder, generatedFolder), route));
}
