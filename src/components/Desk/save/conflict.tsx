import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useMemo, useState } from "react";
import { compareVersions } from "../../../../scripts/lib/desk/compare-versions.ts";
import { showValue } from "../../../../scripts/lib/desk/show-value.ts";
import { useDesk } from "../field/desk-context.ts";
import { nameField } from "../field/name-field.ts";
import type { OpenRecord, VersionConflict } from "../store/use-record.ts";
import styles from "./styles.module.css";

type Props = { readonly open: OpenRecord; readonly conflict: VersionConflict };

/** A file that somebody else saved meanwhile: for each part that differs, whose version stays. */
export function Conflict({ open, conflict }: Props): ReactNode {
  const { locale } = useDesk();
  const { base, theirs } = conflict;
  const differences = useMemo(
    () => compareVersions({ base, mine: open.text, theirs: theirs.text }),
    [base, open.text, theirs],
  );
  const [isKept, setKept] = useState<Readonly<Record<string, boolean>>>({});
  const isChosen = (key: string, isMine: boolean) => isKept[key] ?? isMine;
  const chosen = differences.filter(({ path, isMine }) => isChosen(path.join("."), isMine));
  return (
    <div role="alert" className={styles.conflict}>
      <p>
        <Translate id="desk.conflict">
          檔案在您編輯時已被修改，因此尚未儲存。請逐項選擇要保留的版本：
        </Translate>
      </p>
      {differences.map(({ path, isMine, ...versions }) => {
        const key = path.join(".");
        return (
          <fieldset key={key}>
            <legend>{nameField(path, locale)}</legend>
            <label>
              <input
                type="checkbox"
                checked={isChosen(key, isMine)}
                onChange={({ target }) => setKept({ ...isKept, [key]: target.checked })}
              />
              <Translate id="desk.keepMine">保留我的版本</Translate>
            </label>
            <dl>
              {listVersions(versions).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </fieldset>
        );
      })}
      <button type="button" onClick={() => open.settle(chosen)}>
        <Translate id="desk.merge">合併並儲存</Translate>
      </button>
    </div>
  );
}

type Versions = { readonly base: unknown; readonly mine: unknown; readonly theirs: unknown };

function listVersions({ base, mine, theirs }: Versions): readonly (readonly [string, string])[] {
  return [
    [translate({ id: "desk.version.base", message: "開始編輯時" }), show(base)],
    [translate({ id: "desk.version.mine", message: "我的版本" }), show(mine)],
    [translate({ id: "desk.version.theirs", message: "磁碟上的版本" }), show(theirs)],
  ];
}

function show(value: unknown): string {
  if (value === undefined) return translate({ id: "desk.version.absent", message: "（無）" });
  return showValue(value);
}
