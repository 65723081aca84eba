import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/longest-first.ts";
import { propertyRuns } from "./test/property-runs.ts";

/** In CI the results are also counted from a file, which git ignores. */
const report = ["json", { outputFile: ".cards/test-report.json" }] as const;

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    setupFiles: ["scripts/test/seed-properties.ts"],
    // Many tests start a process or a build, on machines that do other things as well.
    testTimeout: 60_000 * propertyRuns(1).numRuns,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // Tests leave nothing changed behind them, so that each module is loaded once a process, not once a file.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "program",
          include: ["scripts/**/*.test.ts", "src/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "scripts/test/site/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["scripts/test/site/*.test.ts"],
          globalSetup: ["scripts/test/site/library.ts"],
        },
      },
    ],
    reporters: process.env.CI ? ["default", [...report]] : ["default"],
  },
});
