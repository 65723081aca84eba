import { createContext, useContext, useEffect, useState } from "react";
import * as z from "zod";
import type { Glossary } from "../../../../scripts/lib/meaning/terms/glossary.ts";
import { extendGlossary } from "../../../../scripts/lib/meaning/terms/glossary.ts";
import { areasSchema } from "../../../../scripts/lib/record/schema/area.ts";
import { termsSchema } from "../../../../scripts/lib/record/schema/terms-schema.ts";
import { deskPath } from "../../../../scripts/site/preview/content.ts";
import { loadApiIndex } from "../../../paper-data/load-api.ts";
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
export function useCollectionChoices(baseUrl: string, collection: string): Choices {
  const [choices, setChoices] = useState(noChoices);
  useEffect(() => {
    let isLeft = false;
    (isPreview ? fetchChoices(baseUrl, collection) : loadAreas()).then(
      (found) => {
        if (isLeft) return;
        setChoices({ ...found, glossary: extendGlossary(found.terms), isKnown: true });
      },
      () => {},
    );
    return () => {
      isLeft = true;
    };
  }, [baseUrl, collection]);
  return choices;
}

async function loadAreas(): Promise<z.infer<typeof choicesSchema>> {
  const { areas } = await loadApiIndex();
  return { areas, terms: [], own: {} };
}

async function fetchChoices(
  baseUrl: string,
  collection: string,
): Promise<z.infer<typeof choicesSchema>> {
  const response = await fetch(`${baseUrl}${deskPath}choices/${collection}`);
  return choicesSchema.parse(await response.json());
}
