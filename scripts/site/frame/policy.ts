import { createHash } from "node:crypto";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

/** Where a page says what its characters are, which the policy follows before anything loads. */
const charset = /<meta charset="[^"]*">/i;

/**
 * A page with a Content-Security-Policy in its head, before all that the policy governs: nothing
 * loads from elsewhere, and of inline scripts only those run that are in `html` now. A template must
 * get its policy before its slots are filled, so that no value's script is among them. Throws where
 * the head says nothing of characters.
 * @param connected origins beside the site's own that the page's scripts may ask
 * @see https://www.w3.org/TR/CSP3/
 */
export function addPolicy(html: string, connected: readonly string[] = []): string {
  const [start] = charset.exec(html) ?? [];
  if (start === undefined) throw new Error("The page has no place for its security policy");
  const policy = renderPolicy(findInlineCode(html), connected);
  return html.replace(
    start,
    () => `${start}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/**
 * The policy of a page for the `content` of a `<meta>`: everything from the site itself, and inline
 * only what is given, by its hash. Who may frame the page can't be said here: a host says that, see
 * `static/_headers`.
 * @see https://www.w3.org/TR/CSP3/#unsafe-hashes-usage for what a hash of an attribute takes
 */
function renderPolicy({ scripts, styles }: InlineCode, connected: readonly string[]): string {
  const hashedStyles = styles.length > 0 ? ["'unsafe-hashes'", ...listHashes(styles)] : [];
  const directives = {
    "default-src": ["'self'"],
    "script-src": ["'self'", ...listHashes(scripts)],
    "style-src": ["'self'", ...hashedStyles],
    "img-src": ["'self'", "data:"],
    ...(connected.length > 0 && { "connect-src": ["'self'", ...connected] }),
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** Each text's hash once, as a policy names it. */
function listHashes(texts: readonly string[]): readonly string[] {
  const hashes = texts.map((text) => createHash("sha256").update(text).digest("base64"));
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}

/** Code that stands in a page itself, as a browser reads it, in the page's order. */
type InlineCode = {
  readonly scripts: readonly string[];
  /** What `<style>` elements and `style` attributes say. */
  readonly styles: readonly string[];
};

/** The inline scripts and styles of a page. Scripts of data, such as JSON, don't run and are left out. */
function findInlineCode(html: string): InlineCode {
  const elements = listElements(parse(html));
  const scripts = elements.filter(
    (element) =>
      element.tagName === "script" &&
      readAttribute(element, "src") === undefined &&
      !readAttribute(element, "type")?.endsWith("json"),
  );
  const styles = elements.filter(({ tagName }) => tagName === "style");
  const attributes = elements.flatMap((element) => readAttribute(element, "style") ?? []);
  return { scripts: scripts.map(readText), styles: [...styles.map(readText), ...attributes] };
}

function listElements(
  node: DefaultTreeAdapterTypes.Node,
): readonly DefaultTreeAdapterTypes.Element[] {
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(listElements)] : own;
}

function readAttribute(
  { attrs }: DefaultTreeAdapterTypes.Element,
  name: string,
): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function readText({ childNodes }: DefaultTreeAdapterTypes.Element): string {
  return childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : "")).join("");
}
