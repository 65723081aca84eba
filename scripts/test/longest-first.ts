import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take long: first those that build a site of their own, while the library is built for the others. */
const longest = ["site/whole-site", "site/preview", "site/every-page", "types"].map(
  (name) => `/test/${name}.test.ts`,
);

/**
 * Begins with what takes longest, and ends with what takes a moment, so that no core has nothing to do while another
 * builds a last site. Vitest's own order has one project after another, and knows no times on a machine of CI.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** The place of a file: each of the longest has its own, then come all others of a site, then the rest. */
function rank({ moduleId, project }: TestSpecification): number {
  const place = longest.findIndex((end) => moduleId.endsWith(end));
  if (place >= 0) return place;
  return longest.length + (project.name === "site" ? 0 : 1);
}
