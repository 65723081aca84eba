import * as z from "zod";
import type { Bilingual } from "../../locale.ts";
import { revealValue } from "../../reveal.ts";
import { listForms } from "../schema/schema-walk.ts";

/** The types that a schema accepts, as a noun phrase: what is expected of a value without documentation. */
export function describeSchema(schema: z.core.$ZodType): Bilingual {
  const forms = listForms(schema).map(describeForm);
  const unique = [...new Map(forms.map((form) => [form.en, form])).values()];
  return {
    en: unique.map((form) => form.en).join(" or "),
    "zh-Hant": unique.map((form) => form["zh-Hant"]).join("或"),
  };
}

function describeForm(schema: z.core.$ZodType): Bilingual {
  if (schema instanceof z.ZodEnum) {
    const values = schema.options.map(revealValue);
    return { en: values.join(" or "), "zh-Hant": values.join(" 或 ") };
  }
  if (schema instanceof z.ZodString && schema.def.checks?.length) {
    return { en: "a string of the right form", "zh-Hant": "格式正確的字串" };
  }
  return typeNames[schema._zod.def.type] ?? { en: "another value", "zh-Hant": "其他的值" };
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { en: "a string", "zh-Hant": "字串" },
  number: { en: "a number", "zh-Hant": "數字" },
  boolean: { en: "true or false", "zh-Hant": "true 或 false" },
  array: { en: "a list", "zh-Hant": "清單" },
  object: { en: "an object", "zh-Hant": "物件" },
};
