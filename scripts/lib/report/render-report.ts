import { rules } from "../check/rules.ts";
import { escapeHtml } from "../escape-html.ts";
import type { Finding, Severity } from "../finding.ts";
import { formatCount } from "../format-count.ts";
import { groupBy } from "../group-by.ts";
import { colons, type Locale } from "../locale.ts";
import { readText } from "../record/schema/localized-text.ts";
import { revealCharacters } from "../reveal.ts";
import type { Report, ReportedPaper } from "./report.ts";
import { reportStyle } from "./report-style.ts";
import { reportWords as words } from "./report-words.ts";

/** How a report is written. */
type ReportOptions = {
  readonly locale: Locale;
  /** As `YYYY-MM-DD`. */
  readonly day: string;
  /** The address of a file of records from where the report lies. */
  readonly addressOf: (file: string) => string;
};

const severities: readonly Severity[] = ["error", "warning", "note"];
const rulesByCode = new Map(rules.map((rule) => [rule.code, rule]));

/** A report as one HTML page that needs nothing besides itself, piece by piece. */
export function* renderReport(report: Report, options: ReportOptions): Generator<string> {
  const { locale, day } = options;
  const title = words.title[locale];
  yield `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta name="viewport" content="width=device-width">\n<title>${title}</title>\n`;
  yield `<style>${reportStyle}</style>\n</head>\n<body>\n<header>\n<h1>${title}</h1>\n`;
  yield `<p class="quiet">${words.day[locale]} <time>${day}</time>${locale === "en" ? ". " : "。"}${words.claims[locale]}</p>\n`;
  yield `${renderSums(report, locale)}</header>\n<main>\n${renderKinds(report, locale)}`;
  for (const [collection, papers] of groupBy(report.papers, ({ facts }) => facts.collection)) {
    yield `<section>\n<h2>${nameCollection(report, collection, locale)}</h2>\n`;
    for (const paper of papers) if (hasSomething(paper)) yield renderPaper(paper, options);
    yield `${renderNothing(papers, locale)}</section>\n`;
  }
  if (report.others.length > 0) {
    const items = report.others.map((finding) => renderFinding(finding, options)).join("");
    yield `<section>\n<h2>${words.others[locale]}</h2>\n<ul>\n${items}</ul>\n</section>\n`;
  }
  yield "</main>\n</body>\n</html>\n";
}

function nameCollection({ collections }: Report, name: string, locale: Locale): string {
  const label = collections.find((collection) => collection.name === name)?.label;
  return show(readText(label, locale)?.text ?? name);
}

function hasSomething({ findings, accepted }: ReportedPaper): boolean {
  return findings.length > 0 || accepted.length > 0;
}

function listFindings({ papers, others }: Report): Finding[] {
  return [...papers.flatMap(({ findings }) => findings), ...others];
}

function renderSums(report: Report, locale: Locale): string {
  const { papers } = report;
  const findings = listFindings(report);
  const sums: [string, number][] = [
    [words.papers[locale], papers.length],
    [words.open[locale], papers.filter((paper) => paper.findings.length > 0).length],
    ...severities.map((severity): [string, number] => [
      words[severity][locale],
      findings.filter((finding) => finding.severity === severity).length,
    ]),
    [words.accepted[locale], papers.reduce((sum, { accepted }) => sum + accepted.length, 0)],
  ];
  const items = sums.map(
    ([name, count]) => `<div><dt>${name}</dt><dd>${formatCount(count)}</dd></div>\n`,
  );
  return `<dl class="sums">\n${items.join("")}</dl>\n`;
}

/** What was found, the most frequent of the gravest first, with what it means. */
function renderKinds(report: Report, locale: Locale): string {
  const groups = [...groupBy(listFindings(report), ({ code }) => code).values()].sort(
    (a, b) => rank(a[0]) - rank(b[0]) || b.length - a.length,
  );
  if (groups.length === 0) return "";
  const rows = groups.map((group) => renderKind(group, locale));
  const heads = [words.kind[locale], words.count[locale]].map((head) => `<th>${head}</th>`);
  return `<section>\n<h2>${words.kinds[locale]}</h2>\n<table>\n<thead><tr>${heads.join("")}<th class="hint">${words.meaning[locale]}</th></tr></thead>\n<tbody>\n${rows.join("")}</tbody>\n</table>\n</section>\n`;
}

function rank(finding: Finding | undefined): number {
  return finding === undefined ? severities.length : severities.indexOf(finding.severity);
}

function renderKind(group: readonly Finding[], locale: Locale): string {
  const [first] = group;
  if (first === undefined) return "";
  const rule = rulesByCode.get(first.code);
  const title = escapeHtml(rule?.title[locale] ?? first.code);
  const hint = showWithCode(rule === undefined ? first.hint[locale] : joinHint(rule, locale));
  return `<tr class="${first.severity}"><td><span class="severity">${words[first.severity][locale]}</span> ${title}<br><code>${first.code}</code></td><td class="number">${formatCount(group.length)}</td><td class="hint quiet">${hint}</td></tr>\n`;
}

/** A message or what to do, its commands and pieces of records as such. */
function showWithCode(hint: string): string {
  return show(hint).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function joinHint({ why, mend }: (typeof rules)[number], locale: Locale): string {
  return locale === "en" ? `${why.en} ${mend.en}` : `${why["zh-Hant"]}${mend["zh-Hant"]}`;
}

function renderPaper({ facts, title, findings, accepted }: ReportedPaper, options: ReportOptions) {
  const { locale, addressOf } = options;
  const shown = readText(title, locale) ?? { text: facts.id, language: "en" };
  const address = escapeHtml(addressOf(facts.place.file));
  const items = [
    ...findings.map((finding) => renderFinding(finding, options)),
    ...accepted.map(({ code, reason }) => {
      const { text = "", language = locale } = readText(reason, locale) ?? {};
      return `<li class="accepted"><span class="severity">${words.accepted[locale]}</span> <code>${escapeHtml(code)}</code> <span lang="${language}">${show(text)}</span></li>\n`;
    }),
  ];
  return `<article id="${facts.collection}/${facts.id}">\n<span class="position">${facts.position ?? ""}</span>\n<div>\n<h3 lang="${shown.language}">${show(shown.text)}</h3>\n<a class="where" href="${address}">${show(facts.place.file)}</a>\n<ul>\n${items.join("")}</ul>\n</div>\n</article>\n`;
}

function renderFinding(finding: Finding, { locale, addressOf }: ReportOptions): string {
  const { file, line, column, pointer, severity, code } = finding;
  const rule = rulesByCode.get(code);
  const hint = finding.hint[locale];
  const own = rule === undefined || hint === joinHint(rule, locale) ? "" : ` ${showWithCode(hint)}`;
  const where = `<a class="where" href="${escapeHtml(addressOf(file))}">${line}:${column}</a> <span class="where">${show(pointer)}</span>`;
  return `<li class="${severity}"><span class="severity">${words[severity][locale]}</span> <code>${code}</code> ${showWithCode(finding.message[locale])}${own} ${where}</li>\n`;
}

function renderNothing(papers: readonly ReportedPaper[], locale: Locale): string {
  const numbers = papers
    .filter((paper) => !hasSomething(paper))
    .map(({ facts }) => facts.position ?? facts.id);
  if (numbers.length === 0) return "";
  const separator = locale === "en" ? ", " : "、";
  return `<p class="quiet">${words.nothing[locale]}${colons[locale]}${numbers.join(separator)}</p>\n`;
}

function show(text: string): string {
  return escapeHtml(revealCharacters(text));
}
