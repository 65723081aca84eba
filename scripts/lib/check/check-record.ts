import type { Finding } from "../finding.ts";
import { judgeStatements } from "../meaning/evidence/judge-figures.ts";
import type { Standings } from "../meaning/evidence/shown-standing.ts";
import { type Glossary, taiwanGlossary } from "../meaning/terms/glossary.ts";
import type { KeptReading } from "../pubmed/kept-answer.ts";
import type { RecordSource } from "../record/json/record-source.ts";
import { parseRecord } from "../record/parse-record.ts";
import type { Areas } from "../record/schema/area.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import { isPathPart } from "../record/values/path-part.ts";
import { buildRecordFacts, type RecordName } from "./build-record-facts.ts";
import { buildStandings } from "./build-standings.ts";
import type { CheckedRecord, RecordFacts } from "./facts/record-facts.ts";
import { findAreaIsANumber, findFindingIsARating, isShifted } from "./rules/columns-shifted.ts";
import { findContradictions } from "./rules/contradicts-itself.ts";
import { findDefaultSentence, findDefaultText } from "./rules/default-text.ts";
import {
  findFigureNotInSource,
  findNotCheckable,
  findQuoteNotInAbstract,
} from "./rules/evidence.ts";
import { findFreeTextHasId } from "./rules/free-text-has-id.ts";
import { findDuplicateQuestionId, findInvalidId } from "./rules/ids.ts";
import { findAbstractLanguage, findLanguageTag, findTranslationMissing } from "./rules/language.ts";
import { findLanguagesDiffer } from "./rules/languages-differ.ts";
import { findMarkupInText } from "./rules/markup-in-text.ts";
import { findOfPubmed } from "./rules/pubmed-answer.ts";
import { findScoreNotANumber, findScoreOutOfRange } from "./rules/score.ts";
import { findSimplifiedCharacters } from "./rules/simplified-characters.ts";
import { findStrayText } from "./rules/stray-text.ts";
import { findTangledMarkdown } from "./rules/tangled-markdown.ts";
import { findTermNotUsedHere } from "./rules/terms.ts";
import { findRetractionInTitle, findTitlePunctuation } from "./rules/title.ts";
import { findUnknownArea } from "./rules/unknown-area.ts";
import { findFindingWithoutFigures, findWording } from "./rules/wording.ts";

type RecordRule = (record: CheckedRecord) => readonly Finding[];

/** The rules whose warnings one `columns-shifted` can take the place of. */
const shiftRules: readonly RecordRule[] = [
  findScoreNotANumber,
  findAreaIsANumber,
  findFindingIsARating,
];
/** The rules by which a statement stands or not. */
const objectionRules: readonly RecordRule[] = [findQuoteNotInAbstract, findFigureNotInSource];
const otherRules: readonly RecordRule[] = [
  findStrayText,
  findMarkupInText,
  findScoreOutOfRange,
  findLanguageTag,
  findRetractionInTitle,
  findTitlePunctuation,
  findQuoteNotInAbstract,
  findAbstractLanguage,
  findWording,
  findFindingWithoutFigures,
  findContradictions,
  findFigureNotInSource,
  findNotCheckable,
  findLanguagesDiffer,
  findTranslationMissing,
];
/** Rules that say nothing of a record with an error, whose fields are not all known. */
const wholeRecordRules: readonly RecordRule[] = [findDefaultText, findFreeTextHasId];
/** Rules whose findings are errors: no page is made of the record. */
const errorRules: readonly RecordRule[] = [findDuplicateQuestionId, findUnknownArea];

/**
 * Every character that a rule about text looks for, or an escape that can stand for one. A record without any of
 * them, as most are, is spared those rules.
 */
const suspicious =
  /\\[ubf\\]|<[/!a-z]|\$[^s"]|\{[^"\s}]|&[#a-z]|[\u007f-\u009f\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]|[ÂÃÎÏÄÅâãäåæçèéïð][^a-z]|锟斤|嚙踝|烫烫|屯屯/i;

/** A record checked by itself. */
export type RecordCheck = {
  /** Absent for a line without an `id`, which nothing can be compared with. */
  readonly facts?: RecordFacts;
  /** The record, where it has no error. */
  readonly record?: PaperRecord;
  /** How its statements stand; absent with `facts`. */
  readonly standings?: Standings;
  readonly findings: readonly Finding[];
};

/** What a record is held against besides itself. */
export type RecordContext = {
  /** What is kept of PubMed's answer about a paper. */
  readonly readKept: (pmid: string) => KeptReading;
  /** The words that its Chinese texts are not to have. */
  readonly glossary: Glossary;
  /** The areas of the site. */
  readonly areas: Areas;
  /** Whether no lesser finding is wanted: the rules that find no error are spared, which is more than half of the work. */
  readonly isForErrors?: boolean;
};

/**
 * Reads and checks the text of one record.
 * @param name its collection, and its id where the file's name gives it; a line gives its own
 * @param context without it, the record is checked by itself
 */
export function checkRecord(
  text: string,
  source: RecordSource,
  name: { readonly collection: string; readonly id?: string },
  context?: RecordContext,
): RecordCheck {
  const parsed = parseRecord(text, source);
  const { fields, locate } = parsed;
  const isForErrors = context?.isForErrors ?? false;
  const texts = isForErrors ? [] : parsed.listTexts();
  const suspiciousTexts = suspicious.test(text) ? texts : [];
  const kept = fields.pmid === undefined ? undefined : context?.readKept(fields.pmid);
  const figures = typeof kept === "object" ? kept.abstract?.figures : undefined;
  const statements = judgeStatements(fields, figures);
  const checked = { fields, locate, suspiciousTexts, statements, areas: context?.areas };
  const apply = (recordRules: readonly RecordRule[]) =>
    recordRules.flatMap((rule) => rule(checked));
  const shiftWarnings = apply(shiftRules);
  const shifted = isShifted(fields);
  const errors = [...findTangledMarkdown(fields, locate), ...apply(errorRules)];
  const record = errors.length === 0 ? parsed.record : undefined;
  const others = apply(isForErrors ? objectionRules : otherRules);
  const findings = [
    ...parsed.findings,
    ...errors,
    ...others,
    ...findTermNotUsedHere(texts, locate, context?.glossary ?? taiwanGlossary),
    ...findSimplifiedCharacters(texts, locate),
    ...findDefaultSentence(texts, locate),
    ...(record === undefined || isForErrors ? [] : apply(wholeRecordRules)),
    ...(shifted ? [] : shiftWarnings),
    ...(isForErrors ? [] : findOfPubmed(parsed, kept)),
  ];
  const id = name.id ?? parsed.id;
  if (id === undefined) return { findings };
  const recordName: RecordName = { collection: name.collection, id };
  const facts = buildRecordFacts(recordName, parsed);
  const ofName = findInvalidId(id, name.collection, locate(source.line === undefined ? "" : "/id"));
  const isRight = record !== undefined && isPathPart(name.collection) && ofName.length === 0;
  return {
    facts: {
      ...facts,
      ...(shifted && { shiftWarnings }),
      ...(!isRight && fields.title !== undefined && { title: fields.title }),
      isRight,
    },
    ...(record && { record }),
    standings: buildStandings(statements, others, fields.accepted),
    findings: [...findings, ...ofName],
  };
}
