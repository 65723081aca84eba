import { findInlineCode } from "./find-inline-code.ts";
import { renderPolicy } from "./render-policy.ts";

/** Where a page says what its characters are, which the policy follows before anything loads. */
const charset = /<meta charset="[^"]*">/i;

/**
 * A page with a Content-Security-Policy in its head, before all that the policy governs: nothing
 * loads from elsewhere, and of inline scripts only those run that are in `html` now. A template must
 * get its policy before its slots are filled, so that no value's script is among them. Throws where
 * the head says nothing of characters.
 * @see https://www.w3.org/TR/CSP3/
 */
export function addPolicy(html: string): string {
  const [start] = charset.exec(html) ?? [];
  if (start === undefined) throw new Error("The page has no place for its security policy");
  const policy = renderPolicy(findInlineCode(html));
  return html.replace(
    start,
    () => `${start}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
