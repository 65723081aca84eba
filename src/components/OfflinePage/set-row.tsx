import Link from "@docusaurus/Link";
import { translate } from "@docusaurus/Translate";
import { type ReactNode, useRef, useState } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { formatSize } from "../../../scripts/lib/format-size.ts";
import { colons } from "../../../scripts/lib/locale.ts";
import { dropSet, keepSet, type Outcome } from "../../offline/kept-sets.ts";
import { countPapers } from "../count-papers.ts";
import { useLocale } from "../use-locale.ts";
import styles from "./styles.module.css";

/** A collection or a list; what can still be kept of it where it is one of the site's or the reader's still. */
export type WantedSet = {
  readonly name: string;
  readonly label: string;
  readonly language?: string;
  /** Where its papers are listed, without base path. */
  readonly page?: string;
  readonly papers?: number;
  /** These as `<collection>/<id>`, once they are known. */
  readonly names?: readonly string[] | undefined;
  /** Of all its pages and files, about. */
  readonly bytes?: number;
  /** The addresses of its pages and files. */
  readonly list?: () => Promise<readonly string[]>;
};

type Props = {
  readonly set: WantedSet;
  /** How many of its pages are kept. */
  readonly there: number;
  readonly onChange: () => void;
};

/** A set with what is kept of it, and the buttons that keep it, stop that, and take it away. */
export function SetRow({ set, there, onChange }: Props): ReactNode {
  const { progress, outcome, keep, stop } = useKeeping(set, onChange);
  const isWorking = progress !== undefined;
  return (
    <li>
      <span className={styles.label}>
        {set.page === undefined ? (
          set.label
        ) : (
          <Link to={set.page} lang={set.language}>
            {set.label}
          </Link>
        )}
        <span className={styles.amount}>{describeAmount(set, there)}</span>
      </span>
      {isWorking && (
        <progress value={progress} aria-label={set.label} className={styles.progress} />
      )}
      <span className={`tools ${styles.bar}`}>
        {/* One button, which has the focus as long as the work goes on and after it. */}
        {set.list && (
          <SetButton
            words={isWorking ? nameStopping() : nameKeeping(set, there)}
            set={set}
            act={isWorking ? stop : keep}
          />
        )}
        {!isWorking && there > 0 && (
          <SetButton
            words={translate({ id: "offline.drop", message: "移除" })}
            set={set}
            act={(button) => {
              // It goes with what it removes.
              findNext(button)?.focus();
              dropSet(set.name).then(onChange);
            }}
          />
        )}
      </span>
      <span role="status" className={styles.outcome}>
        {outcome && describeOutcome(outcome)}
      </span>
    </li>
  );
}

type ButtonProps = {
  readonly words: string;
  readonly set: WantedSet;
  /** Told which button was pressed. */
  readonly act: (button: HTMLButtonElement) => void;
};

/** A button of a row; to whoever hears it alone, it says of which. */
function SetButton({ words, set, act }: ButtonProps): ReactNode {
  const locale = useLocale();
  return (
    <button
      type="button"
      aria-label={words + colons[locale] + set.label}
      onClick={({ currentTarget }) => act(currentTarget)}
    >
      {words}
    </button>
  );
}

/** Keeping a set: how far it has come while it is at work, and how it ended. */
function useKeeping({ name, list }: WantedSet, onChange: () => void) {
  const [progress, setProgress] = useState<number>();
  const [outcome, setOutcome] = useState<Outcome>();
  const stopping = useRef<AbortController>(undefined);
  const keep = async () => {
    if (list === undefined) return;
    stopping.current = new AbortController();
    setOutcome(undefined);
    setProgress(0);
    setOutcome(await keepSet(name, list, setProgress, stopping.current.signal));
    setProgress(undefined);
    onChange();
  };
  return { progress, outcome, keep, stop: () => stopping.current?.abort() };
}

/** What has the focus after a button that goes: the one before it, or for a set that goes as a whole the heading of all. */
function findNext(button: HTMLButtonElement): HTMLElement | null {
  const { previousElementSibling } = button;
  if (previousElementSibling instanceof HTMLElement) return previousElementSibling;
  return button.closest("section")?.querySelector("h2") ?? null;
}

function nameStopping(): string {
  return translate({ id: "offline.stop", message: "停止" });
}

function nameKeeping({ papers = 0 }: WantedSet, there: number): string {
  if (there === 0) return translate({ id: "offline.keep", message: "保留" });
  return there < papers
    ? translate({ id: "offline.goOn", message: "繼續保留" })
    : translate({ id: "offline.renew", message: "更新" });
}

function describeAmount({ papers = 0, bytes = 0 }: WantedSet, there: number): string {
  const all = countPapers(papers);
  const values = { there: formatCount(there), all, size: formatSize(bytes) };
  if (papers === 0)
    return translate({ id: "offline.former", message: "已保留 {there} 頁" }, values);
  if (bytes === 0) return all;
  return there === 0
    ? translate({ id: "offline.amount", message: "{all}，約 {size}" }, values)
    : translate({ id: "offline.there", message: "已保留 {there}／{all}，全部約 {size}" }, values);
}

function describeOutcome(outcome: Outcome): string {
  const words: Readonly<Record<Outcome, string>> = {
    kept: translate({ id: "offline.kept", message: "已保留在這台裝置" }),
    stopped: translate({ id: "offline.stopped", message: "已停止；保留的頁面還在" }),
    unreachable: translate({
      id: "offline.unreachable",
      message: "無法連上網站，請檢查網路後繼續；保留的頁面還在",
    }),
    full: translate({
      id: "offline.noRoom",
      message: "這台裝置已沒有空間；保留的頁面還在，請先移除其他內容",
    }),
    refused: translate({ id: "offline.forbidden", message: "瀏覽器不允許這個網站儲存任何內容。" }),
  };
  return words[outcome];
}
