import { createHash } from "node:crypto";
import type { InlineCode } from "./find-inline-code.ts";

/**
 * The policy of a page for the `content` of a `<meta>`: everything from the site itself, and inline
 * only what is given, by its hash. Who may frame the page can't be said here: a host says that, see
 * `static/_headers`.
 * @see https://www.w3.org/TR/CSP3/#unsafe-hashes-usage for what a hash of an attribute takes
 */
export function renderPolicy({ scripts, styles }: InlineCode): string {
  const hashedStyles = styles.length > 0 ? ["'unsafe-hashes'", ...listHashes(styles)] : [];
  const directives = {
    "default-src": ["'self'"],
    "script-src": ["'self'", ...listHashes(scripts)],
    "style-src": ["'self'", ...hashedStyles],
    "img-src": ["'self'", "data:"],
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
