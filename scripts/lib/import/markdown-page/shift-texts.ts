import type { PhrasingContent } from "mdast";
import { renderShifted } from "../../check/facts/markup.ts";

/** Content in which `<sub>` and `<sup>` around a text are the small characters of Unicode: 10<sup>3</sup> is 10³, not 103. */
export function shiftTexts(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const shifted: PhrasingContent[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const [node, text, end] = nodes.slice(index, index + 3);
    const kind = node && readTag(node, /^<(su[bp])>$/);
    if (kind && text?.type === "text" && end && readTag(end, /^<\/(su[bp])>$/) === kind) {
      shifted.push({ type: "text", value: renderShifted(kind, text.value) });
      index += 2;
    } else if (node) shifted.push(node);
  }
  return shifted;
}

function readTag(node: PhrasingContent, form: RegExp): "sub" | "sup" | undefined {
  const [, name] = node.type === "html" ? (form.exec(node.value.toLowerCase()) ?? []) : [];
  return name === "sub" || name === "sup" ? name : undefined;
}
