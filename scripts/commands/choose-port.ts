import { parseArgs } from "node:util";
import { findFreePort } from "../io/process/find-free-port.ts";
import type { Bilingual } from "../lib/locale.ts";
import type { Session } from "./session.ts";

const usualPort = 3000;
/** How many ports after the usual one are tried. */
const triedPorts = 100;

/**
 * The options of a server of Docusaurus with a port that is free: the usual one or the next, which
 * is said, where none was asked for.
 * @returns `undefined` where the port can't be had, after saying so
 */
export async function choosePort(
  words: readonly string[],
  session: Session,
): Promise<readonly string[] | undefined> {
  const { values } = parseArgs({
    args: [...words],
    options: { port: { type: "string", short: "p" }, host: { type: "string", short: "h" } },
    strict: false,
  });
  const host = typeof values.host === "string" ? values.host : "localhost";
  const asked = typeof values.port === "string" ? Number(values.port) : undefined;
  const first = asked ?? usualPort;
  const port =
    Number.isInteger(first) && first >= 0 && first < 65_536
      ? await findFreePort(first, asked ?? usualPort + triedPorts, host)
      : undefined;
  const say = (text: Bilingual) => session.err(`${text[session.locale]}\n`);
  if (port === undefined) say(refusePort(String(values.port ?? usualPort)));
  else if (port !== first) say(renderOtherPort(first, port));
  if (port === undefined) return undefined;
  return asked === undefined ? [...words, "--port", String(port)] : words;
}

function refusePort(port: string): Bilingual {
  return {
    "zh-Hant": `無法使用連接埠 ${port}：可能有其他程式正在使用，或沒有權限。請以 --port 指定其他連接埠，或省略 --port 以使用下一個可用的連接埠。`,
    en: `Port ${port} can't be used: another program may have it, or you may not open it. Name another with --port, or leave --port out for the next one that is free.`,
  };
}

function renderOtherPort(taken: number, port: number): Bilingual {
  return {
    "zh-Hant": `連接埠 ${taken} 已被使用，改用 ${port}。`,
    en: `Port ${taken} is taken; using ${port}.`,
  };
}
