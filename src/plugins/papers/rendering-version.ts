import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const sources = ["src/remark", "src/plugins/papers", "scripts/lib"];

/** A hash of the programs that render a page, its packages included: another one, another page. */
export function renderingVersion(siteFolder: string): string {
  const hash = createHash("sha256").update(readFileSync(join(siteFolder, "package.json")));
  for (const folder of sources) {
    for (const path of readdirSync(join(siteFolder, folder), {
      recursive: true,
      encoding: "utf8",
    }).sort()) {
      if (path.endsWith(".ts"))
        hash.update(path).update(readFileSync(join(siteFolder, folder, path)));
    }
  }
  return hash.digest("base64url");
}
