/** HTML of which a piece was taken out, and the piece. */
type Cut = { readonly piece: string; readonly rest: string };

/**
 * Takes out the innermost element of a name around a mark;
 * throws where there is none.
 * @example cut("<ul><li>a</li></ul>", "li", "a", "x") // { piece: "<li>a</li>", rest: "<ul>x</ul>" }
 */
export function cut(html: string, element: string, mark: string, replacement = ""): Cut {
  const { start, end } = findElement(html, element, mark);
  return takeOut(html, start, end, replacement);
}

/**
 * Takes out what is inside the innermost element of a name around a mark.
 * @example cutInside("<ul><li>a</li></ul>", "li", "a", "x") // { piece: "a", rest: "<ul><li>x</li></ul>" }
 */
export function cutInside(html: string, element: string, mark: string, replacement = ""): Cut {
  const { start, end } = findElement(html, element, mark);
  return takeOut(html, html.indexOf(">", start) + 1, end - `</${element}>`.length, replacement);
}

function takeOut(html: string, start: number, end: number, replacement: string): Cut {
  return {
    piece: html.slice(start, end),
    rest: html.slice(0, start) + replacement + html.slice(end),
  };
}

/** Where the element begins that is open at the mark, and where its own end tag ends. */
function findElement(html: string, element: string, mark: string): { start: number; end: number } {
  const place = html.indexOf(mark);
  const open: number[] = [];
  for (const { 0: tag, index } of html.matchAll(new RegExp(`</?${element}[\\s>]`, "g"))) {
    if (!tag.startsWith("</")) {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (place >= 0 && start !== undefined && start <= place && index > place) {
      return { start, end: index + `</${element}>`.length };
    }
  }
  throw new Error(`The template has no <${element}> around ${mark}`);
}
