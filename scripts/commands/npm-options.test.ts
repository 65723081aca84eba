import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { repositoryFolder } from "../io/cache/program-version.ts";
import { explainOptionsOfNpm, listOptionsOfNpm } from "./npm-options.ts";

const names = ["--dry-run", "--port", "--no-open"];

test.each([
  [{ npm_config_dry_run: "true" }, ["import", "a.ris"], "--dry-run"],
  [{ NPM_CONFIG_OPEN: "", npm_config_port: "true" }, ["3001"], "--port --no-open"],
  [{ npm_config_port: "true" }, ["--port=3001"], undefined],
  [{ npm_config_dry_run: "true" }, ["import", "--dry-run"], undefined],
  [{ npm_config_cache: "/tmp", npm_config_offline: "true", dry_run: "true" }, [], undefined],
])("with %j, of the line %j npm took %s", (environment, line, taken) => {
  const told = explainOptionsOfNpm("npm start", names, listOptionsOfNpm(environment), line);
  expect(told?.en.match(/npm kept (.*) for itself/)?.[1]).toBe(taken);
  expect(told?.["zh-Hant"].match(/npm 攔下了 (.*)，因此/)?.[1]).toBe(taken);
});

test.each([
  [["cards", "import", "papers.ris", "--dry-run"], "npm run --silent cards '--'"],
  [["build", "--zip"], "npm run build '--'"],
  [["start", "--port", "3001"], "npm start '--'"],
  [["serve", "--port", "3001"], "npm run serve '--'"],
])("without two dashes %j does nothing, and says how it is written", async (words, shown) => {
  const env = { ...process.env, LC_ALL: "en" };
  const ran = promisify(execFile)("npm", ["run", "--silent", ...words], {
    cwd: repositoryFolder,
    env,
    shell: process.platform === "win32",
  });
  await expect(ran).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(shown) });
});
