import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import type { CslItem } from "../../../scripts/lib/export/csl-item.ts";
import {
  type Citation,
  type CitationStyle,
  citationStyles,
  formatCitation,
  renderHtmlCitation,
  renderPlainCitation,
} from "../../../scripts/lib/export/format-citation.ts";
import { exportFormatLabels } from "../../../scripts/lib/export/formats/export-format-names.ts";
import {
  type ReferenceFormat,
  referenceFormatNames,
  referenceFormats,
  renderReferences,
} from "../../../scripts/lib/export/formats/reference-formats.ts";
import { PressedChoice } from "../PressedChoice/index.tsx";
import { saveFile } from "../save-file.ts";
import { CopyButton } from "./copy-button.tsx";
import styles from "./styles.module.css";

const styleNames = {
  vancouver: "Vancouver",
  ama: "AMA",
  apa: "APA",
} as const satisfies Record<CitationStyle, string>;

/** A paper's citation in the styles of medical journals, its identifiers to copy, and files for reference managers. */
export function CitationPanel({ item }: { readonly item: CslItem }): ReactNode {
  const [style, setStyle] = useState<CitationStyle>("vancouver");
  const citation = formatCitation(item, style);
  const html = renderHtmlCitation(citation);
  return (
    <>
      <PressedChoice
        label={translate({ id: "takeAlong.style", message: "引用格式" })}
        options={citationStyles}
        names={styleNames}
        current={style}
        onChoose={setStyle}
      />
      <p className={styles.citation} lang="en">
        <CitationText citation={citation} />
      </p>
      {item.author === undefined && (
        <p>
          <Translate id="takeAlong.noAuthors">此紀錄尚未載明作者，請查閱原文後補上。</Translate>
        </p>
      )}
      <p className={`tools ${styles.row}`}>
        <CopyButton
          name={translate({ id: "takeAlong.copyCitation", message: "複製引用" })}
          copied={() => ({ text: renderPlainCitation(citation), html })}
        />
        {listIdentifiers(item).map(([name, value]) => (
          <CopyButton
            key={name}
            name={translate({ id: "takeAlong.copyIdentifier", message: "複製 {name}" }, { name })}
            copied={() => ({ text: value })}
          />
        ))}
      </p>
      <h2 className={styles.heading}>
        <Translate id="takeAlong.files">下載到文獻管理軟體</Translate>
      </h2>
      <p className={`tools ${styles.row}`}>
        {referenceFormatNames.map((name) => (
          <button
            key={name}
            type="button"
            onClick={() => saveReference(item, referenceFormats[name])}
          >
            {exportFormatLabels[name]}
          </button>
        ))}
      </p>
    </>
  );
}

function CitationText({ citation }: { readonly citation: Citation }): ReactNode {
  return citation.map(({ text, isItalic }, index) =>
    // Pieces have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    isItalic ? <i key={index}>{text}</i> : text,
  );
}

function saveReference(item: CslItem, format: ReferenceFormat): void {
  const { extension, mediaType } = format;
  saveFile(`${item.id}.${extension}`, renderReferences([item], format), mediaType);
}

function listIdentifiers({ PMID, DOI }: CslItem): (readonly [string, string])[] {
  return [["PMID", PMID] as const, ["DOI", DOI] as const].flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
}
