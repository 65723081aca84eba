import { editDistance } from "../../edit-distance.ts";

/**
 * The name among `names` that `received` was probably meant to be; `undefined` where none is near.
 * Near is a third of its letters mistyped at most, upper and lower case alike.
 * @example closestName("titel", ["title", "type"]) // "title"
 */
export function closestName(received: string, names: readonly string[]): string | undefined {
  const wanted = received.toLowerCase().slice(0, 80);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const [closest] = names
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return closest?.name;
}
