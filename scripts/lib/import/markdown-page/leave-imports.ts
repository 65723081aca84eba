import type { RootContent } from "mdast";
import type { PageContext } from "./page-context.ts";
import { lineOf, type PageTree, sourceOf } from "./page-tree.ts";

/** Lines by which a page of MDX takes code of its site; no reader sees them. */
const statements = /^(?:import\s(?:.+\sfrom\s+)?["'][^"'\n]+["'];?\s*)+$/;

/** The blocks of a page without its imports, which are left over. */
export function leaveImports(tree: PageTree, leave: PageContext["leave"]): readonly RootContent[] {
  return tree.blocks.filter((block) => {
    const source = block.type === "paragraph" ? sourceOf(block, tree) : "";
    if (!statements.test(source)) return true;
    leave({ field: "import", value: source, line: lineOf(block, tree) });
    return false;
  });
}
