import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { addPolicy } from "./policy.ts";

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function policyOf(html: string): Readonly<Record<string, string>> {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(addPolicy(html)) ?? [];
  return Object.fromEntries(policy.split("; ").map((part) => part.split(/ (.*)/)));
}

const head = '<!doctype html><head><meta charset="utf-8">';

test("the policy stands before everything that it governs", () => {
  const html = addPolicy(`${head}<script>one()</script></head><p>$&</p>`);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script>"));
  expect(html).toContain("<p>$&</p>");
});

test("a page without inline code allows none", () => {
  expect(policyOf(`${head}<script src="/a.js"></script>`)).toEqual({
    "default-src": "'self'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
  });
});

test("each inline script is allowed as the browser reads it, once, and data needs no leave", () => {
  const scripts = "<script>a &amp; b\r\n</script><script type=module>a &amp; b\r\n</script>";
  const data = '<script type="application/ld+json">{}</script>';
  expect(policyOf(`${head}${scripts}${data}`)["script-src"]).toBe(
    `'self' ${hashOf("a &amp; b\n")}`,
  );
});

test("styles in elements and attributes are allowed by their hashes", () => {
  const styles = '<style>p { color: red }</style><p style="color: &quot;red&quot;">';
  expect(policyOf(`${head}${styles}`)["style-src"]).toBe(
    `'self' 'unsafe-hashes' ${hashOf("p { color: red }")} ${hashOf('color: "red"')}`,
  );
});

test("the scripts of a page may ask elsewhere only where that is said", () => {
  const policy = addPolicy(head, ["https://api.example"]);
  expect(policy).toContain("; connect-src 'self' https://api.example;");
  expect(policyOf(head)["connect-src"]).toBeUndefined();
});

test("a page without a place for it is refused", () => {
  expect(() => addPolicy("<p>no head</p>")).toThrow("security policy");
});
