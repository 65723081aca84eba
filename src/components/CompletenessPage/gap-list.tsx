import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import type { GapRow } from "../../../scripts/site/overview/content.ts";
import { countPapers } from "../count-papers.ts";
import styles from "./styles.module.css";

type Props = { readonly gaps: readonly GapRow[]; readonly total: number };

/** What papers lack, field by field: how many, which ones, and the command that lists them all. */
export function GapList({ gaps, total }: Props): ReactNode {
  return (
    <>
      <p className={styles.note}>
        <Translate id="completeness.note">
          橫條是已填寫的比例。四張卡片只要還有一段是預設文字就算未完成。
        </Translate>
      </p>
      <ul className={`plain-list ${styles.gaps}`}>
        {gaps.map((gap) => (
          <li key={gap.name}>
            {gap.count === 0 ? (
              <div className={styles.row}>
                <Row gap={gap} total={total} />
              </div>
            ) : (
              <details>
                <summary className={styles.row}>
                  <Row gap={gap} total={total} />
                </summary>
                <Lacking gap={gap} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type RowProps = { readonly gap: GapRow; readonly total: number };

function Row({ gap: { label, count }, total }: RowProps): ReactNode {
  return (
    <>
      <span>{label}</span>
      <meter className="score-bar" min={0} max={total} value={total - count} aria-hidden="true" />
      <span className={styles.count}>
        {count === 0 ? (
          <Translate id="completeness.none">齊全</Translate>
        ) : (
          <Translate id="completeness.count" values={{ count: formatCount(count) }}>
            {"缺 {count} 篇"}
          </Translate>
        )}
      </span>
    </>
  );
}

function Lacking({ gap: { name, count, papers } }: { readonly gap: GapRow }): ReactNode {
  const more = count - papers.length;
  return (
    <div className={styles.lacking}>
      <ul
        className="plain-list"
        aria-label={translate({ id: "completeness.papers", message: "缺少此項的文獻" })}
      >
        {papers.map(({ id, address }) => (
          <li key={address}>
            <Link to={address}>{id}</Link>
          </li>
        ))}
      </ul>
      <p>
        {more > 0 && (
          <>
            <Translate id="completeness.more" values={{ papers: countPapers(more) }}>
              {"另有 {papers}。"}
            </Translate>{" "}
          </>
        )}
        <Translate id="completeness.command.field">列出全部：</Translate>{" "}
        <code>npm run --silent cards -- gaps --lacking {name}</code>
      </p>
      {process.env.NODE_ENV === "development" && <DeskTables gap={name} papers={papers} />}
    </div>
  );
}

/** In the preview, where records are edited: the tables in which these gaps are filled. */
function DeskTables({ gap, papers }: { readonly gap: string; readonly papers: GapRow["papers"] }) {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const collections = new Set(papers.map(({ address }) => address.split("/")[2] ?? ""));
  return [...collections].map((collection) => (
    <p key={collection}>
      <a href={`${baseUrl}desk/?table=${collection}&lacking=${gap}`}>
        <Translate id="desk.table.title" values={{ collection }}>
          {"館藏表格：{collection}"}
        </Translate>
      </a>
    </p>
  ));
}
