import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import {
  type Figure,
  type FigureTable,
  summaryId,
} from "../../../scripts/site/overview/content.ts";
import { PhraseText } from "../PhraseText/index.tsx";
import styles from "./styles.module.css";

/** A plot as it was drawn, what it shows in words, and its numbers as a table to open. */
export function OverviewFigure({ figure }: { readonly figure: Figure }): ReactNode {
  const { name, heading, summary, svg, table } = figure;
  return (
    <figure className={styles.figure} aria-labelledby={name}>
      <h3 id={name}>{heading}</h3>
      <p className={styles.summary} id={summaryId(name)}>
        <PhraseText phrase={summary} />
      </p>
      {svg !== undefined && (
        <div>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the program made it, of numbers and escaped words */}
          <div className={styles.plot} dangerouslySetInnerHTML={{ __html: svg }} />
          <details className={styles.table}>
            <summary aria-describedby={name}>
              <Translate id="overview.table">數字表</Translate>
            </summary>
            <Numbers table={table} labelledBy={name} />
          </details>
        </div>
      )}
    </figure>
  );
}

type NumbersProps = { readonly table: FigureTable; readonly labelledBy: string };

function Numbers({ table, labelledBy }: NumbersProps): ReactNode {
  return (
    <table className="plain-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {table.columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([label = "", ...numbers], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change, and labels may be alike when cut
          <tr key={row}>
            <th scope="row">
              <PhraseText phrase={[label]} />
            </th>
            {numbers.map((number, column) => (
              <td key={table.columns[column + 1]}>
                <PhraseText phrase={[number]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
