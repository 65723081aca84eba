import type { Session } from "../commands/session.ts";

/** A session in English whose words are kept. */
type RecordedSession = {
  readonly session: Session;
  /** What was said so far, at both ends. */
  readonly said: { readonly out: string; readonly err: string };
};

/** Opens a session of somebody who stands in a folder, which has the repository's place. */
export function openRecordedSession(folder: string): RecordedSession {
  const said = { out: "", err: "" };
  const session: Session = {
    locale: "en",
    cwd: folder,
    repository: folder,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
  return { session, said };
}
