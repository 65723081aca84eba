import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** In CI the results are also counted from a file, which git ignores. */
const report = ["json", { outputFile: ".cards/test-report.json" }] as const;

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["scripts/**/*.test.ts", "src/**/*.test.{ts,tsx}"],
    setupFiles: ["scripts/test/seed-properties.ts"],
    // Many tests start a process or a build, on machines that do other things as well.
    testTimeout: 60_000,
    reporters: process.env.CI ? ["default", [...report]] : ["default"],
  },
});
