/** Where this tab keeps the token: gone when it is closed, and seen by no other one. */
const key = "desk-token";

/** The token that was pasted in this tab. */
export function readToken(): string | undefined {
  return sessionStorage.getItem(key) ?? undefined;
}

/** Keeps a token until the tab is closed; `undefined` forgets it. */
export function keepToken(token: string | undefined): void {
  if (token === undefined) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, token);
}
