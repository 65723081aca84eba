import { useEffect, useState } from "react";

/** What is being loaded, as far as it has come. */
type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "there"; readonly value: Value };

/**
 * Loads a value whenever what it is of changes, and forgets the one before.
 * @param key names what is loaded; `undefined` for nothing yet
 */
export function useLoaded<Value>(
  key: string | undefined,
  load: (key: string) => Promise<Value>,
): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: "loading" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is loaded
  useEffect(() => {
    setLoaded({ state: "loading" });
    if (key === undefined) return;
    let isCurrent = true;
    load(key).then(
      (value) => isCurrent && setLoaded({ state: "there", value }),
      () => isCurrent && setLoaded({ state: "failed" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return loaded;
}
