import { formatName } from "../../lib/card/format-name.ts";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";

/**
 * The names of a paper's authors as they may be written: in full in either order, and with the
 * initials behind or before, as in `Tanaka KH`, `Tanaka K` and `K Tanaka`.
 */
export function listNameForms({ authors = [] }: PaperRecord): string[] {
  return authors.flatMap((name) => {
    if ("literal" in name) return [name.literal];
    const { family = "", given = "" } = name;
    const initials = given.match(/(?<=^|[\s.-])\p{Lu}/gu) ?? [];
    const [first] = initials;
    const short = first === undefined ? [] : [initials.join(""), first];
    return [
      formatName(name),
      `${family} ${given}`,
      ...new Set(short.flatMap((letters) => [`${family} ${letters}`, `${letters} ${family}`])),
    ];
  });
}
