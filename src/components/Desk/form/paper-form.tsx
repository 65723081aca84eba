import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { words } from "../../../../scripts/lib/card/words.ts";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { versionRelations } from "../../../../scripts/lib/record/schema/status.ts";
import { cslTypes, cslTypeWords } from "../../../../scripts/lib/record/values/csl-types.ts";
import { AuthorsField } from "../field/authors-field.tsx";
import { ChoiceField } from "../field/choice-field.tsx";
import { useDesk } from "../field/desk-context.ts";
import { ItemList } from "../field/item-list.tsx";
import { LocalizedField } from "../field/localized-field.tsx";
import { nameField } from "../field/name-field.ts";
import { NamesField } from "../field/names-field.tsx";
import { PlainField } from "../field/plain-field.tsx";
import { AbstractForm } from "./abstract-form.tsx";
import { StatusForm } from "./status-form.tsx";

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
      <ChoiceField
        path={["type"]}
        label={labels.type}
        choices={cslTypes.map((type) => [type, cslTypeWords[type][locale]])}
      />
      <PlainField path={["language"]} label={labels.language} />
      <PlainField path={["pmid"]} label={labels.pmid} />
      <PlainField path={["doi"]} label={labels.doi} />
      <PlainField path={["pmcid"]} label={labels.pmcid} />
      <AuthorsField />
      <PlainField path={["journal"]} label={labels.journal} />
      <PlainField path={["published"]} label={labels.published} />
      <PlainField path={["volume"]} label={labels.volume} />
      <PlainField path={["issue"]} label={labels.issue} />
      <PlainField path={["pages"]} label={labels.pages} />
      <StatusForm />
      <details>
        <summary>
          <Translate id="desk.paper.more">關鍵詞、其他版本與經費</Translate>
        </summary>
        <NamesField field="keywords" label={labels.keywords} />
        <NamesField field="meshTerms" label={labels.meshTerms} />
        <ItemList
          path={["versions"]}
          label={nameField(["versions"], locale)}
          renderItem={(path) => <Version path={path} />}
        />
        <ItemList
          path={["funding"]}
          label={labels.funding}
          renderItem={(path) => <Funder path={path} />}
        />
      </details>
      <AbstractForm />
    </section>
  );
}

type ItemProps = { readonly path: JsonPath };

/** Another version of the work. */
function Version({ path }: ItemProps): ReactNode {
  const { labels } = words[useDesk().locale];
  return (
    <>
      <ChoiceField
        path={[...path, "relation"]}
        label={translate({ id: "desk.version.relation", message: "另一版本" })}
        choices={versionRelations.map((relation) => [relation, labels[relation]])}
      />
      <PlainField path={[...path, "pmid"]} label={labels.pmid} />
      <PlainField path={[...path, "doi"]} label={labels.doi} />
    </>
  );
}

function Funder({ path }: ItemProps): ReactNode {
  return (
    <>
      <PlainField
        path={[...path, "name"]}
        label={translate({ id: "desk.funder", message: "經費來源" })}
        hasHelp={false}
      />
      <PlainField
        path={[...path, "id"]}
        label={translate({ id: "desk.grant", message: "計畫編號" })}
        hasHelp={false}
      />
    </>
  );
}
