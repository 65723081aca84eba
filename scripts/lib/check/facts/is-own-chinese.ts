import type { TextValue } from "../../record/json/json-value.ts";

/** Where a record has the curators' own words; those of the paper itself are the authors'. */
const ownWords =
  /^\/(?:title(?:$|\/zh-Hant)|applicationArea|finding|studyType|roi|topic|tags|cards|extraSections)/;
const otherText = /\/(?:quote|en)(?:\/\d+)?$/;

/** Whether a text of a record is Chinese and the curators' own: no quote, nothing of the paper itself, no Japanese. */
export function isOwnChinese({ pointer, text }: TextValue): boolean {
  if (!ownWords.test(pointer) || otherText.test(pointer)) return false;
  return /\p{Script=Han}/u.test(text) && !/[\u3040-\u30ff]/.test(text);
}
