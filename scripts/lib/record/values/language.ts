import * as z from "zod";
import { once } from "../../once.ts";
import { foldWidth } from "./fold-width.ts";

/** What has the form of a BCP 47 tag; whether it is one of a language is for `check`. */
export const languageSchema = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);

const namers = ["en", "zh-Hant"].map(
  (locale) => new Intl.DisplayNames([locale], { type: "language", fallback: "none" }),
);
const letters = Array.from("abcdefghijklmnopqrstuvwxyz");

/** Tags by the names of their languages in English and Chinese, in lower case. */
const tags = once(nameTags);

/**
 * The canonical BCP 47 tag of a language given as a tag, as a code of three letters such as PubMed's, or by its name
 * in English or Chinese; `undefined` for what names no language.
 * @see https://www.rfc-editor.org/info/bcp47
 * @example parseLanguage("chi") // "zh"
 */
export function parseLanguage(text: string): string | undefined {
  const plain = foldWidth(text).trim();
  const named = tags().get(plain.toLowerCase().replace(/[語语]$/, "文"));
  if (named !== undefined) return named;
  const tag = canonicalTag(plain.replaceAll("_", "-"));
  return tag !== undefined && nameOf(tag.split("-")[0] ?? "") !== undefined ? tag : undefined;
}

function canonicalTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

function nameOf(code: string): string | undefined {
  return namers[0]?.of(code);
}

function nameTags(): ReadonlyMap<string, string> {
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    codes
      .filter((code) => canonicalTag(code) === code)
      .flatMap((code) =>
        namers.flatMap((namer) => {
          const name = namer.of(code);
          return name === undefined ? [] : [[name.toLowerCase(), code] as const];
        }),
      ),
  );
}
