import { rules } from "../check/rules.ts";
import { escapeHtml } from "../escape-markup.ts";
import type { Finding, Severity } from "../finding.ts";
import { formatCount } from "../format-count.ts";
import { groupBy } from "../group-by.ts";
import { colons, commas, type Locale } from "../locale.ts";
import { readText } from "../record/schema/localized-text.ts";
import { revealCharacters } from "../reveal.ts";
import { sum } from "../sum.ts";
import { type Report, type ReportedPaper, reportWords as words } from "./report.ts";

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
    [words.accepted[locale], sum(papers.map(({ accepted }) => accepted.length))],
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
  return `<p class="quiet">${words.nothing[locale]}${colons[locale]}${numbers.join(commas[locale])}</p>\n`;
}

function show(text: string): string {
  return escapeHtml(revealCharacters(text));
}

/** The style of a report: to be read on a screen in a meeting, and on paper. */
const reportStyle = `
:root { --ground: #fcfbf9; --surface: #fff; --ink: #1c1f23; --muted: #5a5f66; --line: #e2ded6; --accent: #1c4f82; --error: #a3241c; --warning: #8f4a10; --note: #5a5f66; }
@media (prefers-color-scheme: dark) { :root { --ground: #15171a; --surface: #1b1e22; --ink: #e6e4df; --muted: #a3a7ad; --line: #33373d; --accent: #93bdee; --error: #f0938b; --warning: #eab07d; --note: #a3a7ad; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 0.9375rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang TC", "Noto Sans TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif; text-autospace: normal; }
h1 { margin: 0; font: 600 1.75rem/1.35 "Iowan Old Style", Palatino, Georgia, "Songti TC", "Noto Serif TC", "Noto Serif CJK TC", serif; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.125rem; }
h3 { margin: 0; font-size: 1rem; line-height: 1.45; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
code { font: 0.8125rem ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.quiet, .where { color: var(--muted); font-size: 0.8125rem; }
.sums { display: flex; flex-wrap: wrap; margin: 1.25rem 0 0; border-block: 1px solid var(--line); }
.sums div { flex: 1 1 6rem; padding: 0.75rem 1rem 0.75rem 0; }
.sums dt { color: var(--muted); font-size: 0.8125rem; }
.sums dd { margin: 0; font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
th { color: var(--muted); font-size: 0.8125rem; font-weight: 500; }
th { white-space: nowrap; }
td:first-child { min-width: 13rem; }
td.number { font-variant-numeric: tabular-nums; }
article { padding: 1rem 0; border-block-start: 1px solid var(--line); display: grid; grid-template-columns: 3.5rem 1fr; }
.position { color: var(--muted); font-size: 1.125rem; font-variant-numeric: tabular-nums; }
article > div { min-width: 0; }
ul { margin: 0.5rem 0 0; padding: 0; list-style: none; }
li { margin: 0.375rem 0 0; padding-inline-start: 1.5rem; position: relative; overflow-wrap: anywhere; }
li::before { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 0.4em; width: 0.8em; height: 0.8em; border: 1px solid var(--muted); }
li.accepted::before { border: 0; content: "✓"; inset-block-start: 0; color: var(--muted); }
.severity { font-weight: 600; }
.error .severity { color: var(--error); } .warning .severity { color: var(--warning); } .note .severity, .note { color: var(--note); }
@media (max-width: 30rem) { article { grid-template-columns: 2.5rem 1fr; } td.hint, th.hint { display: none; } }
@media print { @page { size: A4; margin: 15mm; } :root { --ground: #fff; --ink: #000; --muted: #444; --line: #bbb; --accent: #000; --error: #000; --warning: #000; --note: #444; } body { padding: 0; max-width: none; font-size: 9.5pt; } article, tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } a { text-decoration: none; } }
`;
