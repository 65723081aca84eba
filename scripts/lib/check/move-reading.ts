import type { Finding, Place } from "../finding.ts";
import type { RecordFacts } from "./facts/record-facts.ts";

/** What reading a record by itself gives: its facts, and what was found in it. */
export type RecordReading = { readonly facts: RecordFacts; readonly findings: readonly Finding[] };

/**
 * The same reading of a record that lies elsewhere.
 * @param file the file it lies in, as the reader should see it
 * @param lines how many lines further down it lies
 */
export function moveReading(
  { facts, findings }: RecordReading,
  file: string,
  lines: number,
): RecordReading {
  const move = <Placed extends Place>(placed: Placed): Placed => ({
    ...placed,
    file,
    line: placed.line + lines,
  });
  const movePlace = <Placed extends { readonly place: Place }>(placed: Placed): Placed => ({
    ...placed,
    place: move(placed.place),
  });
  const { published, shiftWarnings } = facts;
  return {
    findings: findings.map(move),
    facts: {
      ...facts,
      place: move(facts.place),
      identities: facts.identities.map(movePlace),
      links: facts.links.map(movePlace),
      formerAddresses: facts.formerAddresses.map(movePlace),
      accepted: facts.accepted.map(movePlace),
      translations: facts.translations.map(movePlace),
      ...(published && { published: movePlace(published) }),
      ...(shiftWarnings && { shiftWarnings: shiftWarnings.map(move) }),
    },
  };
}
