import { createContext, useContext } from "react";
import * as z from "zod";
import { extendGlossary, type Glossary } from "../../../../scripts/lib/meaning/terms/glossary.ts";
import { areasSchema } from "../../../../scripts/lib/record/schema/area.ts";
import { termsSchema } from "../../../../scripts/lib/record/schema/terms-schema.ts";
import { loadApiIndex } from "../../../paper-data/load-api.ts";
import { useLoaded } from "../../../paper-data/use-loaded.ts";
import { fetchJson } from "../store/desk-server.ts";
import { isPreview } from "../store/is-preview.ts";

const choicesSchema = z.object({
  areas: areasSchema,
  terms: termsSchema,
  own: z.record(z.string(), z.array(z.string())),
});

/** The site's areas and terms, and what the collection's records say in the fields that papers share. */
type Choices = Readonly<z.infer<typeof choicesSchema>> & {
  readonly glossary: Glossary;
  /** Whether anybody has said; until then there seem to be none. */
  readonly isKnown: boolean;
};

const noChoices: Choices = {
  ...{ areas: {}, terms: [], own: {} },
  glossary: extendGlossary([]),
  isKnown: false,
};
const ChoicesContext = createContext(noChoices);
export const ChoicesProvider = ChoicesContext.Provider;

/** What the fields of a record offer. */
export function useChoices(): Choices {
  return useContext(ChoicesContext);
}

/**
 * Asks the preview what the fields of a collection's records offer, or a published site for its areas; nothing where
 * none answers.
 */
export function useCollectionChoices(collection: string): Choices {
  const loaded = useLoaded(collection, loadChoices);
  return loaded.state === "there" ? loaded.value : noChoices;
}

async function loadChoices(collection: string): Promise<Choices> {
  const found = isPreview
    ? choicesSchema.parse(await fetchJson(`choices/${collection}`))
    : { areas: (await loadApiIndex()).areas, terms: [], own: {} };
  return { ...found, glossary: extendGlossary(found.terms), isKnown: true };
}
