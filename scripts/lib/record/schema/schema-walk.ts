import * as z from "zod";
import type { JsonPath } from "../json/json-pointer.ts";
import { type Documentation, documentationOf } from "./documentation.ts";

type Schema = z.core.$ZodType;

/** The schemas that a value at `path` can be meant for: more than one below a union, none where no field lies. */
function schemasAt(root: Schema, path: JsonPath): Schema[] {
  return path.reduce<Schema[]>(
    (schemas, step) => schemas.flatMap((schema) => childrenOf(schema, step)),
    listForms(root),
  );
}

/** The keys that an object at `path` can have, in the schema's order. */
export function knownKeys(root: Schema, path: JsonPath): string[] {
  const keys = schemasAt(root, path).flatMap((schema) =>
    schema instanceof z.ZodObject ? Object.keys(schema.shape) : [],
  );
  return [...new Set(keys)];
}

/** Whether `path` ends in a key that its object can't have. */
export function isUnknownKey(root: Schema, path: JsonPath): boolean {
  const key = path.at(-1);
  const parents = schemasAt(root, path.slice(0, -1));
  if (typeof key !== "string" || parents.some((schema) => schema instanceof z.ZodRecord)) {
    return false;
  }
  return !knownKeys(root, path.slice(0, -1)).includes(key);
}

/** Whether a value at `path` may be a text: a list there is of its lines or parts. */
export function isTextAt(root: Schema, path: JsonPath): boolean {
  return schemasAt(root, path).some((schema) => schema instanceof z.ZodString);
}

/** What the schema's documentation says of the value at `path`, if it says anything. */
export function documentationAt(root: Schema, path: JsonPath): Documentation | undefined {
  const step = path.at(-1);
  if (step === undefined) return undefined;
  return schemasAt(root, path.slice(0, -1))
    .flatMap((parent) => childOf(parent, step) ?? [])
    .map(documentationOf)
    .find((documentation) => documentation !== undefined);
}

function childrenOf(schema: Schema, step: string | number): Schema[] {
  const child = childOf(schema, step);
  return child === undefined ? [] : listForms(child);
}

function childOf(schema: Schema, step: string | number): Schema | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape: Record<string, Schema> = schema.shape;
  return Object.hasOwn(shape, String(step)) ? shape[String(step)] : undefined;
}

/** A schema without its optional wrapper and unions: the forms that a value can really have. */
export function listForms(schema: Schema): Schema[] {
  if (schema instanceof z.ZodOptional) return listForms(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(listForms);
  return [schema];
}
