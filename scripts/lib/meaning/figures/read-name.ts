import { type Figure, matchAt, type Reader } from "./figure.ts";
import { foldSpelling } from "./fold-spelling.ts";

/** What no number in it is a figure of: an address, and chi-square. */
const whole = /(?:https?:\/\/|www\.)[^\s，。；、）)]{1,300}|χ2(?![\dA-Za-z])/iy;
const name =
  /[A-Za-zΑ-Ωα-ω][A-Za-z0-9Α-Ωα-ω*]{0,30}(?:[-_][A-Za-z0-9]{1,20}|(?<=\d)\.\d{1,4}|(?<=\d)\/\d{1,6}(?![.\d])){0,5}/y;
/** Words joined to a name that say what it is used for: the -weighted of T2-weighted. */
const trailing = /(?<=\d[A-Za-z]{0,3})(?:-[a-z]{3,20}){1,3}$/;
/** Statistics that a number follows without a blank, as in CI1.08 and n45, and words with a number, as in top-10. */
const measure =
  /^(?:95%)?(?:CI|IQR|AOR|aOR|OR|aHR|HR|RR|SD|SE|AUC|[PpNnrtFx])(?=\d+\.\d)|^[nNχ](?=\d)|^[a-z]{3,20}-(?=\d{1,4}(?:\D|$))/;

/** A name with digits in it; the numbers in it follow it as loose figures. Without digits, nothing is read. */
export const readName: Reader = (text, start) => {
  const skipped = matchAt(whole, text, start);
  if (skipped) return { figures: [], end: start + skipped[0].length };
  const written = matchAt(name, text, start)?.[0].replace(trailing, "");
  if (written === undefined || !/\d/.test(written)) return undefined;
  const [prefix] = written.match(measure) ?? [];
  if (prefix !== undefined) return { figures: [], end: start + prefix.length };
  const end = start + written.length;
  const numbers: Figure[] = Array.from(written.matchAll(/\d+(?:\.\d+)?/g), (digits) => ({
    kind: "loose",
    number: Number(digits[0]),
    start: start + digits.index,
    end: start + digits.index + digits[0].length,
  }));
  return { figures: [{ kind: "name", name: foldSpelling(written), start, end }, ...numbers], end };
};
