import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useRef, useState } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { movePaper, notePaper, togglePaper } from "../../reading-lists/change-list.ts";
import { keepLists, useLists } from "../../reading-lists/lists-store.ts";
import { mayTakeOut } from "../../reading-lists/may-take-out.ts";
import type { ReadingList } from "../../reading-lists/reading-list.ts";
import { shownName } from "../../reading-lists/shown-name.ts";
import { NotKept } from "../SaveToList/not-kept.tsx";
import { ListControls } from "./list-controls.tsx";
import { PaperControls } from "./paper-controls.tsx";
import { PaperSet } from "./paper-set.tsx";

/** The reader's lists; the one that was used last is open. */
export function OwnLists(): ReactNode {
  const kept = useLists();
  // What the browser couldn't keep stays on the page.
  const [unkept, setUnkept] = useState<readonly ReadingList[]>();
  const lists = unkept ?? kept;
  const heading = useRef<HTMLHeadingElement>(null);
  const keep = (changed: readonly ReadingList[]) =>
    setUnkept(keepLists(changed) ? undefined : changed);
  const [open, ...others] = lists;
  const change = (list: ReadingList) => keep([list, ...others]);
  const [said, setSaid] = useState("");
  return (
    <section aria-labelledby="papers">
      <h2 id="papers" ref={heading} tabIndex={-1}>
        {open ? shownName(open.name) : translate({ id: "lists.none", message: "還沒有清單" })}
      </h2>
      <ListControls
        lists={lists}
        onChange={keep}
        onDelete={() => {
          heading.current?.focus();
          keep(others);
        }}
      />
      {unkept && <NotKept />}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {open === undefined || open.papers.length === 0 ? (
        <p>
          <Translate id="lists.empty">
            在文獻頁或搜尋結果按「存入清單」，文獻就會出現在這裡；也可以匯入清單檔。
          </Translate>
        </p>
      ) : (
        <PaperSet
          name={open.name}
          papers={open.papers}
          controls={(paper, title) => (
            <PaperControls
              title={title}
              note={open.papers.find((listed) => listed.paper === paper)?.note ?? ""}
              onMove={(by) => {
                const moved = movePaper(open, paper, by);
                change(moved);
                setSaid(namePlace(moved, paper));
              }}
              onNote={(note) => change(notePaper(open, paper, note))}
              onRemove={() => {
                if (!mayTakeOut(paper, [open])) return;
                heading.current?.focus();
                change(togglePaper(open, paper));
              }}
            />
          )}
        />
      )}
    </section>
  );
}

/** Where a paper stands in a list, as in “2 / 3”. */
function namePlace({ papers }: ReadingList, paper: string): string {
  const place = papers.findIndex((listed) => listed.paper === paper) + 1;
  return `${formatCount(place)} / ${formatCount(papers.length)}`;
}
