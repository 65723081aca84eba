import * as z from "zod";

/**
 * A schema of records as a JSON Schema, with a final line break. It describes what a person
 * writes, before anything is normalised; hover texts are in both languages.
 * Draft 7 is the newest that editors complete from without gaps.
 * @see https://json-schema.org/draft-07
 */
export function renderJsonSchema(schema: z.ZodType): string {
  const jsonSchema = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
  return `${JSON.stringify(jsonSchema, null, 2)}\n`;
}
