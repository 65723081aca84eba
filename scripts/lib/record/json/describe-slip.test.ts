import { expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";

const hintsOf = (text: string) =>
  parseJson(text, { file: "a.json" }).findings.map(({ hint }) => hint);

test("of a conflict with the text that both versions come from, the mend says to delete it", () => {
  const [before, after] = ['{\n<<<<<<< ours\n"a": 1\n', '=======\n"a": 2\n>>>>>>> theirs\n}'];
  const [plain, ...others] = hintsOf(before + after);
  expect(others).toEqual([]);
  expect(plain?.en).not.toContain("|||||||");
  const [withOrigin] = hintsOf(`${before}||||||| 1a2b3c4\n"a": 0\n${after}`);
  expect(withOrigin?.en).toContain("from `|||||||` to `=======`");
  expect(withOrigin?.["zh-Hant"]).toContain("`|||||||` 到 `=======` 之間");
});
