const server = /rxiv|\bres(?:earch)? sq|ssrn|preprints?\b/i;

/** Whether a text names a server of preprints, such as medRxiv or Research Square. */
export function namesPreprintServer(text: string): boolean {
  return server.test(text);
}
