import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withBase } from "../../lib/navigation/address.ts";
import { addPolicy } from "../frame/add-policy.ts";
import { fillPattern, parsePattern } from "../template/pattern.ts";
import { slotWord } from "../template/slots.ts";
import type { Redirect } from "./load-collections.ts";

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
  const page = parsePattern(addPolicy(renderRedirect(slotWord("address"), url, baseUrl)));
  for (const { from, to } of redirects) {
    const folder = join(outDir, from);
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, "index.html"),
      fillPattern(page, { address: withBase(to, baseUrl) }),
    );
  }
}

function renderRedirect(address: string, url: string, baseUrl: string): string {
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
