/** A path of the site's own: no step up, nothing encoded, no source file. */
const ownPath = /^\/(?:papers|guide)(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?(?:#\S*)?$/;
const ownImage = /^\/img(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+$/;
const anchor = /^#\S+$/;
const sourceFile = /\.mdx?(?:#|$)/i;

/**
 * Whether a Markdown field may lead to a target. Docusaurus publishes any file of the build
 * machine that a link names, so only addresses of the web and of the site's own pages are let through.
 * @param isReachable whether a target within the site is there
 * @example isAllowedTarget("@site/.npmrc", "link", () => true) // false
 */
export function isAllowedTarget(
  target: string,
  kind: "link" | "image",
  isReachable: (target: string) => boolean,
): boolean {
  if (kind === "image") return ownImage.test(target) && isReachable(target);
  if (/^(?:https?|mailto):[^\\]*$/i.test(target)) return URL.canParse(target);
  const isOwn = anchor.test(target) || (ownPath.test(target) && !sourceFile.test(target));
  return isOwn && isReachable(target);
}
