import { readProgramVersion } from "../../../scripts/io/program-version.ts";

/** A hash of the programs that render a page, its packages included: another one, another page. */
export function renderingVersion(siteFolder: string): string {
  return readProgramVersion(siteFolder, ["src/remark", "src/plugins/papers", "scripts/lib"]);
}
