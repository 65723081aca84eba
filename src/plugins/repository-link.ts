import { existsSync } from "node:fs";
import { posix } from "node:path";

/**
 * Where a link between Markdown files leads whose target is no page of the site: to the file in the
 * repository, as the maintainers' pages are while the site goes without them.
 * @param source address of the repository's files on its branch, without a final slash
 * @param page repository-relative path of the page that has the link, with `/`; the repository is
 *   the working folder
 * @param link the relative path as written, perhaps with an anchor
 * @throws where there is no such file: the link is dead in the repository, too
 */
export function repositoryLink(source: string, page: string, link: string): string {
  const [path = "", anchor] = link.split("#");
  const file = posix.join(posix.dirname(page), path);
  if (!existsSync(file)) throw new Error(`${page} links to ${link}, and there is no ${file}.`);
  return `${source}/${file}${anchor === undefined ? "" : `#${anchor}`}`;
}
