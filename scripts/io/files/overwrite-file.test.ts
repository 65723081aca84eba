import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, expect, test } from "vitest";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import { overwriteFile } from "./overwrite-file.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = makeTestFolder();
  path = join(folder, "one.json");
  writeFileSync(path, "old");
});

test("puts the new bytes in the old ones' place, and keeps the mode", async () => {
  chmodSync(path, 0o640);
  await overwriteFile(path, Buffer.from("new 新"));
  expect(readFileSync(path, "utf8")).toBe("new 新");
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["one.json"]);
});

test.skipIf(process.platform === "win32")(
  "leaves the old bytes where there is room for a part of the new ones",
  () => {
    const program = `import { overwriteFile } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "overwrite-file.ts")))};
process.on("SIGXFSZ", () => {});
try { await overwriteFile(${JSON.stringify(path)}, "new ".repeat(100_000)); } catch ({ code, path }) { console.log(code, path); }`;
    const said = execFileSync(
      "sh",
      [
        "-c",
        'ulimit -f 100; exec "$@"',
        "sh",
        process.execPath,
        "--import",
        "tsx",
        "--input-type=module",
        "--eval",
        program,
      ],
      { encoding: "utf8", env: { ...process.env, TSX_DISABLE_CACHE: "1" } },
    );
    expect(said).toBe(`EFBIG ${path}\n`);
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["one.json"]);
  },
);
