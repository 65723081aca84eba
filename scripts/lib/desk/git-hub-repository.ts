/** Where GitHub answers programs. */
export const gitHubApi = "https://api.github.com";

/** A repository on GitHub, and the branch that the site is built from. */
export type GitHubRepository = {
  readonly owner: string;
  readonly name: string;
  readonly branch: string;
};

/** Longest address that GitHub takes; it refuses more than some 8 KB. */
const longestAddress = 8000;

/** The repository of an address; `undefined` where it is not on GitHub. */
export function parseGitHubRepository(
  address: string,
  branch: string,
): GitHubRepository | undefined {
  const [, owner, name] =
    /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address) ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name, branch };
}

/** The page of GitHub's on which a file is edited. */
export function gitHubEditAddress(repository: GitHubRepository, path: string): string {
  return `${pageOf(repository)}/edit/${repository.branch}/${path}`;
}

/**
 * The page of GitHub's on which a file is made, filled in with its text where an address can hold that.
 * @see https://docs.github.com/repositories/working-with-files/managing-files/creating-new-files
 */
export function gitHubNewAddress(
  repository: GitHubRepository,
  path: string,
  text: string,
): { readonly address: string; readonly isFilled: boolean } {
  const bare = `${pageOf(repository)}/new/${repository.branch}?filename=${encodeURIComponent(path)}`;
  const filled = `${bare}&value=${encodeURIComponent(text)}`;
  const isFilled = filled.length <= longestAddress;
  return { address: isFilled ? filled : bare, isFilled };
}

/** The page of GitHub's on which a pull request of a branch is opened. */
export function gitHubCompareAddress(repository: GitHubRepository, branch: string): string {
  return `${pageOf(repository)}/compare/${repository.branch}...${branch}?expand=1`;
}

function pageOf({ owner, name }: GitHubRepository): string {
  return `https://github.com/${owner}/${name}`;
}
