import { cp, mkdir, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startCards, waitForEnd } from "./run-cards.ts";
import { generate, makeTemporarySite, readResult, readTree } from "./temporary-site.ts";

test("the same records give the same bytes whatever the time zone, language and file order", async () => {
  const places = await makeTemporarySite(12);
  await generate(places);
  const expected = await readTree(places.site);

  // Folders commonly list files in the order in which they were made.
  const folder = join(places.records, "library");
  const shuffled = join(places.records, "..", "shuffled", "library");
  await mkdir(shuffled, { recursive: true });
  for (const file of (await readdir(folder)).reverse()) {
    await cp(join(folder, file), join(shuffled, file));
  }
  const other = join(places.records, "..", "other-site");
  const result = await waitForEnd(
    startCards(["generate", "--records", join(shuffled, ".."), "--site", other], {
      TZ: "Pacific/Kiritimati",
      LC_ALL: "tr_TR.UTF-8",
      LANG: "zh_TW.UTF-8",
    }),
  );
  expect(result.status).toBe(0);
  expect(await readTree(other)).toEqual(expected);
});

test("pages do not depend on what was generated before", async () => {
  const places = await makeTemporarySite(6);
  await generate(places);
  const fresh = await readResult(places.site);
  const away = join(places.records, "..", "away.json");
  await rename(join(places.records, "library/library-3.json"), away);
  await generate(places);
  await rename(away, join(places.records, "library/library-3.json"));
  await generate(places);
  expect(await readResult(places.site)).toEqual(fresh);
});
