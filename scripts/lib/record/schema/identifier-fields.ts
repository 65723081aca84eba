import * as z from "zod";
import { copiedDoi, doiPattern } from "../values/doi.ts";
import { pmidPattern } from "../values/pmid.ts";
import { documented } from "./documentation.ts";
import type { FormedWords } from "./field-schemas.ts";

/** A PMID that may be left out. */
export function pmidField(words: FormedWords) {
  return documented(z.string().regex(pmidPattern), {
    expects: {
      en: "a string of 1–8 digits that does not start with 0",
      "zh-Hant": "1–8 位數字的字串，不以 0 開頭",
    },
    example: "12345678",
    ...words,
  }).optional();
}

/** A DOI that may be left out. */
export function doiField(words: FormedWords) {
  return documented(z.string().regex(doiPattern), {
    expects: {
      en: 'a DOI such as "10.5555/12345678"',
      "zh-Hant": 'DOI，例如 "10.5555/12345678"',
    },
    accepts: copiedDoi,
    example: "10.5555/12345678",
    ...words,
  }).optional();
}
