import { translate } from "@docusaurus/Translate";
import siteConfig from "@generated/docusaurus.config";
import { withBase } from "../../scripts/lib/navigation/address.ts";
import { offlineAddress } from "../../scripts/site/offline/content.ts";
import styles from "./styles.module.css";

type News = "version" | "full";

/** Says what happened over the foot of the page, until the reader closes it; the same once a visit. */
export function announce(news: News): void {
  if (document.querySelector(`[data-news=${news}]`) !== null) return;
  const bar = document.createElement("aside");
  bar.className = `tools ${styles.news}`;
  bar.dataset.news = news;
  bar.role = "status";
  const closing = translate({ id: "offline.close", message: "關閉" });
  bar.append(
    ...describe(news),
    renderButton(closing, () => {
      bar.hidden = true;
    }),
  );
  document.body.append(bar);
}

function describe(news: News): readonly (string | HTMLElement)[] {
  if (news === "version") {
    return [
      translate({
        id: "offline.version",
        message: "網站有新版本；這一頁仍可繼續使用。",
      }),
      renderButton(translate({ id: "offline.reload", message: "重新載入" }), () =>
        window.location.reload(),
      ),
    ];
  }
  const link = document.createElement("a");
  link.href = withBase(offlineAddress, siteConfig.baseUrl);
  link.textContent = translate({ id: "offline.title", message: "離線閱讀" });
  return [
    translate({
      id: "offline.full",
      message: "這台裝置已沒有空間，讀過的頁面不再保留。可移除已保留的內容：",
    }),
    link,
  ];
}

function renderButton(words: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.addEventListener("click", onClick);
  return button;
}
