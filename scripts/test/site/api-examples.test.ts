import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasTestProgram } from "../find-test-program.ts";
import { findLibrary, libraryTime } from "./find-library.ts";
import { baseUrl } from "./library.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

const run = promisify(execFile);
const repository = resolve(import.meta.dirname, "../../..");
const guides = ["docs", "i18n/en/docusaurus-plugin-content-docs/current"].map((folder) =>
  readFileSync(join(repository, folder, "guide/data.md"), "utf8"),
);
const hasPython = hasTestProgram("python3", "python3", "the guide's example in Python");
const jsonlite = "/usr/lib/R/site-library/jsonlite";
const hasR =
  hasTestProgram("Rscript", "r-base-core", "the guide's example in R") &&
  hasTestProgram(jsonlite, "r-cran-jsonlite", "the guide's example in R");

/** What either example reads first. */
type Index = {
  readonly collections: readonly { readonly digests: readonly { readonly path: string }[] }[];
};

describe("an example of the guide runs as it stands there", () => {
  let build: string;
  let site: ServedSite;
  beforeAll(async () => {
    build = join(await findLibrary(), "build");
    site = await serveSite(build, baseUrl);
  }, libraryTime);
  afterAll(() => site.close());

  const readExample = (language: string) => {
    const [own, other] = guides.map((guide) => findBlock(guide, language));
    expect(own).toBe(other);
    return String(own).replace("https://example.org/", `${site.origin}${baseUrl}`);
  };
  const readDigests = ({ collections }: Index) =>
    collections.flatMap(({ digests }) =>
      digests.flatMap(({ path }) => JSON.parse(readFileSync(inApi(path), "utf8"))),
    );
  const inApi = (path: string) => join(build, "api", path);
  const readIndex = (): Index => JSON.parse(readFileSync(inApi("index.json"), "utf8"));

  test.skipIf(!hasPython)("in Python", async () => {
    const { stdout } = await run("python3", ["-c", readExample("python")]);
    const best = readDigests(readIndex()).filter(
      ({ score }: { score?: unknown }) => typeof score === "number" && score >= 8,
    );
    const ids = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect(ids).toEqual(best.map(({ id }: { id: string }) => id));
    expect(ids).not.toEqual([]);
  });

  test.skipIf(!hasR)("in R", async () => {
    const { stdout } = await run("Rscript", ["-e", readExample("r")]);
    const years = readDigests(readIndex()).flatMap(
      ({ published }: { published?: string }) => published?.slice(0, 4) ?? [],
    );
    // A wide table goes on in further lines, of names and of numbers in turn.
    const [title, ...lines] = stdout.trimEnd().split("\n");
    const cells = (remainder: number) =>
      lines
        .filter((_, index) => index % 2 === remainder)
        .flatMap((line) => line.trim().split(/\s+/));
    expect(title?.trim()).toBe("years");
    expect(cells(0)).toEqual([...new Set(years)].sort());
    expect(cells(1).reduce((sum, count) => sum + Number(count), 0)).toBe(years.length);
  });
});

function findBlock(guide: string, language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? "";
}
