import { findNodeAtLocation, getNodeValue, type Node, parseTree } from "jsonc-parser";
import { parseDoi } from "../record/doi.ts";
import { parsePmid } from "../record/pmid.ts";

/** What tells a paper apart from others, as far as its record says it. */
export type RecordIdentity = {
  readonly position?: number;
  readonly pmid?: string;
  /** Without the resolver's address, in lower case. */
  readonly doi?: string;
};

/** What tells a paper apart, read out of a record's text even where the record is broken. */
export function parseRecordIdentity(text: string): RecordIdentity {
  const root = parseTree(text);
  const position = root && readValue(root, "position");
  const pmid = root && readValue(root, "pmid");
  const doi = root && readValue(root, "doi");
  const bareDoi = typeof doi === "string" ? parseDoi(doi) : undefined;
  const barePmid = typeof pmid === "string" ? parsePmid(pmid) : undefined;
  return {
    ...(Number.isSafeInteger(position) && { position: Number(position) }),
    ...(barePmid !== undefined && { pmid: barePmid }),
    ...(bareDoi !== undefined && { doi: bareDoi.toLowerCase() }),
  };
}

function readValue(root: Node, key: string): unknown {
  const node = findNodeAtLocation(root, [key]);
  return node && getNodeValue(node);
}
