import { translate } from "@docusaurus/Translate";
import type { ReadingList } from "./reading-list.ts";

/** Whether a paper may be taken out of lists: where a note would go with it, the reader is asked. */
export function mayTakeOut(paper: string, lists: readonly ReadingList[]): boolean {
  const hasNote = lists.some(({ papers }) =>
    papers.some((listed) => listed.paper === paper && listed.note !== undefined),
  );
  const question = translate({
    id: "lists.forget",
    message: "移除這篇文獻，也會刪除你寫的筆記。確定移除？",
  });
  return !hasNote || window.confirm(question);
}
