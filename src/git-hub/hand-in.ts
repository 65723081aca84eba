import * as z from "zod";
import { gitHubCompareAddress } from "../../scripts/lib/desk/git-hub-repository.ts";
import { askGitHub, type GitHubAnswer, type GitHubSession } from "./ask-git-hub.ts";
import { encodeBase64 } from "./base64.ts";

/** A file that is to be another one. */
type FileChange = {
  readonly path: string;
  /** Of the file that was changed; absent for a new one. */
  readonly sha?: string | undefined;
  readonly content: string;
  /** What the commit and the pull request are called. */
  readonly title: string;
};

/** A change that a maintainer can look at. */
export type HandedIn = {
  readonly branch: string;
  /** Of the file as it is there now. */
  readonly sha: string;
  /** The pull request, or the page that opens it where the token may not. */
  readonly address: string;
  readonly isOpened: boolean;
};

const refSchema = z.object({ object: z.object({ sha: z.string() }) });
const writtenSchema = z.object({ content: z.object({ sha: z.string() }) });
const pullSchema = z.object({ html_url: z.string() });
const pullStatesSchema = z.array(z.object({ state: z.string() }));

/**
 * Hands a change in as a pull request, on a branch of its own that begins where the site's branch is now. Where the
 * change can't be written, the branch is taken away again; where no pull request can be opened, the change stays on it.
 * @param branch a name that no branch has
 */
export async function handIn(
  session: GitHubSession,
  change: FileChange,
  branch: string,
): Promise<GitHubAnswer<HandedIn>> {
  const { repository } = session;
  const base = await askGitHub(session, `git/ref/heads/${repository.branch}`, refSchema);
  if ("failure" in base) return base;
  const made = await askGitHub(session, "git/refs", z.unknown(), {
    method: "POST",
    body: { ref: `refs/heads/${branch}`, sha: base.value.object.sha },
  });
  if ("failure" in made) return made;
  const written = await putFile(session, change, branch);
  if ("failure" in written) {
    await askGitHub(session, `git/refs/heads/${branch}`, z.unknown(), { method: "DELETE" });
    return written;
  }
  const pull = await askGitHub(session, "pulls", pullSchema, {
    method: "POST",
    body: { title: change.title, head: branch, base: repository.branch },
  });
  const isOpened = "value" in pull;
  const address = isOpened ? pull.value.html_url : gitHubCompareAddress(repository, branch);
  return { value: { branch, sha: written.value.content.sha, address, isOpened } };
}

/**
 * Whether all pull requests from an earlier change's branch were merged or closed, so that a further change there would
 * reach nobody; `false` where that can't be known, or none was opened yet.
 */
export async function isOver(session: GitHubSession, { branch }: HandedIn): Promise<boolean> {
  const head = encodeURIComponent(`${session.repository.owner}:${branch}`);
  const pulls = await askGitHub(session, `pulls?state=all&head=${head}`, pullStatesSchema);
  if ("failure" in pulls || pulls.value.length === 0) return false;
  return pulls.value.every(({ state }) => state !== "open");
}

/** Writes a further change onto the branch of an earlier one, and so into its pull request. */
export async function handInMore(
  session: GitHubSession,
  change: FileChange,
  earlier: HandedIn,
): Promise<GitHubAnswer<HandedIn>> {
  const written = await putFile(session, change, earlier.branch);
  return "failure" in written ? written : { value: { ...earlier, sha: written.value.content.sha } };
}

/** @see https://docs.github.com/rest/repos/contents#create-or-update-file-contents */
function putFile(
  session: GitHubSession,
  { path, sha, content, title }: FileChange,
  branch: string,
): Promise<GitHubAnswer<z.infer<typeof writtenSchema>>> {
  return askGitHub(session, `contents/${path}`, writtenSchema, {
    method: "PUT",
    body: { message: title, content: encodeBase64(content), branch, ...(sha && { sha }) },
  });
}
