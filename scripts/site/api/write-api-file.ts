import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiFile } from "./api-index.ts";

/** Writes a file of the API, whose folder is there; gives it as the index has it. */
export function writeApiFile(folder: string, path: string, content: string | Uint8Array): ApiFile {
  writeFileSync(join(folder, path), content);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { path, bytes: Buffer.byteLength(content), sha256 };
}
