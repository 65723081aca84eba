import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { locales } from "../../lib/locale.ts";
import { renderManifest } from "../../lib/site/web-manifest.ts";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import type { BuiltSite } from "./read-built-site.ts";
import { writePageSizes, writeWorker } from "./write-worker.ts";

const sources = resolve(import.meta.dirname, "../../..");
let [built, target]: [string, string] = ["", ""];
beforeEach(() => {
  built = makeTestFolder();
  target = makeTestFolder();
});

const write = (folder: string, path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const site = (): BuiltSite => ({
  folder: built,
  locales: locales.map((locale) => {
    const folder = locale === locales[0] ? "" : `${locale}/`;
    const home = `https://lib.example/library/${folder}`;
    return { locale, folder, name: "Library", home, pages: ["", "papers/trials/trials-1/"] };
  }),
});

test("the worker knows each language's scripts and styles, and is another only where they are", async () => {
  const home = (hash: string) => `<script src="/library/assets/js/main.${hash}.js"></script>`;
  for (const folder of ["", "en/"]) {
    write(built, `${folder}index.html`, home("0a1b2c3d"));
    write(built, `${folder}papers/trials/trials-1/index.html`, "a record");
    write(built, `${folder}assets/js/main.0a1b2c3d.js`, "");
    write(built, `${folder}assets/images/lamp.0a1b2c3d.png`, "");
  }
  const make = async () => {
    await writeWorker(site(), target, sources);
    return readFileSync(join(target, "worker.js"), "utf8");
  };
  const worker = await make();
  for (const path of [
    "/library/assets/js/main.0a1b2c3d.js",
    "/library/en/assets/js/main.0a1b2c3d.js",
  ])
    expect(worker).toContain(`"${path}"`);
  expect(worker).not.toContain("lamp");
  expect(worker.length).toBeLessThan(10_000);
  write(built, "papers/trials/trials-1/index.html", "another record");
  expect(await make()).toBe(worker);
  write(built, "index.html", home("ffffffff"));
  expect(await make()).not.toBe(worker);
  expect(readdirSync(target)).toEqual(["worker.js"]);
});

test("the worker leaves out what the desk alone loads, and nothing that a reader may come to", async () => {
  const scripts = {
    "runtime~main.00000000":
      '({7:"aaaaaaaa"})[e]||e)+"."+({1e3:"11111111",7:"22222222",8:"33333333",9:"44444444"})',
    "main.99999999": 'n.e("1000"),Promise.all([n.e("8"),n.e("7")]).then(desk)',
    "1000.11111111": "n.e(9)",
    "aaaaaaaa.22222222": 'n.e("8"),n.e("9")',
    "8.33333333": "",
    "9.44444444": "",
    // Which no script loads, for every page names it.
    "react.77777777": "",
  };
  const shared = ["react.77777777", "main.99999999"];
  const page = (...names: readonly string[]) =>
    names.map((name) => `<script src="/library/assets/js/${name}.js"></script>`).join("");
  for (const folder of ["", "en/"]) {
    for (const [name, text] of Object.entries(scripts))
      write(built, `${folder}assets/js/${name}.js`, text);
    write(built, `${folder}index.html`, page(...shared));
    write(built, `${folder}papers/trials/trials-1/index.html`, page(...shared, "1000.11111111"));
    write(built, `${folder}desk/index.html`, page(...shared, "aaaaaaaa.22222222", "8.33333333"));
  }
  const locales = site().locales.map((each) => ({ ...each, pages: [...each.pages, "desk/"] }));
  await writeWorker({ folder: built, locales }, target, sources);
  const worker = readFileSync(join(target, "worker.js"), "utf8");
  const kept = Object.keys(scripts).filter((name) =>
    worker.includes(`/library/en/assets/js/${name}.js`),
  );
  expect(kept).toEqual([
    "runtime~main.00000000",
    "main.99999999",
    "1000.11111111",
    "9.44444444",
    "react.77777777",
  ]);
});

test("what a page takes is the mean of its collection, of the page that is about to be there", () => {
  for (const folder of ["", "en/"])
    write(built, `${folder}papers/trials/trials-1/index.html`, "x".repeat(100));
  write(target, "papers/trials/trials-1/index.html", "x".repeat(50));
  writePageSizes(site(), target);
  const read = (folder: string) =>
    readFileSync(join(target, folder, "data/page-sizes.json"), "utf8");
  expect([read(""), read("en/")].map((text) => JSON.parse(text))).toEqual([
    { trials: 50 },
    { trials: 100 },
  ]);
});

test("a device that installs the site finds its name, its pictures and where it begins, below the base path", () => {
  const home = "/library/en/";
  const manifest = JSON.parse(
    renderManifest({ title: "A “Test”", tagline: "T", home, locale: "en" }),
  );
  expect(manifest).toMatchObject({ name: "A “Test”", lang: "en", start_url: home, scope: home });
  const pictures: readonly { readonly src: string; readonly sizes: string }[] = manifest.icons;
  for (const { src, sizes } of pictures) {
    const bytes = readFileSync(join(sources, "static", src.slice(home.length)));
    // Width and height of a PNG.
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
});
