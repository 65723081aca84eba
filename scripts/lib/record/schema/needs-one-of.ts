import * as z from "zod";

const registry = z.registry<{ readonly keys: readonly string[] }>();

/** The same object schema, of which at least one of the keys must be there. */
export function needsOneOf<Schema extends z.ZodObject>(
  schema: Schema,
  keys: readonly (string & keyof z.output<Schema>)[],
): Schema {
  const refined = schema.refine((object) => keys.some((key) => object[key] !== undefined));
  registry.add(refined, { keys });
  return refined;
}

/** The keys that `needsOneOf` was given; none for any other schema. */
export function keysNeeded(schema: z.core.$ZodType): readonly string[] {
  return registry.get(schema)?.keys ?? [];
}
