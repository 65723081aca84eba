import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import type { LanguageText } from "../../lib/record/schema/localized-text.ts";
import type { Analyser } from "./analyser.ts";

/** Terms that stand for a whole name begin so; a folded text never has the mark. */
const topicMark = "topic:";
const areaMark = "area:";

/** How much a term counts by the part of the record that it is from. */
const weights = { topic: 2, area: 1.5, title: 1, finding: 0.5 };

/** A MeSH descriptor or keyword as the paper has it, and the term of it as a whole. */
type Topic = { readonly text: string; readonly term: string };

/** What a paper is about by its MeSH terms and keywords; none that a paper on anything may have. */
export function listTopics({ topics }: PaperIndexEntry, { folding }: Analyser): readonly Topic[] {
  return topics
    .map((text) => ({ text, term: topicMark + folding.fold(text.trim()) }))
    .filter(({ term }) => !generalTerms.has(term));
}

/**
 * Whether sharing this term alone relates two papers; of words it takes two. Three characters of
 * Chinese say as much.
 */
export function isName(term: string): boolean {
  return /^(?:topic|area|meaning):|^\p{Script=Han}{3}/u.test(term);
}

/** What a paper is about, term by term with its weight; nothing for a page without a record. */
export function listPaperTerms(
  paper: PaperIndexEntry,
  analyser: Analyser,
): ReadonlyMap<string, number> {
  const { rows, known } = paper;
  const terms = new Map<string, number>();
  if (rows === undefined) return terms;
  const keep = (term: string, weight: number) => {
    if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  };
  const both = Object.values(rows);
  for (const { term } of listTopics(paper, analyser)) keep(term, weights.topic);
  const areas = known?.record.areas ?? both.flatMap((row) => row.applicationArea?.text ?? []);
  for (const area of areas) keep(areaMark + analyser.folding.fold(area.trim()), weights.area);
  const termsOf = analyser.readTerms(listTexts(paper));
  const keepTerms = (text: LanguageText | undefined, weight: number) => {
    for (const [term] of termsOf.get(text?.text ?? "") ?? []) keep(term, weight);
  };
  for (const { title } of both) keepTerms(title, weights.title);
  for (const { finding } of both) keepTerms(finding, weights.finding);
  return terms;
}

/** The texts that papers are compared by; where a paper has one in one language only, both rows have that. */
export function listTexts({ rows }: PaperIndexEntry): readonly string[] {
  const texts = Object.values(rows ?? {}).flatMap(({ title, finding }) => [title, finding]);
  return [...new Set(texts.flatMap((own) => own?.text ?? []))];
}

/**
 * MeSH headings that say how, or on whom, was studied, and never what: papers on anything have
 * them. The first lines are NLM's check tags, which an indexer considers for every article; the
 * others are headings of study design, statistics and outcomes in general.
 * @see https://www.nlm.nih.gov/bsd/indexing/training/CHK_010.html (check tags)
 * @see https://meshb.nlm.nih.gov/record/ui?ui=D016021 (Epidemiologic Studies, and E05.318 around it)
 */
const generalTopics: readonly string[] = `
  Humans; Animals; Male; Female; Pregnancy; Infant, Newborn; Infant; Child, Preschool; Child;
  Adolescent; Young Adult; Adult; Middle Aged; Aged; Aged, 80 and over; Cats; Cattle; Chick Embryo;
  Dogs; Guinea Pigs; Cricetinae; Mesocricetus; Mice; Rabbits; Rats; In Vitro Techniques;
  Rats, Wistar; Rats, Sprague-Dawley; Mice, Inbred C57BL; Mice, Inbred BALB C; Disease Models, Animal;
  Case Reports; Comparative Study; English Abstract; History, Ancient; History, Medieval;
  History, 15th Century; History, 16th Century; History, 17th Century; History, 18th Century;
  History, 19th Century; History, 20th Century; History, 21st Century

  Retrospective Studies; Prospective Studies; Cohort Studies; Cross-Sectional Studies;
  Case-Control Studies; Follow-Up Studies; Longitudinal Studies; Cross-Over Studies;
  Feasibility Studies; Pilot Projects; Epidemiologic Studies; Observational Studies as Topic;
  Controlled Before-After Studies; Historically Controlled Study; Interrupted Time Series Analysis;
  Non-Randomized Controlled Trials as Topic; Clinical Trials as Topic; Controlled Clinical Trials as Topic;
  Randomized Controlled Trials as Topic; Multicenter Studies as Topic; Evaluation Studies as Topic;
  Validation Studies as Topic; Double-Blind Method; Single-Blind Method; Random Allocation;
  Control Groups; Matched-Pair Analysis; Research Design; Sample Size; Patient Selection;
  Surveys and Questionnaires; Health Care Surveys; Interviews as Topic; Focus Groups;
  Qualitative Research; Self Report; Data Collection; Databases, Factual; Registries;
  Meta-Analysis as Topic; Systematic Reviews as Topic; Review Literature as Topic

  Sensitivity and Specificity; Predictive Value of Tests; Reproducibility of Results; ROC Curve;
  Area Under Curve; False Positive Reactions; False Negative Reactions; Observer Variation;
  Reference Values; Reference Standards; Logistic Models; Linear Models; Models, Statistical;
  Proportional Hazards Models; Multivariate Analysis; Regression Analysis; Analysis of Variance;
  Chi-Square Distribution; Statistics, Nonparametric; Statistics as Topic; Odds Ratio; Probability;
  Confidence Intervals; Kaplan-Meier Estimate; Survival Analysis; Propensity Score;
  Data Interpretation, Statistical; Bias; Confounding Factors, Epidemiologic; Bayes Theorem

  Treatment Outcome; Outcome Assessment, Health Care; Outcome Assessment (Health Care); Prognosis;
  Risk Factors; Risk Assessment; Risk; Time Factors; Age Factors; Sex Factors; Age Distribution;
  Sex Distribution; Age of Onset; Severity of Illness Index; Prevalence; Incidence; Survival Rate;
  Disease Progression; Disease-Free Survival; Recurrence; Acute Disease; Chronic Disease;
  Comorbidity
`
  .split(/[;\n]/)
  .map((topic) => topic.trim())
  .filter((topic) => topic !== "");

const generalTerms: ReadonlySet<string> = new Set(
  generalTopics.map((topic) => topicMark + topic.toLowerCase()),
);
