import * as z from "zod";
import { readLineId } from "../../scripts/lib/record/json/json-value.ts";
import { isPathPart } from "../../scripts/lib/record/values/path-part.ts";
import { askGitHub, type GitHubAnswer, type GitHubSession } from "./ask-git-hub.ts";
import { decodeBase64 } from "./base64.ts";

/** A record as it lies in the repository: a file, or a line of one. */
export type RecordFile = {
  readonly path: string;
  /** The blob's name, which changes with the file. */
  readonly sha: string;
  /** The whole file; the record is its part from `start` to before `end`. */
  readonly content: string;
  readonly start: number;
  readonly end: number;
  readonly isLine: boolean;
};

const fileSchema = z.object({
  path: z.string(),
  sha: z.string(),
  encoding: z.string(),
  content: z.string(),
});
const blobSchema = z.object({ content: z.string() });
const folderSchema = z.array(z.object({ name: z.string(), type: z.string() }));

/**
 * Where a record lies on a branch: in a file of its name, else in a line that gives its id. The failure `absent` where
 * there is no such record, or none that may be seen.
 */
export async function findRecordFile(
  session: GitHubSession,
  paper: string,
  branch = session.repository.branch,
): Promise<GitHubAnswer<RecordFile>> {
  const [collection = "", id = ""] = paper.split("/");
  if (!isPathPart(collection) || !isPathPart(id)) return { failure: { kind: "absent" } };
  const own = await readFile(session, `records/${collection}/${id}.json`, branch);
  if ("failure" in own) {
    return own.failure.kind === "absent" ? findLineFile(session, collection, id, branch) : own;
  }
  const { content } = own.value;
  return { value: { ...own.value, start: 0, end: content.length, isLine: false } };
}

async function findLineFile(
  session: GitHubSession,
  collection: string,
  id: string,
  branch: string,
): Promise<GitHubAnswer<RecordFile>> {
  const folder = await askGitHub(
    session,
    `contents/records/${collection}?ref=${encodeURIComponent(branch)}`,
    folderSchema,
  );
  if ("failure" in folder) return folder;
  for (const { name } of folder.value.filter(({ name }) => name.endsWith(".jsonl"))) {
    const file = await readFile(session, `records/${collection}/${name}`, branch);
    if ("failure" in file) return file;
    const line = findLine(file.value.content, id);
    if (line) return { value: { ...file.value, ...line, isLine: true } };
  }
  return { failure: { kind: "absent" } };
}

/** A file of up to 100 MB: what has more than one comes as a blob. */
async function readFile(session: GitHubSession, path: string, branch: string) {
  const address = `contents/${path}?ref=${encodeURIComponent(branch)}`;
  const file = await askGitHub(session, address, fileSchema);
  if ("failure" in file) return file;
  const { sha, encoding } = file.value;
  const isWhole = encoding === "base64";
  const blob = isWhole ? file : await askGitHub(session, `git/blobs/${sha}`, blobSchema);
  if ("failure" in blob) return blob;
  const content = decodeBase64(blob.value.content);
  if (content === undefined) return { failure: { kind: "refused" } } as const;
  return { value: { path, sha, content } };
}

/** Only lines that have the id somewhere are parsed. */
function findLine(content: string, id: string) {
  for (const { index, 0: line } of content.matchAll(/[^\r\n]+/g)) {
    if (line.includes(`"${id}"`) && readLineId(line) === id)
      return { start: index, end: index + line.length };
  }
  return undefined;
}
