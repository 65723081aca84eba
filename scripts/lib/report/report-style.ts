/** The style of a report: to be read on a screen in a meeting, and on paper. */
export const reportStyle = `
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
