import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import { type ChangeEvent, type ReactNode, useId, useState } from "react";
import { renderKeepAddress } from "../../offline/keep-address.ts";
import {
  parseReadingLists,
  type ReadingList,
  renderReadingLists,
} from "../../reading-lists/reading-list.ts";
import { shownName } from "../../reading-lists/shown-name.ts";
import { renderStudyAddress } from "../../study/study-address.ts";
import { fileName } from "../file-name.ts";
import { ImportButton } from "../ImportButton/index.tsx";
import { saveFile } from "../save-file.ts";
import styles from "./styles.module.css";

type Props = {
  readonly lists: readonly ReadingList[];
  readonly onChange: (lists: readonly ReadingList[]) => void;
};

type ControlsProps = Props & {
  /** Takes away the list that is open. */
  readonly onDelete: () => void;
};

/** What a reader does with lists: opens, names, adds and deletes one, keeps it as a file, brings one in. */
export function ListControls({ lists, onChange, onDelete }: ControlsProps): ReactNode {
  const [open, ...others] = lists;
  const nameField = useId();
  const add = () => {
    const name = translate({ id: "lists.new", message: "新的清單" });
    onChange([{ name, papers: [] }, ...lists]);
  };
  return (
    <div className={`tools ${styles.bar}`} data-control="">
      {lists.length > 1 && <ListChoice lists={lists} onChange={onChange} />}
      {open && (
        <label htmlFor={nameField}>
          <Translate id="lists.name">名稱</Translate>{" "}
          <input
            id={nameField}
            value={open.name}
            onChange={(event) => onChange([{ ...open, name: event.target.value }, ...others])}
          />
        </label>
      )}
      <button type="button" onClick={add}>
        <Translate id="lists.add">新增清單</Translate>
      </button>
      {open && open.papers.length > 0 && (
        <>
          <Link to={renderStudyAddress({ kind: "own-list", name: open.name })}>
            <Translate id="study.thisList">複習問答</Translate>
          </Link>
          <Link to={renderKeepAddress("list", open.name)}>
            <Translate id="offline.keepList">保留清單，離線閱讀</Translate>
          </Link>
        </>
      )}
      {open && <FileButton list={open} />}
      <ImportLists lists={lists} onChange={onChange} />
      {open && <DeleteButton list={open} onDelete={onDelete} />}
    </div>
  );
}

/** Brings in the lists of a file, before the others, or says that it has none. */
function ImportLists({ lists, onChange }: Props): ReactNode {
  const [hasNone, setNone] = useState(false);
  const bringIn = (text: string) => {
    const read = parseReadingLists(text);
    setNone(read.length === 0);
    if (read.length > 0) onChange([...read, ...lists]);
  };
  return (
    <>
      <ImportButton onText={bringIn}>
        <Translate id="lists.fromFile">匯入清單檔</Translate>
      </ImportButton>
      <span role="status">
        {hasNone && <Translate id="lists.noFile">這個檔案裡沒有閱讀清單。</Translate>}
      </span>
    </>
  );
}

/** The lists by name; the one that is chosen is the next to be used, and so comes first. */
function ListChoice({ lists, onChange }: Props): ReactNode {
  const choose = (event: ChangeEvent<HTMLSelectElement>) => {
    const place = Number(event.target.value);
    onChange([...lists.slice(place, place + 1), ...lists.filter((_, index) => index !== place)]);
  };
  return (
    <select
      value={0}
      aria-label={translate({ id: "lists.choose", message: "打開清單" })}
      onChange={choose}
    >
      {lists.map(({ name }, place) => (
        // Lists have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <option key={place} value={place}>
          {shownName(name)}
        </option>
      ))}
    </select>
  );
}

function FileButton({ list }: { readonly list: ReadingList }): ReactNode {
  const save = () =>
    saveFile(fileName(list.name, "list.json"), renderReadingLists([list]), "application/json");
  return (
    <button type="button" onClick={save}>
      <Translate id="lists.toFile">存成清單檔（含筆記）</Translate>
    </button>
  );
}

type DeleteProps = { readonly list: ReadingList; readonly onDelete: () => void };

function DeleteButton({ list: { name }, onDelete }: DeleteProps): ReactNode {
  const question = translate(
    { id: "lists.delete.sure", message: "刪除清單「{name}」與其中的筆記？" },
    { name: shownName(name) },
  );
  return (
    <button type="button" onClick={() => window.confirm(question) && onDelete()}>
      <Translate id="lists.delete">刪除清單</Translate>
    </button>
  );
}
