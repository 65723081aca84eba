import { encodingRule } from "../record/decode-text.ts";
import { duplicateKeyRule } from "../record/duplicate-keys.ts";
import {
  missingFieldRule,
  unknownKeyRule,
  wrongFormRule,
  wrongTypeRule,
} from "../record/field-rules.ts";
import { nullCharacterRule, tooDeepRule } from "../record/json-limits.ts";
import { doiNormalisedRule } from "../record/normalise-identifiers.ts";
import { jsonSyntaxRule } from "../record/parse-json.ts";
import { placeholderRule } from "../record/placeholders.ts";
import type { Rule } from "../record/rule.ts";
import { textTooLongRule, tooManyItemsRule } from "../record/size-limits.ts";
import { loneSurrogateRule } from "../record/unusable-text.ts";
import { areaIsANumberRule } from "./rules/area-is-a-number.ts";
import { bidirectionalOverrideRule } from "./rules/bidirectional-override.ts";
import { columnsShiftedRule } from "./rules/columns-shifted.ts";
import { controlCharacterRule } from "./rules/control-character.ts";
import { defaultTextRule } from "./rules/default-text.ts";
import { doubleEncodedTextRule } from "./rules/double-encoded-text.ts";
import { duplicateDoiRule } from "./rules/duplicate-doi.ts";
import { duplicateIdRule } from "./rules/duplicate-id.ts";
import { duplicatePmidRule } from "./rules/duplicate-pmid.ts";
import { duplicatePositionRule } from "./rules/duplicate-position.ts";
import { duplicateTitleRule } from "./rules/duplicate-title.ts";
import { findingIsARatingRule } from "./rules/finding-is-a-rating.ts";
import { fixRefusedRule } from "./rules/fix-refused.ts";
import { formerPathRule } from "./rules/former-path.ts";
import { idDiffersOnlyInCaseRule } from "./rules/id-differs-only-in-case.ts";
import { invalidNameRule } from "./rules/invalid-name.ts";
import { linkOutsideRecordsRule } from "./rules/link-outside-records.ts";
import { linkTargetRule } from "./rules/link-target.ts";
import { misplacedRecordRule } from "./rules/misplaced-record.ts";
import { mojibakeRule } from "./rules/mojibake.ts";
import { quoteNotInAbstractRule } from "./rules/quote-not-in-abstract.ts";
import { scoreNotANumberRule } from "./rules/score-not-a-number.ts";
import { scoreOutOfRangeRule } from "./rules/score-out-of-range.ts";
import { synonymGroupRule } from "./rules/synonym-group.ts";
import { tangledMarkdownRule } from "./rules/tangled-markdown.ts";
import { tooLargeRule } from "./rules/too-large.ts";
import { unexpectedFileRule } from "./rules/unexpected-file.ts";
import { unreadableFileRule } from "./rules/unreadable-file.ts";
import { zeroWidthCharacterRule } from "./rules/zero-width-character.ts";

/** Every rule that `check` applies, in the order of the guide: errors, warnings, notes, each from file to value. */
export const rules: readonly Rule[] = [
  unreadableFileRule,
  linkOutsideRecordsRule,
  misplacedRecordRule,
  invalidNameRule,
  idDiffersOnlyInCaseRule,
  duplicateIdRule,
  duplicatePositionRule,
  tooLargeRule,
  encodingRule,
  jsonSyntaxRule,
  tooDeepRule,
  textTooLongRule,
  tooManyItemsRule,
  tangledMarkdownRule,
  duplicateKeyRule,
  unknownKeyRule,
  missingFieldRule,
  wrongTypeRule,
  wrongFormRule,
  nullCharacterRule,
  loneSurrogateRule,
  unexpectedFileRule,
  duplicatePmidRule,
  duplicateDoiRule,
  duplicateTitleRule,
  placeholderRule,
  columnsShiftedRule,
  scoreNotANumberRule,
  scoreOutOfRangeRule,
  areaIsANumberRule,
  findingIsARatingRule,
  quoteNotInAbstractRule,
  linkTargetRule,
  formerPathRule,
  synonymGroupRule,
  doubleEncodedTextRule,
  mojibakeRule,
  controlCharacterRule,
  zeroWidthCharacterRule,
  bidirectionalOverrideRule,
  fixRefusedRule,
  doiNormalisedRule,
  defaultTextRule,
];
