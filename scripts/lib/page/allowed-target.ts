/** A path of the site's own: no step up, nothing encoded, no source file. */
const ownPath = /^\/(?:papers|guide)(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?(?:#\S*)?$/;
const ownImage = /^\/img(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+$/;
const anchor = /^#\S+$/;
const sourceFile = /\.mdx?(?:#|$)/i;
/** A host straight after the slashes and no user before it; browsers read `\` as `/` and drop control characters. */
const webAddress = /^https?:\/\/[^/?#@\\\s]+(?:[/?#][^\\\p{Cc}]*)?$/iu;
const mailAddress = /^mailto:[^\\\p{Cc}]+$/iu;

/**
 * Whether a target is a whole address outside the site, to a host or a mailbox that it names as a
 * browser would read it. `https:evil` and `http:///x` lead elsewhere than they seem to, and what
 * stands before an `@` passes for a host.
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function isExternalTarget(target: string): boolean {
  return (webAddress.test(target) || mailAddress.test(target)) && URL.canParse(target);
}

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
  if (isExternalTarget(target)) return true;
  const isOwn = anchor.test(target) || (ownPath.test(target) && !sourceFile.test(target));
  return isOwn && isReachable(target);
}
