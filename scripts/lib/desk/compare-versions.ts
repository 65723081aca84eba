import { locales } from "../locale.ts";
import type { JsonPath } from "../record/json/json-pointer.ts";
import { isJsonObject, parseJsonValue, valueAt } from "../record/json/json-value.ts";

/** A part of a record that two people left differently. */
export type Difference = {
  /** Empty for the whole record, of which the versions are the texts. */
  readonly path: JsonPath;
  /** As it was when writing began, as it is here, and as it is on the disk; `undefined` for what is absent. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Whether it was changed here, so that leaving it out would lose something. */
  readonly isMine: boolean;
};

type Versions<Value> = { readonly base: Value; readonly mine: Value; readonly theirs: Value };

/**
 * What differs between two texts of a record: field by field, texts language by language, and the cards statement by
 * statement, but for lists of theirs that have become longer or shorter. Where either can't be read as a record, which
 * of the two stays is one question.
 */
export function compareVersions(texts: Versions<string>): readonly Difference[] {
  const [base, mine, theirs] = [texts.base, texts.mine, texts.theirs].map(parseJsonValue);
  if (isJsonObject(mine) && isJsonObject(theirs))
    return compareAt([], { base: isJsonObject(base) ? base : {}, mine, theirs });
  return [{ path: [], ...texts, isMine: texts.mine !== texts.base }];
}

function compareAt(path: JsonPath, versions: Versions<unknown>): readonly Difference[] {
  const { base, mine, theirs } = versions;
  if (isSame(mine, theirs)) return [];
  const steps = listSteps(path, [base, mine, theirs]);
  if (steps === undefined) return [{ path, ...versions, isMine: !isSame(mine, base) }];
  return steps.flatMap((step) => {
    const at = (version: unknown) => valueAt(version, [step]);
    return compareAt([...path, step], { base: at(base), mine: at(mine), theirs: at(theirs) });
  });
}

const languages: readonly string[] = [...locales, "original"];

/** The steps into what is compared part by part; `undefined` for what stays or goes as a whole. */
function listSteps(
  path: JsonPath,
  versions: readonly unknown[],
): readonly (string | number)[] | undefined {
  const isOfCards = path[0] === "cards";
  if (versions.every(Array.isArray)) {
    const [length, ...others] = versions.map((list) => list.length);
    const isAsLong = others.every((other) => other === length);
    return isOfCards && isAsLong
      ? Array.from({ length: length ?? 0 }, (_, index) => index)
      : undefined;
  }
  if (!versions.every(isJsonObject)) return undefined;
  const keys = [...new Set(versions.flatMap((version) => Object.keys(version)))];
  const isOpen = path.length === 0 || isOfCards || keys.every((key) => languages.includes(key));
  return isOpen ? keys : undefined;
}

/** Whether two values of JSON are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
