import { expect, test } from "vitest";
import { guideAddress, listGuideAnchors } from "./guide-page.ts";

test("every heading below the title has an anchor, named or made of its words, each once", () => {
  const page = `---
title: A
---

# Title

## Two *words* & \`code\`

## Two words & code

### Named {#own-name}

## Commented <!-- #from-comment -->

<a id="by-hand"></a>

\`\`\`
## No heading
\`\`\`
`;
  expect([...listGuideAnchors(page)]).toEqual([
    "two-words--code",
    "two-words--code-1",
    "own-name",
    "from-comment",
    "by-hand",
  ]);
});

test.each([
  ["guide/adding.md", undefined, "/guide/adding"],
  ["guide/adding.mdx", undefined, "/guide/adding"],
  ["guide/index.md", undefined, "/guide"],
  ["guide/README.md", undefined, "/guide"],
  ["guide/guide.md", undefined, "/guide"],
  ["index.md", undefined, "/"],
  ["guide/adding.md", "other", "/guide/other"],
  ["guide/adding.md", "/top/", "/top"],
  ["guide/_part.md", undefined, undefined],
])("%s with the slug %s is read at %s", (path, slug, address) => {
  expect(guideAddress(path, slug)).toBe(address);
});
