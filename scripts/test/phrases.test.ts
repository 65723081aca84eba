import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const repository = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(repository, path), "utf8");

/** How components name a phrase. */
const phrase = /(?:translate\(\s*\{\s*id: |<Translate\s+id=)"([^"]+)"/g;

test("every phrase of the interface is there in English, and in English words", () => {
  const english: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
    read("i18n/en/code.json"),
  );
  const files = readdirSync(join(repository, "src"), { recursive: true, encoding: "utf8" });
  const used = files
    .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test."))
    .flatMap((path) => [...read(join("src", path)).matchAll(phrase)].map(([, id = ""]) => id));
  expect(used.length).toBeGreaterThan(300);
  expect(used.filter((id) => english[id] === undefined)).toEqual([]);
  const chinese = Object.values(english).filter(({ message }) => /\p{Script=Han}/u.test(message));
  expect(chinese).toEqual([]);
});
