import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addPolicy } from "../security-policy/add-policy.ts";
import type { Redirect } from "./load-rows.ts";

/**
 * Writes a page at each former address that leads on at once, with or without scripts (with them to
 * the same anchor), and tells search engines where the paper is now.
 * @param outDir the folder of the locale's built site
 * @param url where the site is published, without a path
 */
export async function writeRedirects(
  redirects: readonly Redirect[],
  outDir: string,
  url: string,
  baseUrl: string,
): Promise<void> {
  for (const { from, to } of redirects) {
    const folder = join(outDir, from);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "index.html"), addPolicy(renderRedirect(to, url, baseUrl)));
  }
}

/** An address of papers holds no character that HTML has a meaning for. */
function renderRedirect(to: string, url: string, baseUrl: string): string {
  const address = `${baseUrl}${to.slice(1)}`;
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>${url}${address}</title>
<link rel="icon" href="${baseUrl}img/favicon.svg">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${url}${address}">
</head>
<body>
<p><a href="${address}">${url}${address}</a></p>
<script src="${baseUrl}moved.js"></script>
</body>
</html>
`;
}
