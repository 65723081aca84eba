import { nameTerm } from "../words/name-term.ts";
import type { Word } from "../words/split-words.ts";
import { hasAll } from "./alternatives.ts";
import type { QueryField } from "./parse-query.ts";
import type { QueryGroup } from "./query-groups.ts";

/** What the terms of a field begin with, besides which they are those of the whole paper. */
const prefixes: Readonly<Record<QueryField, string>> = { title: "ti:", authors: "au:" };

/** The term of a field: a paper has it that has the term there. */
export function fieldTerm(field: QueryField, term: string): string {
  return prefixes[field] + term;
}

/**
 * Groups that ask for the same in one field alone; without a field they are as they were. Several
 * words of an author are one name: the family name of one and the given name of another are none.
 * @param words those of the groups
 */
export function restrictGroups(
  groups: readonly QueryGroup[],
  words: readonly Word[],
  field: QueryField | undefined,
): readonly QueryGroup[] {
  const [first] = groups;
  if (field === undefined || first === undefined) return groups;
  if (field === "authors" && words.length > 1) {
    const end = words.at(-1)?.end ?? 0;
    return [{ ...first, alternatives: [hasAll([nameTerm(words)], 1)], start: 0, end }];
  }
  return groups.map((group) => ({
    ...group,
    alternatives: group.alternatives
      .filter(({ needs }) => !needs.flat().some((term) => term.startsWith("name:")))
      .map(({ needs, weight }) => ({
        weight,
        needs: needs.map((terms) => terms.map((term) => fieldTerm(field, term))),
      })),
  }));
}
