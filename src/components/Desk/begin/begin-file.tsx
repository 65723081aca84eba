import Translate, { translate } from "@docusaurus/Translate";
import { type ComponentProps, type ReactNode, useState } from "react";
import { showValue } from "../../../../scripts/lib/desk/show-value.ts";
import { FileButton } from "../../FileButton/index.tsx";
import { useLocale } from "../../use-locale.ts";
import { findKnown } from "../store/find-known.ts";
import { KnownRecord } from "./begin-form.tsx";
import { FoundFields } from "./found-fields.tsx";
import { type FilePaper, type FilePapers, readFiles } from "./read-files.ts";
import styles from "./styles.module.css";
import { useFileDrop } from "./use-file-drop.ts";

/** A paper of a file, with its record where it has one. */
type Candidate = FilePaper & { readonly known: string | null };
type Candidates = Omit<FilePapers, "papers"> & { readonly papers: readonly Candidate[] };

type Props = {
  readonly onMake: ComponentProps<typeof FoundFields>["onMake"];
};

/** More are found by a word in their titles. */
const mostShown = 100;

/** Papers of files that are dropped here or chosen, each to be made a record or, where it has one, to lead to it. */
export function BeginFile({ onMake }: Props): ReactNode {
  const locale = useLocale();
  const [isReading, setReading] = useState(false);
  const [found, setFound] = useState<Candidates>();
  const [chosen, choose] = useState<FilePaper>();
  const read = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setReading(true);
    choose(undefined);
    setFound(await readCandidates(files));
    setReading(false);
  };
  const isOver = useFileDrop(read);
  return (
    <div className={styles.drop} data-over={isOver}>
      <FileButton
        hint={
          <Translate id="desk.file">
            或將檔案拖放到此頁（NBIB、RIS、PubMed XML、BibTeX、CSL-JSON、CSV、XLSX……）
          </Translate>
        }
        multiple
        onFiles={read}
      >
        <Translate id="desk.file.choose">選擇檔案</Translate>
      </FileButton>
      <div role="status">
        {isReading && translate({ id: "desk.file.reading", message: "讀取中…" })}
        {found && (
          <Translate id="desk.file.count" values={{ count: found.papers.length }}>
            {"檔案中有 {count} 篇文獻。"}
          </Translate>
        )}
        {found?.findings.map(({ message, hint, line }) => (
          <p key={`${line} ${message.en}`}>
            {message[locale]} <small>{hint[locale]}</small>
          </p>
        ))}
      </div>
      {found && found.papers.length > 0 && (
        <CandidateList papers={found.papers} chosen={chosen} onChoose={choose} />
      )}
      {chosen && (
        <>
          <FoundFields key={chosen.place} fields={chosen.fields} onMake={onMake} />
          <Leftovers paper={chosen} />
        </>
      )}
    </div>
  );
}

type ListProps = {
  readonly papers: readonly Candidate[];
  readonly chosen: FilePaper | undefined;
  readonly onChoose: (paper: FilePaper) => void;
};

function CandidateList({ papers, chosen, onChoose }: ListProps): ReactNode {
  const [word, setWord] = useState("");
  const sought = word.trim().toLowerCase();
  const matching = papers.filter((paper) => describe(paper).toLowerCase().includes(sought));
  return (
    <>
      {papers.length > mostShown && (
        <label>
          <Translate id="desk.file.filter">篩選標題、期刊或年份</Translate>
          <input value={word} onChange={({ target }) => setWord(target.value)} />
        </label>
      )}
      <ul className={styles.papers}>
        {matching.slice(0, mostShown).map((paper) => (
          <li key={paper.place}>
            {paper.known === null ? (
              <button type="button" aria-pressed={paper === chosen} onClick={() => onChoose(paper)}>
                {describe(paper)}
              </button>
            ) : (
              <>
                {describe(paper)} <KnownRecord paper={paper.known} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function describe({ fields, place }: FilePaper): string {
  const parts = [fields.title, fields.journal, fields.published].map(showValue);
  return parts.filter((part) => part !== "").join(" · ") || place;
}

function Leftovers({ paper }: { readonly paper: FilePaper }): ReactNode {
  if (paper.leftovers.length === 0) return null;
  return (
    <details>
      <summary>
        <Translate id="desk.file.leftovers" values={{ count: paper.leftovers.length }}>
          {"沒有對應欄位、不會放進紀錄的內容：{count} 項"}
        </Translate>
      </summary>
      <ul className={styles.found}>
        {paper.leftovers.map(({ field, value, line }) => (
          <li key={`${line} ${field} ${JSON.stringify(value)}`}>
            <small>{field}</small>
            <p>{showValue(value)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

async function readCandidates(files: readonly File[]): Promise<Candidates> {
  const { papers, findings } = await readFiles(files);
  const known = await findKnown(papers.map(({ fields }) => fields)).catch(() => []);
  return {
    papers: papers.map((paper, index) => ({ ...paper, known: known[index] ?? null })),
    findings,
  };
}
