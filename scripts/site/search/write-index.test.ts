import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSyntheticPaper } from "../../bench/search/synthetic-paper.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import { propertyRuns } from "../../test/property-runs.ts";
import { openAnalysis } from "./analysis.ts";
import { encodeBlock, openBlock } from "./block.ts";
import { writeIndex } from "./write-index.ts";

const papers = Array.from({ length: 40 }, (_, index) => buildSyntheticPaper(1 + index).paper);
const analysis = openAnalysis([["patients", "病人"]]);

/** The name of the index of some papers in each block, which changes with its bytes. */
async function indexBlocks(cut: readonly (readonly Paper[])[]): Promise<string> {
  const folder = makeTestFolder();
  const blocks = cut.map((block) => {
    const bytes = encodeBlock(block, analysis);
    return openBlock((offset, length) => bytes.subarray(offset, offset + length));
  });
  const name = await writeIndex({ blocks, collections: [], analysis }, folder);
  return name;
}

test("an index has the same bytes in whatever blocks its papers come", async () => {
  const whole = await indexBlocks([papers]);
  const places = fc.uniqueArray(fc.integer({ min: 1, max: papers.length - 1 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(places, async (ends) => {
      const cuts = [0, ...ends.sort((a, b) => a - b), papers.length];
      const blocks = ends.concat(0).map((_, index) => papers.slice(cuts[index], cuts[index + 1]));
      expect(await indexBlocks(blocks)).toBe(whole);
    }),
    propertyRuns(10),
  );
  expect(await indexBlocks([papers.slice(1)])).not.toBe(whole);
});
