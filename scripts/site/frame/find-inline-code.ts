import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

/** Code that stands in a page itself, as a browser reads it, in the page's order. */
export type InlineCode = {
  readonly scripts: readonly string[];
  /** What `<style>` elements and `style` attributes say. */
  readonly styles: readonly string[];
};

/** The inline scripts and styles of a page. Scripts of data, such as JSON, don't run and are left out. */
export function findInlineCode(html: string): InlineCode {
  const elements = listElements(parse(html));
  const scripts = elements.filter(
    (element) =>
      element.tagName === "script" &&
      readAttribute(element, "src") === undefined &&
      !readAttribute(element, "type")?.endsWith("json"),
  );
  const styles = elements.filter(({ tagName }) => tagName === "style");
  const attributes = elements.flatMap((element) => readAttribute(element, "style") ?? []);
  return { scripts: scripts.map(readText), styles: [...styles.map(readText), ...attributes] };
}

function listElements(
  node: DefaultTreeAdapterTypes.Node,
): readonly DefaultTreeAdapterTypes.Element[] {
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(listElements)] : own;
}

function readAttribute(
  { attrs }: DefaultTreeAdapterTypes.Element,
  name: string,
): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function readText({ childNodes }: DefaultTreeAdapterTypes.Element): string {
  return childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : "")).join("");
}
