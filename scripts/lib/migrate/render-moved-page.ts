/**
 * A page that leads on to another one, for the address that a page of the guide once had.
 * @param from its address, without base path and final slash
 * @param to where its readers are led
 */
export function renderMovedPage(from: string, to: string): string {
  const up = "../".repeat(from.split("/").length - 1);
  const address = `${up}${to.replace(/^\//, "")}/`;
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>${escapeHtml(to)}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escapeHtml(address)}">
</head>
<body>
<p><a href="${escapeHtml(address)}">${escapeHtml(to)}</a></p>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
