import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildReferenceFiles } from "./lib/reference/reference-files.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));
for (const [path, text] of buildReferenceFiles()) {
  await mkdir(dirname(join(repository, path)), { recursive: true });
  await writeFile(join(repository, path), text);
}
