import type { Place } from "../finding.ts";
import { isExternalTarget } from "../page/allowed-target.ts";
import { findLinks } from "../page/find-links.ts";
import type { RecordFields } from "../record/parse-record.ts";
import { listMarkdown } from "./facts/list-markdown.ts";
import type { RecordLink } from "./facts/record-facts.ts";

/** The links and images of a record's Markdown fields that need asking whether they lead anywhere. */
export function listLinks(fields: RecordFields, locate: (pointer: string) => Place): RecordLink[] {
  return listMarkdown(fields)
    .filter(({ text }) => /[[<]/.test(text))
    .flatMap(({ text, pointer, locales }) => {
      const inner = findLinks(text).filter((link) => !isAllowedAnywhere(link));
      return inner.map(({ target }) => ({ target, place: locate(pointer), locales }));
    });
}

function isAllowedAnywhere({ target, kind }: { target: string; kind: "link" | "image" }): boolean {
  return kind === "link" && isExternalTarget(target);
}
