import { isJsonObject } from "../../record/json/json-value.ts";
import { listKeys, listVersion } from "./paper-keys.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a paper is to one that is a version of it in this way; an update works both ways. */
const inverse: Readonly<Record<string, string>> = { preprint: "article", article: "preprint" };

/** The fields of a paper, which has the record among its versions that names it as one of its own. */
export function linkVersion(fields: Fields, record: Fields): Fields {
  const { pmid, doi } = listKeys(record);
  const own = listKeys(fields);
  const isNamed = [pmid, doi].some((key) => key !== undefined && own.versions.includes(key));
  if (isNamed || (pmid === undefined && doi === undefined)) return fields;
  const naming = listObjects(record.versions).find((version) =>
    listVersion(version).some((key) => key === own.pmid || key === own.doi),
  );
  const version = {
    relation: inverse[String(naming?.relation)] ?? "update",
    ...(pmid !== undefined && { pmid }),
    ...(doi !== undefined && { doi }),
  };
  return { ...fields, versions: [...listObjects(fields.versions), version] };
}

function listObjects(value: unknown) {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
