import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { SidebarsConfig } from "@docusaurus/plugin-content-docs";

const rangeSize = 100;
const papers = join(__dirname, "docs", "papers");

/** A sidebar for each hundred positions of each collection, for a longer one costs every page. */
const sidebars: SidebarsConfig = {};
for (const collection of readdirSync(papers)) {
  for (const file of readdirSync(join(papers, collection)).toSorted(byPosition)) {
    const key = `${collection}-${Math.ceil(positionOf(file) / rangeSize)}`;
    const items = sidebars[key];
    const id = `papers/${collection}/${file.replace(/\.md$/, "")}`;
    sidebars[key] = [...(Array.isArray(items) ? items : []), id];
  }
}

function byPosition(one: string, other: string): number {
  return positionOf(one) - positionOf(other);
}

/** Synthetic papers are named for their collection and position. */
function positionOf(file: string): number {
  return Number(/(\d+)\.md$/.exec(file)?.[1]);
}

export default sidebars;
