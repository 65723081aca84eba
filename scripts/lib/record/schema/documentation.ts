import * as z from "zod";
import type { Bilingual } from "../../locale.ts";

/** What the field reference and every finding say of a field, in both locales. */
export type Documentation = {
  /** The form of a right value, as a noun phrase: "a string of 1–8 digits". */
  readonly expects: Bilingual;
  /** What the value means. */
  readonly means: Bilingual;
  /** What the page shows where the field is absent; left out where nothing is shown. */
  readonly absent?: Bilingual;
  /** A right value, for editors to show. */
  readonly example: unknown;
  /** Source of a pattern for texts that are read as a right value besides those of the right form. */
  readonly accepts?: string;
};

const registry = z.registry<Documentation>();

/** The same schema, with its documentation on record for messages, guide and JSON Schema. */
export function documented<Schema extends z.ZodType>(
  schema: Schema,
  documentation: Documentation,
): Schema {
  const described = schema.clone();
  registry.add(described, documentation);
  return described;
}

/** The documentation that `documented` put on record; `undefined` for a schema without any. */
export function documentationOf(schema: z.core.$ZodType): Documentation | undefined {
  if (registry.has(schema)) return registry.get(schema);
  return schema instanceof z.ZodOptional ? documentationOf(schema.unwrap()) : undefined;
}

const neededKeys = z.registry<{ readonly keys: readonly string[] }>();

/** The same object schema, of which at least one of the keys must be there. */
export function needsOneOf<Schema extends z.ZodObject>(
  schema: Schema,
  keys: readonly (string & keyof z.output<Schema>)[],
): Schema {
  const refined = schema.refine((object) => keys.some((key) => object[key] !== undefined));
  neededKeys.add(refined, { keys });
  return refined;
}

/** The keys that `needsOneOf` was given; none for any other schema. */
export function keysNeeded(schema: z.core.$ZodType): readonly string[] {
  return neededKeys.get(schema)?.keys ?? [];
}
