import { encodingRule } from "../record/json/decode-text.ts";
import { duplicateKeyRule } from "../record/json/duplicate-keys.ts";
import { nullCharacterRule, tooDeepRule } from "../record/json/json-limits.ts";
import { jsonSyntaxRule } from "../record/json/parse-json.ts";
import {
  missingFieldRule,
  unknownKeyRule,
  wrongFormRule,
  wrongTypeRule,
} from "../record/validate/field-rules.ts";
import { doiNormalisedRule } from "../record/validate/normalise-identifiers.ts";
import { placeholderRule } from "../record/validate/placeholders.ts";
import { textTooLongRule, tooManyItemsRule } from "../record/validate/size-limits.ts";
import { loneSurrogateRule } from "../record/validate/unusable-text.ts";
import type { Rule } from "../rule.ts";
import { abstractLanguageRule } from "./rules/abstract-language.ts";
import { acceptsNothingRule } from "./rules/accepts-nothing.ts";
import { areaIsANumberRule } from "./rules/area-is-a-number.ts";
import { broaderAreaRule } from "./rules/broader-area.ts";
import { changedSinceRules } from "./rules/changed-since.ts";
import { columnsShiftedRule } from "./rules/columns-shifted.ts";
import { defaultSentenceRule } from "./rules/default-sentence.ts";
import { defaultTextRule } from "./rules/default-text.ts";
import { designSuggestedRule } from "./rules/design-suggested.ts";
import { differsFromPubmedRules } from "./rules/differs-from-pubmed.ts";
import { duplicateIdRule } from "./rules/duplicate-id.ts";
import { duplicateQuestionIdRule } from "./rules/duplicate-question-id.ts";
import { duplicatePaperRules, duplicatePositionRule } from "./rules/duplicate-value.ts";
import { fieldShiftedRule } from "./rules/field-shifted.ts";
import { countNotInSourceRule, figureNotInSourceRule } from "./rules/figure-not-in-source.ts";
import {
  linkOutsideRecordsRule,
  misplacedRecordRule,
  tooLargeRule,
  unexpectedFileRule,
  unreadableFileRule,
} from "./rules/file-rules.ts";
import { findingIsARatingRule } from "./rules/finding-is-a-rating.ts";
import { findingWithoutFiguresRule } from "./rules/finding-without-figures.ts";
import { fixRefusedRule } from "./rules/fix-refused.ts";
import { formerPathRule } from "./rules/former-path.ts";
import { freeTextHasIdRule } from "./rules/free-text-has-id.ts";
import { idDiffersOnlyInCaseRule } from "./rules/id-differs-only-in-case.ts";
import { identityDiffersRule } from "./rules/identity-differs.ts";
import { invalidAreaIdRule } from "./rules/invalid-area-id.ts";
import { invalidNameRule } from "./rules/invalid-name.ts";
import { keptAnswerUnreadableRule } from "./rules/kept-answer-unreadable.ts";
import { languageTagRule } from "./rules/language-tag.ts";
import { languagesDifferRule, languagesMayDifferRule } from "./rules/languages-differ.ts";
import { linkTargetRule } from "./rules/link-target.ts";
import { markupInTextRule } from "./rules/markup-in-text.ts";
import { notCheckableRule } from "./rules/not-checkable.ts";
import { quoteNotInAbstractRule, quoteTooShortRule } from "./rules/quote-not-in-abstract.ts";
import { retractionInTitleRule } from "./rules/retraction-in-title.ts";
import { scoreNotANumberRule, scoreOutOfRangeRule } from "./rules/score.ts";
import { statusUncheckedRule } from "./rules/status-unchecked.ts";
import { strayTextRules } from "./rules/stray-text.ts";
import { synonymGroupRule } from "./rules/synonym-group.ts";
import { tangledMarkdownRule } from "./rules/tangled-markdown.ts";
import { termNotUsedHereRule } from "./rules/term-not-used-here.ts";
import { termTranslatedTwiceRule } from "./rules/term-translated-twice.ts";
import { titleFinalPeriodRule, translatedTitleRule } from "./rules/title-punctuation.ts";
import { translationMissingRule } from "./rules/translation-missing.ts";
import { unknownAreaRule } from "./rules/unknown-area.ts";
import { unlikelyYearRule } from "./rules/unlikely-year.ts";
import { versionNotLinkedRule } from "./rules/version-not-linked.ts";
import { wordingRules } from "./rules/wording.ts";

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
  duplicateQuestionIdRule,
  unknownAreaRule,
  invalidAreaIdRule,
  broaderAreaRule,
  nullCharacterRule,
  loneSurrogateRule,
  unexpectedFileRule,
  ...duplicatePaperRules,
  placeholderRule,
  columnsShiftedRule,
  scoreNotANumberRule,
  scoreOutOfRangeRule,
  areaIsANumberRule,
  findingIsARatingRule,
  languageTagRule,
  unlikelyYearRule,
  retractionInTitleRule,
  titleFinalPeriodRule,
  translatedTitleRule,
  markupInTextRule,
  quoteNotInAbstractRule,
  termNotUsedHereRule,
  defaultSentenceRule,
  abstractLanguageRule,
  ...wordingRules,
  findingWithoutFiguresRule,
  figureNotInSourceRule,
  languagesDifferRule,
  linkTargetRule,
  formerPathRule,
  synonymGroupRule,
  versionNotLinkedRule,
  identityDiffersRule,
  fieldShiftedRule,
  ...differsFromPubmedRules,
  ...changedSinceRules,
  keptAnswerUnreadableRule,
  ...strayTextRules,
  fixRefusedRule,
  doiNormalisedRule,
  quoteTooShortRule,
  countNotInSourceRule,
  languagesMayDifferRule,
  translationMissingRule,
  notCheckableRule,
  freeTextHasIdRule,
  defaultTextRule,
  termTranslatedTwiceRule,
  statusUncheckedRule,
  acceptsNothingRule,
  designSuggestedRule,
];
