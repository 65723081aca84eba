import * as z from "zod";
import { type Documentation, documentationOf, keysNeeded } from "../record/schema/documentation.ts";
import { listForms } from "../record/schema/schema-walk.ts";
import { placeholderAddress, placeholderWords } from "../record/validate/placeholders.ts";
import { mostItems } from "../record/validate/size-limits.ts";
import { widenPattern } from "../record/values/doi.ts";

type Schema = z.core.$ZodType;
type Json = { readonly [keyword: string]: unknown };

const words = Array.from(placeholderWords, widenPattern).join("|");
const nothing = `\\s*(?:(?:${widenPattern(placeholderAddress)})?(?:${words})${widenPattern("/")}?)?\\s*$`;
const placeholder = `^${nothing}`;
const notPlaceholder = `^(?!${nothing})`;
const absentRef = { $ref: "#/definitions/absent" };

/** What counts as absent, whatever the field: `prunePlaceholders` in the words of JSON Schema. */
const absent: Json = {
  type: ["null", "string", "array"],
  pattern: placeholder,
  patternErrorMessage:
    "格式不符，或不能與同一物件中的其他欄位並用\nNot of the right form, or not together with the other fields of its object",
  items: absentRef,
};

/**
 * A schema of records, or of a list that lies beside them, as a JSON Schema, with a final line break, which accepts what `check` has no error for: what a
 * person writes, before placeholders are taken out and DOIs made bare. Hover texts are in both languages.
 * Draft 7 is the newest that editors complete from without gaps; `errorMessage` and `patternErrorMessage` are theirs.
 * @see https://json-schema.org/draft-07
 * @see https://github.com/microsoft/vscode-json-languageservice
 */
export function renderJsonSchema(schema: z.ZodObject | z.ZodArray): string {
  const definitions = new Map<string, { readonly name: string; readonly json: Json }>();
  /** A reference to a large schema, which stands among the definitions once. */
  const share = (json: Json): Json => {
    const key = JSON.stringify(json);
    if (key.length < 250) return json;
    const name = definitions.get(key)?.name ?? `form-${definitions.size + 1}`;
    definitions.set(key, { name, json });
    return { $ref: `#/definitions/${name}` };
  };
  const root =
    schema instanceof z.ZodArray
      ? buildList(schema, undefined, share, false)
      : buildObject(schema, new Map(), share);
  const shared = Array.from(definitions.values(), ({ name, json }) => [name, json] as const);
  const jsonSchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...root,
    definitions: { absent, ...Object.fromEntries(shared) },
  };
  return `${JSON.stringify(jsonSchema, null, 2)}\n`;
}

type Share = (json: Json) => Json;

/** A field with its documentation; an optional one may be absent in any of the ways that count as absent. */
function buildField(field: Schema, share: Share): Json {
  const documentation = documentationOf(field);
  const isOptional = field instanceof z.ZodOptional;
  const json = isOptional
    ? buildOptional(field, documentation, share)
    : buildPresent(field, documentation, share);
  return { ...(documentation && describe(documentation)), ...share(json) };
}

function describe({ means, example, expects }: Documentation): Json {
  const description = [
    `${means["zh-Hant"]}\n格式：${expects["zh-Hant"]}`,
    `${means.en}\nForm: ${expects.en}`,
  ].join("\n\n");
  return { description, examples: [example] };
}

/** What an editor says in place of a pattern or of a list of types. */
function renderExpected({ expects }: Documentation): string {
  return `應為：${expects["zh-Hant"]}\nExpected ${expects.en}`;
}

function buildOptional(schema: Schema, documentation: Documentation | undefined, share: Share) {
  return {
    anyOf: [buildPresent(schema, documentation, share, false), buildAbsent([schema], share)],
  };
}

/**
 * A value that is there: one of the schema's forms, and no placeholder. Of forms that are equally wrong, editors speak
 * of the first: one that requires nothing, so that they don't ask for a field that nobody wants.
 * @param isRequired whether a list must have an item left; an editor says so in words that help nobody
 */
