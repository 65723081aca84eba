import Translate from "@docusaurus/Translate";
import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import type { GitHubRepository } from "../../../../scripts/lib/desk/git-hub-repository.ts";
import { keepToken, readToken } from "../../../git-hub/session-token.ts";
import styles from "../field/styles.module.css";

type Props = {
  readonly repository: GitHubRepository;
  readonly onToken: (isThere: boolean) => void;
};

/** A fine-grained token of GitHub's, pasted for as long as this tab is open, and what is done with it. */
export function TokenField({ repository, onToken }: Props): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [isKept, setKept] = useState(false);
  const tell = (isThere: boolean) => {
    setKept(isThere);
    onToken(isThere);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pasted before is looked for once
  useEffect(() => tell(readToken() !== undefined), []);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    keepToken(typed.trim());
    setTyped("");
    tell(true);
  };
  const forget = () => {
    keepToken(undefined);
    tell(false);
  };
  if (isKept)
    return (
      <p className={styles.actions}>
        <Translate id="desk.token.kept">權杖只保留在這個分頁，關閉後即消失。</Translate>
        <button type="button" onClick={forget}>
          <Translate id="desk.token.forget">立即移除權杖</Translate>
        </button>
      </p>
    );
  return (
    <form onSubmit={keep} className={styles.field}>
      <label htmlFor={id}>
        <Translate
          id="desk.token"
          values={{ repository: `${repository.owner}/${repository.name}` }}
        >
          {
            "GitHub 的 fine-grained token（只需 {repository} 的 Contents 與 Pull requests 讀寫權限）"
          }
        </Translate>
      </label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <small className={styles.help}>
        <Translate id="desk.token.help">
          權杖只保留在這個分頁，關閉後即消失；只會傳送到 api.github.com，不會傳送到本站或其他地方。
        </Translate>
      </small>
      <p className={styles.actions}>
        <button type="submit" disabled={typed.trim() === ""}>
          <Translate id="desk.token.use">在此分頁使用</Translate>
        </button>
        <a
          href="https://github.com/settings/personal-access-tokens/new"
          target="_blank"
          rel="noopener noreferrer"
        >
          <Translate id="desk.token.make">到 GitHub 產生權杖</Translate>
        </a>
      </p>
    </form>
  );
}
