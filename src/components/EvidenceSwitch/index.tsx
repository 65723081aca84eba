import Translate from "@docusaurus/Translate";
import { createStorageSlot } from "@docusaurus/theme-common";
import { type ReactNode, useEffect, useState } from "react";

/** Whether this reader wants to see evidence at once, on every page. */
const wish = createStorageSlot("evidence");

/** Opens and closes all evidence of a paper, and keeps the choice for the papers to come; nothing where there is none. */
export function EvidenceSwitch({ body }: { readonly body: Element }): ReactNode {
  const [isShown, setShown] = useState(() => wish.get() === "shown");
  // What the reader has opened before the page came to life stays open.
  useEffect(() => {
    if (wish.get() === "shown") toggleEvidence(body, true);
  }, [body]);
  if (findEvidence(body).length === 0) return null;
  const choose = () => {
    wish.set(isShown ? "folded" : "shown");
    setShown(!isShown);
    toggleEvidence(body, !isShown);
  };
  return (
    <button type="button" aria-pressed={isShown} onClick={choose}>
      <Translate id="paper.evidence.all">顯示所有佐證</Translate>
    </button>
  );
}

function toggleEvidence(body: Element, isOpen: boolean): void {
  for (const quotation of findEvidence(body)) quotation.toggleAttribute("open", isOpen);
}

function findEvidence(body: Element): NodeListOf<Element> {
  return body.querySelectorAll("details.evidence");
}
