import { translate } from "@docusaurus/Translate";
import { type ReactNode, useEffect, useState } from "react";

/** What goes to the clipboard: plain, and with its type for programs that take that. */
type Copied = { readonly text: string; readonly html?: string | undefined };

type Props = { readonly name: string; readonly copied: () => Copied };

type Outcome = "copied" | "failed";

/** Milliseconds for which an outcome is said: a phone's button has no focus whose end would tell that it was read. */
const saidFor = 8000;

/** A button that copies, and says whether it could: a browser may not let it. */
export function CopyButton({ name, copied }: Props): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), saidFor);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copyNow = () =>
    copy(copied()).then(
      () => setOutcome("copied"),
      () => setOutcome("failed"),
    );
  return (
    <>
      <button type="button" onClick={copyNow}>
        {name}
      </button>
      <span role="status">{outcome && outcomeWords(outcome)}</span>
    </>
  );
}

function outcomeWords(outcome: Outcome): string {
  return outcome === "copied"
    ? translate({ id: "takeAlong.copied", message: "已複製" })
    : translate({ id: "takeAlong.notCopied", message: "瀏覽器不允許複製，請自行選取文字" });
}

/** Rejects where the browser doesn't let the page copy. */
async function copy({ text, html }: Copied): Promise<void> {
  if (!window.isSecureContext) return copyByCommand({ text, html });
  if (html === undefined) return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
  return navigator.clipboard.write([item]);
}

/** The older way, which a page without encryption has, as on a hospital's own network; throws where it is refused. */
function copyByCommand({ text, html }: Copied): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", fill);
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  if (!isCopied) throw new Error("the browser refused to copy");
}
