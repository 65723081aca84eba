import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { paperRecordSchema } from "../../../../scripts/lib/record/schema/paper-record.ts";
import { documentationAt, knownKeys } from "../../../../scripts/lib/record/schema/schema-walk.ts";
import { DeskProvider } from "../field/desk-context.ts";
import { nameField } from "../field/name-field.ts";
import { CardForms } from "./card-forms.tsx";
import { ClassificationForm } from "./classification-form.tsx";
import { OtherFields, textFields } from "./other-fields.tsx";
import { PaperForm } from "./paper-form.tsx";

vi.mock("@docusaurus/Translate", () => ({
  default: () => null,
  translate: ({ message }: { readonly message: string }) => message,
}));
vi.mock("@docusaurus/Link", () => ({ default: () => null }));
vi.mock("@generated/docusaurus.config", () => ({ default: { baseUrl: "/" } }));
vi.mock("@generated/i18n", () => ({ default: { localeConfigs: {} } }));

/** The top-level fields of a record that the desk's form shows in a field of their own. */
function listShown(record: unknown, form: ReactNode): readonly string[] {
  const html = renderToStaticMarkup(
    <DeskProvider
      value={{
        locale: "en",
        record,
        describe: (path) => documentationAt(paperRecordSchema, path),
        findings: [],
        others: new Map(),
        mends: new Map(),
        steps: [],
        edit: () => {},
        focused: undefined,
        focus: () => {},
      }}
    >
      {form}
    </DeskProvider>,
  );
  return [...new Set([...html.matchAll(/id="field\/([^/"]+)/g)].flatMap(([, name]) => name ?? []))];
}

test("every field of the schema has its place on the form, or among those that are edited as text", () => {
  const shown = listShown(
    { abstract: "Falls fell." },
    <>
      <PaperForm />
      <ClassificationForm />
      <CardForms />
    </>,
  );
  expect([...shown, ...textFields].toSorted()).toEqual(knownKeys(paperRecordSchema, []).toSorted());
});

test("what the form has no place for is said, be it of the schema or not", () => {
  const record = { position: 1, title: "Lamps", formerPaths: ["lamps/1"], lamp: "oil" };
  expect(listShown(record, <OtherFields textAddress="" />)).toEqual([
    "position",
    "formerPaths",
    "lamp",
  ]);
});

test("a grade is not called as the part of a card that has its name", () => {
  expect(nameField(["innovation"], "en")).toBe("Innovation");
  expect(nameField(["cards", "core", "innovation"], "en")).toBe("Core innovation");
});
