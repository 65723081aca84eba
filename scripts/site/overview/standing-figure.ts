import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";
import {
  countStandings,
  type StandingKind,
  type Standings,
  standingKinds,
} from "../../lib/meaning/evidence/shown-standing.ts";
import { sum } from "../../lib/sum.ts";
import { buildFigure, columnNames, formatPapers, formatShare } from "./build-figure.ts";
import type { Figure } from "./content.ts";
import { drawBars } from "./draw-bars.ts";

const heading: Bilingual = { "zh-Hant": "陳述與依據", en: "Statements and their evidence" };

const labels: Readonly<Record<StandingKind, Bilingual>> = {
  found: { "zh-Hant": "✓ 引文與數字皆找到", en: "✓ Quote and figures found" },
  "not-found": { "zh-Hant": "✕ 未找到", en: "✕ Not found" },
  accepted: { "zh-Hant": "≈ 未找到，附理由接受", en: "≈ Not found, accepted with a reason" },
  "not-checkable": { "zh-Hant": "– 無法在此核對", en: "– Not checkable here" },
  nothing: { "zh-Hant": "○ 沒有引文或數字", en: "○ Without a quote or figure" },
};

const columns = {
  standing: { "zh-Hant": "核對結果", en: "How it stands" },
  statements: { "zh-Hant": "陳述", en: "Statements" },
  papers: columnNames.papers,
  share: columnNames.share,
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * How many statements stand in each way, and in how many papers.
 * @param papers the standings of each paper
 */
export function buildStandingFigure(papers: readonly Standings[], locale: Locale): Figure {
  const counts = papers.map(countStandings);
  const rows = standingKinds
    .map((kind) => ({
      kind,
      label: { text: labels[kind][locale], language: locale },
      count: sum(counts.map((each) => each[kind])),
      papers: counts.filter((each) => each[kind] > 0).length,
    }))
    .filter(({ count }) => count > 0);
  const total = sum(rows.map(({ count }) => count));
  const missing = rows.find(({ kind }) => kind === "not-found");
  const source = {
    name: "standings",
    heading: heading[locale],
    summary: [summarise(rows, total)[locale] + (missing ? summariseMissing(missing)[locale] : "")],
    values: rows.length,
    drawing: drawBars(rows),
    table: {
      columns: Object.values(columns).map((name) => name[locale]),
      rows: rows.map(({ label, count, papers: having }) => [
        label.text,
        formatCount(count),
        formatCount(having),
        formatShare(count, total),
      ]),
    },
  };
  return buildFigure(source, locale);
}

function summarise(
  rows: readonly { readonly kind: StandingKind; readonly count: number }[],
  total: number,
): Bilingual {
  if (total === 0) {
    return { "zh-Hant": "還沒有人寫下任何陳述。", en: "No statement has been written yet." };
  }
  const countOf = (kind: StandingKind) => rows.find((row) => row.kind === kind)?.count ?? 0;
  const [found, all] = [countOf("found"), total - countOf("nothing")].map(formatCount);
  return {
    "zh-Hant": `${formatCount(total)} 則陳述中，${all} 則有引文或數字；其中 ${found} 則已由程式在摘要或標題中全部找到。找到不表示陳述的意思正確。`,
    en: `Of ${formatCount(total)} statements ${all} have a quote or figures; a program found all of them in abstract or title for ${found}. That doesn't show that what they say is right.`,
  };
}

function summariseMissing(missing: { readonly count: number; readonly papers: number }): Bilingual {
  const [chinese, english] = [
    formatPapers(missing.papers, "zh-Hant"),
    formatPapers(missing.papers, "en"),
  ];
  return {
    "zh-Hant": `${chinese}中有 ${formatCount(missing.count)} 則未找到，npm run --silent cards -- check 會逐一列出。`,
    en: ` ${formatCount(missing.count)} in ${english} were not found; npm run --silent cards -- check names each.`,
  };
}
