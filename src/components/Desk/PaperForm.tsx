import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { words } from "../../../scripts/lib/card/words.ts";
import { AuthorsField } from "./AuthorsField.tsx";
import { useDesk } from "./desk-context.ts";
import { LocalizedField } from "./LocalizedField.tsx";
import { PlainField } from "./PlainField.tsx";

/** What the paper is. */
export function PaperForm(): ReactNode {
  const { locale } = useDesk();
  const { labels } = words[locale];
  return (
    <section>
      <h2>
        <Translate id="desk.paper">論文</Translate>
      </h2>
      <LocalizedField
        path={["title"]}
        label={translate({ id: "desk.paperTitle", message: "標題" })}
      />
      <PlainField path={["pmid"]} label={labels.pmid} />
      <PlainField path={["doi"]} label={labels.doi} />
      <PlainField path={["pmcid"]} label={labels.pmcid} />
      <AuthorsField />
      <PlainField path={["journal"]} label={labels.journal} />
      <PlainField path={["published"]} label={labels.published} />
      <PlainField path={["volume"]} label={labels.volume} />
      <PlainField path={["issue"]} label={labels.issue} />
      <PlainField path={["pages"]} label={labels.pages} />
    </section>
  );
}
