import { translate } from "@docusaurus/Translate";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { SearchPage } from "../components/SearchPage/index.tsx";
import { searchAhead } from "../components/SearchPage/use-catalogue.ts";

searchAhead();

/** Search and, without a query, the catalogue of all papers. */
export default function Search(): ReactNode {
  return (
    <Layout
      title={translate({ id: "search.title", message: "文獻目錄與搜尋" })}
      description={translate({
        id: "search.description",
        message:
          "以中文、英文或識別碼搜尋全部文獻，並依領域、年份、研究類型、國家、期刊與評分篩選。",
      })}
    >
      <SearchPage />
    </Layout>
  );
}
