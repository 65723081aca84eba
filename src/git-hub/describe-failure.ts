import { translate } from "@docusaurus/Translate";
import type { GitHubFailure } from "./ask-git-hub.ts";

/** Why GitHub did not take a change, and what to do, in the reader's language. */
export function describeFailure(failure: GitHubFailure): string {
  if (failure.kind === "limit") return describeLimit(failure.until);
  const words = {
    token: translate({
      id: "gitHub.token",
      message: "GitHub 不接受這個權杖（401）：可能已過期或貼上不完整。請重新產生並貼上。",
    }),
    permission: translate({
      id: "gitHub.permission",
      message:
        "權杖的權限不足（403）。請在此儲存庫給它「Contents: Read and write」與「Pull requests: Read and write」。",
    }),
    absent: translate({
      id: "gitHub.absent",
      message: "GitHub 找不到儲存庫或檔案（404）：權杖可能未涵蓋此儲存庫，或檔案已被移走。",
    }),
    conflict: translate({
      id: "gitHub.conflict",
      message: "送出時檔案又被修改（409），因此沒有寫入。請再送出一次，屆時會列出差異。",
    }),
    refused: translate({
      id: "gitHub.refused",
      message: "GitHub 拒絕這項變更（422）：可能已有同名檔案，或內容與現有相同。",
    }),
    unreachable: translate({
      id: "gitHub.unreachable",
      message: "無法連上 GitHub。內容仍保留在此瀏覽器中，請稍後再試，或複製、下載後另行送出。",
    }),
  };
  return words[failure.kind];
}

function describeLimit(until: Date | undefined): string {
  if (until === undefined)
    return translate({ id: "gitHub.limit", message: "已達 GitHub 的用量上限，請稍後再試。" });
  return translate(
    { id: "gitHub.limitUntil", message: "已達 GitHub 的用量上限，請於 {time} 之後再試。" },
    { time: until.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }) },
  );
}