function buildPresent(
  schema: Schema,
  documentation: Documentation | undefined,
  share: Share,
  isRequired = true,
): Json {
  const forms = listForms(schema).sort((a, b) => requiredKeys(a).length - requiredKeys(b).length);
  const keys = fieldsOf(forms);
  const built = forms.map((form) =>
    form instanceof z.ZodObject
      ? share(buildObject(form, keys, share))
      : form instanceof z.ZodArray
        ? share(buildList(form, documentation, share, isRequired))
        : buildLeaf(form, documentation),
  );
  const [only, ...others] = built;
  return only !== undefined && others.length === 0 ? only : { anyOf: built };
}

function buildLeaf(schema: Schema, documentation: Documentation | undefined): Json {
  const { $schema: _, ...json }: Json = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
  const message = documentation && renderExpected(documentation);
  const says = message === undefined ? {} : { errorMessage: message, patternErrorMessage: message };
  if (json.enum !== undefined || json.type !== "string") {
    return { ...json, ...(message !== undefined && { errorMessage: message }) };
  }
  const pattern = documentation?.accepts ?? json.pattern ?? notPlaceholder;
  return { ...json, pattern, ...says };
}

/** A list, of which something is left once placeholders are taken out where it is required. */
function buildList(
  { element }: z.ZodArray,
  documentation: Documentation | undefined,
  share: Share,
  isRequired: boolean,
): Json {
  const item = buildPresent(element, documentationOf(element) ?? documentation, share, isRequired);
  return {
    type: "array",
    items: { anyOf: [item, buildAbsent([element], share)] },
    maxItems: mostItems,
    ...(isRequired && { contains: item }),
  };
}

/** An object; keys of the other forms that the value may have are known to it, but only as placeholders. */
function buildObject(
  schema: z.ZodObject,
  keys: ReadonlyMap<string, readonly Schema[]>,
  share: Share,
): Json {
  const shape: Readonly<Record<string, Schema>> = schema.shape;
  const own = Object.entries(shape).map(([key, field]) => [key, buildField(field, share)] as const);
  const others = Array.from(keys)
    .filter(([key]) => !Object.hasOwn(shape, key))
    .map(([key, fields]) => [key, buildAbsent(fields, share)] as const);
  const required = requiredKeys(schema);
  const needed = keysNeeded(schema).map((key) => ({
    required: [key],
    properties: { [key]: buildPresentField(shape[key], share) },
  }));
  return {
    type: "object",
    properties: Object.fromEntries([...own, ...others]),
    ...(required.length > 0 && { required }),
    ...(needed.length > 0 && { anyOf: needed }),
    additionalProperties: false,
  };
}

function requiredKeys(schema: Schema): string[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.keys(schema.shape).filter((key) => !(schema.shape[key] instanceof z.ZodOptional));
}

function buildPresentField(field: Schema | undefined, share: Share): Json {
  return field === undefined ? {} : share(buildPresent(field, documentationOf(field), share));
}

/** A value that counts as absent in the place of any of the schemas: no key in it is one that nobody knows. */
function buildAbsent(schemas: readonly Schema[], share: Share): Json {
  const forms = schemas.flatMap(listForms);
  const keys = fieldsOf(forms);
  const elements = forms.flatMap((form) => (form instanceof z.ZodArray ? [form.element] : []));
  const hasObjects = keys.size > 0 || elements.some((element) => fieldsOf(listForms(element)).size);
  if (!hasObjects) return absentRef;
  const properties = Array.from(
    keys,
    ([key, fields]) => [key, buildAbsent(fields, share)] as const,
  );
  return share({
    ...absent,
    ...(keys.size > 0 && { type: ["null", "string", "array", "object"] }),
    items: buildAbsent(elements, share),
    ...(keys.size > 0 && {
      properties: Object.fromEntries(properties),
      additionalProperties: false,
      minProperties: 1,
    }),
  });
}

/** The fields of all forms that are objects, by their keys. */
function fieldsOf(forms: readonly Schema[]): Map<string, Schema[]> {
  const fields = new Map<string, Schema[]>();
  for (const form of forms) {
    if (!(form instanceof z.ZodObject)) continue;
    const shape: Readonly<Record<string, Schema>> = form.shape;
    for (const [key, field] of Object.entries(shape)) {
      fields.set(key, [...(fields.get(key) ?? []), field]);
    }
  }
  return fields;
}
