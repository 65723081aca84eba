import { foldName } from "../../fold.ts";
import { once } from "../../once.ts";
import { type CountryCode, countryCodes, countryNames } from "./country-names.ts";

/** Other words by which papers and people name a country or region. */
const otherNames: Readonly<Record<string, CountryCode>> = {
  usa: "US",
  "u.s.": "US",
  "u.s.a.": "US",
  "united states of america": "US",
  uk: "GB",
  "u.k.": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  "great britain": "GB",
  korea: "KR",
  "republic of korea": "KR",
  "korea, republic of": "KR",
  韓國: "KR",
  大韓民國: "KR",
  台灣: "TW",
  中華民國: "TW",
  "taiwan (roc)": "TW",
  "china (republic : 1949- )": "TW",
  "people's republic of china": "CN",
  "p.r. china": "CN",
  "pr china": "CN",
  中國大陸: "CN",
  "hong kong sar": "HK",
  macau: "MO",
  "russian federation": "RU",
  "the netherlands": "NL",
  holland: "NL",
  "czech republic": "CZ",
  turkey: "TR",
  "viet nam": "VN",
  "iran, islamic republic of": "IR",
  brasil: "BR",
  澳大利亞: "AU",
  印度尼西亞: "ID",
  沙特阿拉伯: "SA",
};

const codes = once(
  (): ReadonlyMap<string, CountryCode> =>
    new Map([
      ...countryCodes.flatMap((code) =>
        [code, ...Object.values(countryNames[code])].map((name) => [foldName(name), code] as const),
      ),
      ...Object.entries(otherNames),
    ]),
);

/**
 * The code of a country or region given by its code, in any case, or by its name in English or Chinese; `undefined`
 * for what names none, or more than one.
 * @example parseCountry("South Korea") // "KR"
 */
export function parseCountry(text: string): CountryCode | undefined {
  return codes().get(foldName(text));
}
