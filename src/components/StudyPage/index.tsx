import { useLocation } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import useIsBrowser from "@docusaurus/useIsBrowser";
import type { ReactNode } from "react";
import { parseStudyAddress } from "../../study/study-address.ts";
import { NeedsScripts } from "../NeedsScripts/index.tsx";
import { TitledPage } from "../TitledPage/index.tsx";
import { HistoryControls } from "./history-controls.tsx";
import { ScopeChoice } from "./scope-choice.tsx";
import { ScopeSession } from "./scope-session.tsx";
import { StudyFigures } from "./study-figures.tsx";
import { useStudy } from "./use-study.ts";

/** The questions of the papers that the address names, a day's work at a time; without any, what there is to choose. */
export function StudyPage(): ReactNode {
  const title = translate({ id: "study.title", message: "複習問答卡" });
  const lead = translate({
    id: "study.lead",
    message: "先回想，再看答案，然後說記得多少；快要忘記時會再問一次。紀錄只存在這個瀏覽器裡。",
  });
  return (
    <TitledPage title={title} description={lead}>
      <p>{lead}</p>
      <NeedsScripts>
        <Translate id="study.noScript">
          這一頁需要 JavaScript；問題與答案在每篇文獻的問答卡上都讀得到。
        </Translate>
      </NeedsScripts>
      {useIsBrowser() && <AddressedStudy />}
    </TitledPage>
  );
}

function AddressedStudy(): ReactNode {
  const { search } = useLocation();
  const scope = parseStudyAddress(search);
  const study = useStudy();
  return (
    <>
      {!study.isKept && (
        <p role="alert">
          <Translate id="study.notKept">
            這個瀏覽器不讓網站保存紀錄（例如無痕視窗）。關閉本頁後，這次的回答就會消失；可以先匯出成檔案。
          </Translate>
        </p>
      )}
      {scope ? (
        <ScopeSession key={search} scope={scope} parameters={search} study={study} />
      ) : (
        <ScopeChoice log={study.log} />
      )}
      {study.log && study.log.size > 0 && <StudyFigures log={study.log} />}
      <HistoryControls study={study} />
    </>
  );
}
