import { execFileSync } from "node:child_process";
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { refuseFullDisk } from "../../io/files/disk-error.ts";
import { runCards } from "./run-cards.ts";
import { generate, makeTemporarySite, pageFile, readTree, writeRecord } from "./temporary-site.ts";

/** Only a system's administrator may mount disks, and not in every container. */
const mountable = canMount();
if (!mountable) console.warn("Skipped: full and read-only disks (they need the right to mount).");

function mount(...words: readonly string[]): void {
  execFileSync("mount", words, { stdio: "ignore" });
}

function canMount(): boolean {
  try {
    execFileSync("unshare", ["--mount", "true"], { stdio: "ignore" });
    return process.platform === "linux" && process.getuid?.() === 0;
  } catch {
    return false;
  }
}

/** An empty disk of its own for the site of a test. */
async function mountSite(site: string, size: string): Promise<void> {
  await mkdir(site, { recursive: true });
  mount("-t", "tmpfs", "-o", `size=${size}`, "tmpfs", site);
  onTestFinished(() => {
    execFileSync("umount", [site]);
  });
}

test.skipIf(!mountable)("a full disk ends in status 2 and leaves the old pages whole", async () => {
  const places = await makeTemporarySite(12);
  await mountSite(places.site, "384k");
  expect(await generate(places)).toMatchObject({ written: 24 });
  const before = await readTree(places.site);
  for (let position = 1; position <= 12; position += 1) {
    const abstract = `${position} ${"long ".repeat(8000)}`;
    await writeRecord(
      places,
      position,
      JSON.stringify({ position, title: "Long", abstract: { en: abstract } }),
    );
  }
  const { status, err } = await runCards([
    ...["generate", "--records", places.records, "--site", places.site],
  ]);
  expect(status).toBe(2);
  expect(err).toContain("The disk is full");
  expect(err).toContain(places.site);
  expect(err).not.toContain("    at ");
  const fresh = { ...places, site: join(places.site, "..", "fresh") };
  await generate(fresh);
  const wanted = await readTree(fresh.site);
  for (const [path, text] of await readTree(places.site)) {
    if (path.endsWith(".md")) expect([before.get(path), wanted.get(path)]).toContain(text);
  }
  expect(await readdir(join(places.site, ".cards"))).toEqual(["cache", "lock", "pages"]);
  expect(await readdir(join(places.site, ".cards/cache"))).toEqual(["papers", "records"]);
});

test.skipIf(!mountable)("a disk without room is told from one with some", async () => {
  const { site } = await makeTemporarySite(0);
  await mountSite(site, "2m");
  const gone = join(site, "build.draft");
  await refuseFullDisk(gone, "build");
  await writeFile(join(site, "large"), Buffer.alloc(1_200_000));
  await expect(refuseFullDisk(gone, "build")).rejects.toMatchObject({
    code: "ENOSPC",
    path: "build",
  });
});

test.skipIf(!mountable)(
  "a read-only disk ends in status 2 and is said in Chinese, too",
  async () => {
    const places = await makeTemporarySite(2);
    await mountSite(places.site, "1m");
    await generate(places);
    const before = await readTree(places.site);
    mount("-o", "remount,ro", places.site);
    await writeRecord(places, 1, '{"position": 1, "title": "New"}');
    const words = ["generate", "--records", places.records, "--site", places.site];
    const { status, err } = await runCards([...words, "--lang", "zh-Hant"]);
    expect(status).toBe(2);
    expect(err).toContain("唯讀");
    expect(await readTree(places.site)).toEqual(before);
  },
);

test("a file where a folder of pages has to be ends in status 2", async () => {
  const places = await makeTemporarySite(1);
  await mkdir(join(places.site, "docs"), { recursive: true });
  await writeFile(join(places.site, "docs/papers"), "a file");
  const words = ["generate", "--records", places.records, "--site", places.site];
  const { status, err } = await runCards(words);
  expect(status).toBe(2);
  expect(err).toContain(`${join(places.site, "docs/papers")}: A folder belongs here`);
  expect(await readFile(join(places.site, "docs/papers"), "utf8")).toBe("a file");
});

test.each([".cards/pages", ".cards/cache/records"])(
  "a folder where the file %s has to be ends in status 2 and is named",
  async (path) => {
    const places = await makeTemporarySite(1);
    await mkdir(join(places.site, path), { recursive: true });
    const words = ["generate", "--records", places.records, "--site", places.site];
    const { status, err } = await runCards(words);
    expect(status).toBe(2);
    expect(err).toContain(`${join(places.site, path)}: A file belongs here`);
  },
);

test.each(["docs", "docs/papers", "docs/papers/library", ".cards"])(
  "nothing is written through a link at %s",
  async (path) => {
    const places = await makeTemporarySite(1);
    await generate(places);
    const outside = await mkdtemp(join(tmpdir(), "outside-"));
    onTestFinished(() => rm(outside, { recursive: true }));
    await rename(join(places.site, path), join(outside, "moved"));
    await symlink(join(outside, "moved"), join(places.site, path));
    const before = await readTree(outside);
    await writeRecord(places, 1, '{"position": 1, "title": "New"}');
    await expect(generate(places)).rejects.toMatchObject({ code: "ELOOP" });
    await rm(join(places.records, "library/library-1.json"));
    await generate(places).catch(() => undefined);
    expect(await readTree(outside)).toEqual(before);
  },
);

test("a missing records folder ends in status 2 and touches nothing", async () => {
  const places = await makeTemporarySite(1);
  await generate(places);
  const before = await readTree(places.site);
  const words = ["generate", "--records", join(places.records, "none"), "--site", places.site];
  const { status, err } = await runCards(words);
  expect(status).toBe(2);
  expect(err).toContain("There is no such file or folder");
  expect(await readTree(places.site)).toEqual(before);
  expect(before.has(pageFile("library-1"))).toBe(true);
});
