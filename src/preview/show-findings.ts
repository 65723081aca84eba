import { translate } from "@docusaurus/Translate";
import siteConfig from "@generated/docusaurus.config";
import { anyChange, findingsPath, type ShownFinding } from "../../scripts/site/preview/content.ts";
import { followChanges } from "./follow-changes.ts";
import styles from "./styles.module.css";

/** What is shown now, as it came. */
let shown = "[]";

if (typeof document !== "undefined") {
  followChanges(async (change) => {
    if (change !== anyChange) return;
    const response = await fetch(siteConfig.baseUrl + findingsPath);
    const text = await response.text();
    // What a reader has closed comes back only when it is another thing.
    if (text !== shown) show(JSON.parse(text));
    shown = text;
  });
}

/** Shows the errors of the records over the page, or takes them away where there are none. */
function show(findings: readonly ShownFinding[]): void {
  document.querySelector(`.${styles.findings}`)?.remove();
  if (findings.length === 0) return;
  const panel = document.createElement("div");
  panel.className = styles.findings ?? "";
  panel.role = "alert";
  const heading = element(
    "h2",
    translate({ id: "preview.findings", message: "紀錄有錯誤，修正前頁面維持原樣" }),
  );
  const close = element("button", translate({ id: "preview.close", message: "關閉" }));
  close.addEventListener("click", () => panel.remove());
  panel.append(heading, close, ...findings.map(renderFinding));
  document.body.append(panel);
}

function renderFinding({ place, message, hint }: ShownFinding): HTMLElement {
  const item = document.createElement("section");
  item.append(element("h3", place), element("p", message), element("p", hint));
  return item;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
