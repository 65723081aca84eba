import { createContext, useContext, useEffect, useState } from "react";
import * as z from "zod";
import { areasSchema } from "../../../scripts/lib/record/area.ts";
import { deskPath } from "../../../scripts/site/preview/desk-address.ts";

const choicesSchema = z.object({
  areas: areasSchema,
  own: z.record(z.string(), z.array(z.string())),
});

/** The site's areas, and what the collection's records say in the fields that papers share. */
export type Choices = Readonly<z.infer<typeof choicesSchema>>;

const noChoices: Choices = { areas: {}, own: {} };
const ChoicesContext = createContext(noChoices);
export const ChoicesProvider = ChoicesContext.Provider;

/** What the fields of a record offer. */
export function useChoices(): Choices {
  return useContext(ChoicesContext);
}

/** Asks the preview what the fields of a collection's records offer; nothing where none answers. */
export function useCollectionChoices(baseUrl: string, collection: string): Choices {
  const [choices, setChoices] = useState(noChoices);
  useEffect(() => {
    let isLeft = false;
    fetchChoices(baseUrl, collection).then(
      (found) => !isLeft && setChoices(found),
      () => {},
    );
    return () => {
      isLeft = true;
    };
  }, [baseUrl, collection]);
  return choices;
}

async function fetchChoices(baseUrl: string, collection: string): Promise<Choices> {
  const response = await fetch(`${baseUrl}${deskPath}choices/${collection}`);
  return choicesSchema.parse(await response.json());
}
