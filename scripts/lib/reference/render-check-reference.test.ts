import { expect, test } from "vitest";
import { locales } from "../locale.ts";
import { renderCheckReference } from "./render-check-reference.ts";

test.each(locales)("in %s commands are code and placeholders are words", (locale) => {
  const page = renderCheckReference(locale);
  expect(page).not.toMatch(/\\`|&#x20;/);
  expect(page).toContain("`cards enrich --refresh`");
  expect(page).toContain("records/&lt;collection>/&lt;id>.json");
});
