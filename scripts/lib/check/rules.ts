import { encodingRule } from "../record/json/decode-text.ts";
import { duplicateKeyRule } from "../record/json/duplicate-keys.ts";
import { nullCharacterRule, tooDeepRule } from "../record/json/json-limits.ts";
import { jsonSyntaxRule } from "../record/json/parse-json.ts";
import {
  missingFieldRule,
  unknownKeyRule,
  wrongFormRule,
  wrongTypeRule,
} from "../record/validate/find-problems.ts";
import { doiNormalisedRule } from "../record/validate/mend-value.ts";
import { placeholderRule } from "../record/validate/placeholders.ts";
import { textTooLongRule, tooManyItemsRule } from "../record/validate/size-limits.ts";
import { loneSurrogateRule } from "../record/validate/unusable-text.ts";
import type { Rule } from "../rule.ts";
import { synonymGroupRule } from "./check-synonyms.ts";
import { broaderAreaRule, invalidAreaIdRule } from "./check-vocabulary.ts";
import { acceptsNothingRule } from "./rules/accepts-nothing.ts";
import { formerPathRule, linkTargetRule } from "./rules/addresses.ts";
import { statusUncheckedRule, unlikelyYearRule } from "./rules/calendar.ts";
import { changedSinceRules } from "./rules/changed-since.ts";
import {
  areaIsANumberRule,
  columnsShiftedRule,
  findingIsARatingRule,
  fixRefusedRule,
} from "./rules/columns-shifted.ts";
import { contradictsItselfRule } from "./rules/contradicts-itself.ts";
import { defaultSentenceRule, defaultTextRule } from "./rules/default-text.ts";
import { differsFromPubmedRules } from "./rules/differs-from-pubmed.ts";
import { duplicatePaperRules, duplicatePositionRule } from "./rules/duplicate-value.ts";
import {
  countNotInSourceRule,
  figureNotInSourceRule,
  figureRoundedRule,
  notCheckableRule,
  quoteNotInAbstractRule,
  quoteTooShortRule,
} from "./rules/evidence.ts";
import {
  linkOutsideRecordsRule,
  misplacedRecordRule,
  tooLargeRule,
  unexpectedFileRule,
  unreadableFileRule,
} from "./rules/file-rules.ts";
import { freeTextHasIdRule } from "./rules/free-text-has-id.ts";
import {
  duplicateIdRule,
  duplicateQuestionIdRule,
  idDiffersOnlyInCaseRule,
  invalidNameRule,
} from "./rules/ids.ts";
import { abstractLanguageRule, languageTagRule, translationMissingRule } from "./rules/language.ts";
import { languagesDifferRule, languagesMayDifferRule } from "./rules/languages-differ.ts";
import { markupInTextRule } from "./rules/markup-in-text.ts";
import {
  designSuggestedRule,
  fieldShiftedRule,
  identityDiffersRule,
  keptAnswerUnreadableRule,
} from "./rules/pubmed-answer.ts";
import { scoreNotANumberRule, scoreOutOfRangeRule } from "./rules/score.ts";
import { simplifiedCharactersRule } from "./rules/simplified-characters.ts";
import { strayTextRules } from "./rules/stray-text.ts";
import { tangledMarkdownRule } from "./rules/tangled-markdown.ts";
import { termNotUsedHereRule, termTranslatedTwiceRule } from "./rules/terms.ts";
import { retractionInTitleRule, titleFinalPeriodRule, translatedTitleRule } from "./rules/title.ts";
import { unknownAreaRule } from "./rules/unknown-area.ts";
import { versionNotLinkedRule } from "./rules/version-not-linked.ts";
import { findingWithoutFiguresRule, wordingRules } from "./rules/wording.ts";

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
  simplifiedCharactersRule,
  defaultSentenceRule,
  abstractLanguageRule,
  ...wordingRules,
  contradictsItselfRule,
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
  figureRoundedRule,
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
