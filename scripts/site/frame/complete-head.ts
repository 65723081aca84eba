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
