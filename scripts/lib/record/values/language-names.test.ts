import { expect, it } from "vitest";
import { locales } from "../../locale.ts";
import { parseLanguage } from "./language.ts";
import { nameLanguage } from "./language-names.ts";

it("names each language in words that are read back as that language", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const named = codes.filter((code) => nameLanguage(code, "en") !== code);
  expect(named.length).toBeGreaterThan(40);
  for (const code of named) {
    for (const locale of locales) expect(parseLanguage(nameLanguage(code, locale))).toBe(code);
  }
});

it("leaves a tag as it is that says more than which language", () => {
  expect(nameLanguage("pt-BR", "en")).toBe("pt-BR");
  expect(nameLanguage("constructor", "en")).toBe("constructor");
});
