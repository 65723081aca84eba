import Translate from "@docusaurus/Translate";
import { createStorageSlot } from "@docusaurus/theme-common";
import { type ReactNode, useEffect, useState } from "react";

/** Whether this reader wants to see evidence at once, on every page. */
const wish = createStorageSlot("evidence");

/** Opens and closes all evidence of a paper, and keeps the choice for the papers to come; nothing where there is none. */
export function EvidenceSwitch({ body }: { readonly body: Element }): ReactNode {
  const [isShown, setShown] = useState(() => wish.get() === "shown");
  const evidence = [...body.querySelectorAll("details.evidence")];
  useEffect(() => {
    for (const quotation of body.querySelectorAll("details.evidence"))
      quotation.toggleAttribute("open", isShown);
  }, [body, isShown]);
  if (evidence.length === 0) return null;
  const choose = () => {
    wish.set(isShown ? "folded" : "shown");
    setShown(!isShown);
  };
  return (
    <button type="button" aria-pressed={isShown} onClick={choose}>
      <Translate id="paper.evidence.all">顯示所有佐證</Translate>
    </button>
  );
}
