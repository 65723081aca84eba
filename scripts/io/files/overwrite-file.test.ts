import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { overwriteFile } from "./overwrite-file.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "overwrite-"));
  path = join(folder, "one.json");
  writeFileSync(path, "old");
});
afterEach(() => rmSync(folder, { recursive: true }));

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
