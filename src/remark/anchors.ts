import type { Locale } from "../../scripts/lib/locale.ts";
import { nameAnchors } from "../../scripts/lib/page/name-anchors.ts";
import type { PageSection } from "../../scripts/lib/page/page-sections.ts";
import { addProperties } from "./markup.ts";

/** Gives every heading of a page's sections its anchor. */
export function setAnchors(sections: readonly PageSection[], locale: Locale): void {
  for (const [heading, id] of nameAnchors(sections, locale)) addProperties(heading, { id });
}
