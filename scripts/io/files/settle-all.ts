/**
 * The values of all promises, in order, once every one of them has ended: nothing goes on behind
 * the caller's back. Throws the first error in order.
 */
export async function settleAll<Value>(promises: readonly Promise<Value>[]): Promise<Value[]> {
  const results = await Promise.allSettled(promises);
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}
