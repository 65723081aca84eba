import type { PhrasingContent, Root } from "mdast";
// Adds directives to the nodes that mdast knows.
import type { ContainerDirective } from "mdast-util-directive";
import type { StatusNotice } from "../../scripts/lib/card/card-set.ts";
import { words } from "../../scripts/lib/card/words.ts";
import type { Bilingual, Locale } from "../../scripts/lib/locale.ts";
import type { PaperStatus } from "../../scripts/lib/navigation/paper-status.ts";
import { walk } from "../../scripts/lib/page/tree.ts";
import { buildFactValue } from "./fact-row.ts";
import { type Markup, markup, text } from "./markup.ts";

const kinds = ["danger", "warning", "info"];
const looks = { retracted: "danger", concern: "warning", corrected: "info" } as const;

/** What tells of a status: its identifier is not the paper's. */
const noticeNames: Readonly<Record<PaperStatus, Bilingual>> = {
  retracted: { "zh-Hant": "撤稿通知", en: "Retraction notice" },
  concern: { "zh-Hant": "關切聲明", en: "Expression of concern" },
  corrected: { "zh-Hant": "勘誤", en: "Correction" },
};

/** A retraction, concern or correction as a box that names the notice and leads to it. */
export function buildStatusNotice(notice: StatusNotice, locale: Locale): Markup {
  const { kind, heading, facts, advice } = notice;
  const pieces: PhrasingContent[] = facts.flatMap((fact) => {
    const label = fact.key === "date" ? "" : `${words[locale].labels[fact.key]} `;
    return [text(` · ${label}`), ...buildFactValue(fact, locale)];
  });
  const content = facts.length > 0 ? [text(noticeNames[kind][locale]), ...pieces] : [text(advice)];
  return buildNotice(looks[kind], [text(heading)], [{ type: "paragraph", children: content }]);
}

/** `:::danger[heading]` as the box that the theme's style sheet knows. */
export function dressNotices(tree: Root): void {
  walk(tree, (node) => {
    if (!("children" in node)) return;
    for (const [index, child] of node.children.entries()) {
      const notice = child.type === "containerDirective" ? dressNotice(child) : undefined;
      if (notice !== undefined) node.children[index] = notice;
    }
  });
}

function dressNotice(directive: ContainerDirective): Markup | undefined {
  const { name } = directive;
  if (!kinds.includes(name)) return undefined;
  const [first, ...rest] = directive.children;
  const isLabelled = first?.type === "paragraph" && first.data?.directiveLabel === true;
  const heading = isLabelled ? first.children : [];
  return buildNotice(name, heading, isLabelled ? rest : directive.children);
}

function buildNotice(
  kind: string,
  heading: Markup["children"],
  content: Markup["children"],
): Markup {
  const className = ["theme-admonition", `theme-admonition-${kind}`, "alert", `alert--${kind}`];
  return markup("div", { className }, [
    markup("div", { className: ["admonitionHeading"] }, [
      markup("span", { className: ["admonitionIcon"] }),
      ...heading,
    ]),
    markup("div", { className: ["admonitionContent"] }, content),
  ]);
}
