import { type PositionRange, rangeKey, rangeSize } from "../../lib/navigation/position-range.ts";
import type { ApiDigest, ApiPaper, ApiRange } from "./api-index.ts";
import { writeApiFile } from "./write-api-file.ts";

/** Papers of a collection on their way to disk. */
type PaperLists = {
  /** Takes the papers of the next range. */
  readonly add: (range: PositionRange, papers: readonly (ApiPaper | ApiDigest)[]) => void;
  /** Ends the last file; gives all of them, each with the ids of its papers. */
  readonly close: () => readonly (ApiRange & { readonly ids: readonly string[] })[];
};

/**
 * Opens lists of papers, a file for so many ranges.
 * @param place of the files, from the folder of the API on
 */
export function openPaperLists(folder: string, place: string, ranges: number): PaperLists {
  const size = rangeSize * ranges;
  const files: (ApiRange & { readonly ids: readonly string[] })[] = [];
  let papers: (ApiPaper | ApiDigest)[] = [];
  let range: PositionRange = { first: 1, last: size };
  const end = () => {
    if (papers.length === 0) return;
    const file = writeApiFile(folder, `${place}/${rangeKey(range)}.json`, renderList(papers));
    files.push({ ...range, ...file, ids: papers.map(({ id }) => id) });
    papers = [];
  };
  return {
    add({ first }, more) {
      if (first > range.last) {
        end();
        const last = Math.ceil(first / size) * size;
        range = { first: last - size + 1, last };
      }
      papers.push(...more);
    },
    close() {
      end();
      return files;
    },
  };
}

/** A list in JSON, a paper a line. JSON Lines would do, but hosts compress what they know the type of. */
function renderList(papers: readonly (ApiPaper | ApiDigest)[]): string {
  return `[\n${papers.map((paper) => JSON.stringify(paper)).join(",\n")}\n]\n`;
}
