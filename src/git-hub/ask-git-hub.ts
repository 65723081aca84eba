import type * as z from "zod";
import { type GitHubRepository, gitHubApi } from "../../scripts/lib/desk/git-hub-repository.ts";

/** Who asks GitHub, and for which repository. */
export type GitHubSession = {
  readonly repository: GitHubRepository;
  /** Absent for what everybody may read. */
  readonly token?: string | undefined;
  /** Where GitHub answers; another place in tests alone. */
  readonly api?: string;
};

/** Why GitHub did not do what it was asked. */
export type GitHubFailure =
  /** `token`: 401; `permission`: 403; `absent`: 404, or nothing that the token may see; `conflict`: 409, or another blob. */
  | { readonly kind: "token" | "permission" | "absent" | "conflict" | "refused" | "unreachable" }
  /** Too much was asked; when it may be asked again, where that is known. */
  | { readonly kind: "limit"; readonly until?: Date };

export type GitHubAnswer<Value> = { readonly value: Value } | { readonly failure: GitHubFailure };

/** Longest that an answer is waited for, in milliseconds: some networks let nothing through to GitHub, and don't say so. */
const longestWait = 10_000;

/**
 * Asks GitHub's REST API about a repository; never rejects.
 * @param path from the repository's address on
 * @param schema what of the answer is read
 * @see https://docs.github.com/rest
 */
export async function askGitHub<Value>(
  { repository, token, api = gitHubApi }: GitHubSession,
  path: string,
  schema: z.ZodType<Value>,
  { method = "GET", body }: { readonly method?: string; readonly body?: object } = {},
): Promise<GitHubAnswer<Value>> {
  try {
    const response = await fetch(`${api}/repos/${repository.owner}/${repository.name}/${path}`, {
      method,
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(longestWait),
      headers: {
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) return { failure: nameFailure(response) };
    const parsed = schema.safeParse(response.status === 204 ? undefined : await response.json());
    return parsed.success ? { value: parsed.data } : { failure: { kind: "refused" } };
  } catch {
    return { failure: { kind: "unreachable" } };
  }
}

/** @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
function nameFailure({ status, headers }: Response): GitHubFailure {
  const isSpent = headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after");
  if (status === 429 || (status === 403 && isSpent)) return { kind: "limit", ...readEnd(headers) };
  if (status === 401) return { kind: "token" };
  if (status === 403) return { kind: "permission" };
  if (status === 404) return { kind: "absent" };
  if (status === 409) return { kind: "conflict" };
  return { kind: status === 422 ? "refused" : "unreachable" };
}

function readEnd(headers: Headers): { readonly until?: Date } {
  const seconds = Number(headers.get("retry-after") ?? "");
  if (seconds > 0) return { until: new Date(Date.now() + seconds * 1000) };
  const reset = Number(headers.get("x-ratelimit-reset") ?? "");
  return reset > 0 ? { until: new Date(reset * 1000) } : {};
}
