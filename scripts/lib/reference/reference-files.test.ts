import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { buildReferenceFiles } from "./reference-files.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

test.each([...buildReferenceFiles()])(
  "%s is up to date (npm run reference writes it)",
  (path, text) => {
    expect(readFileSync(repository + path, "utf8")).toBe(text);
  },
);
