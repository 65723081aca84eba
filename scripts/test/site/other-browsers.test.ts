import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectInstalled, findFirefox, findWebKit } from "./find-browser.ts";
import { findLibrary, libraryTime } from "./find-library.ts";
import { baseUrl } from "./library.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import { walkBrowser } from "./walk-browser.ts";
import type { Walked } from "./walk-pages.ts";

const profile = mkdtempSync(join(tmpdir(), "profile-"));
const browsers = [
  ["Firefox", expectInstalled(findFirefox(profile), "Firefox", "firefox-esr")],
  ["WebKit", expectInstalled(findWebKit(), "WebKit", "webkit2gtk-driver and xvfb")],
] as const;

const found = "section[aria-labelledby=results][aria-busy=false] article";
const pages: readonly Walked[] = ["", "en/"].flatMap((locale) =>
  [
    { address: "", shows: "main #newest" },
    { address: "papers/trials/trials-1/", shows: ".lead-finding" },
    { address: "search/", shows: found },
    { address: "search/?q=reading", shows: `${found} mark` },
  ].map(({ address, shows }) => ({ address: `${baseUrl}${locale}${address}`, shows })),
);

describe("other browsers", () => {
  let site: ServedSite;

  beforeAll(async () => {
    site = await serveSite(join(await findLibrary(), "build"), baseUrl);
  }, libraryTime);

  afterAll(async () => {
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test.for(browsers)(
    "%s shows a page of each kind in both languages, brings it to life without an error, and fits it to a phone",
    { timeout: 200_000 },
    async ([, open], { skip }) => {
      if (open === undefined) return skip();
      const reports = await walkBrowser(open, site.origin, pages);
      expect(reports).toEqual(
        pages.map(({ address }) => ({
          ...{ address, isAlive: true, isShown: true, isTooWide: false, complaints: [] },
        })),
      );
    },
  );
});
