/** How a value is written into a column of that type, in the text format of COPY. */
export function copyText(type: string): (value: unknown) => string {
  const written = type === "jsonb" ? JSON.stringify : type.endsWith("[]") ? array : String;
  return (value) => (value === null || value === undefined ? "\\N" : escaped(written(value)));
}

/** COPY reads a backslash, and ends a column or a row, where these are. */
const special = /[\\\n\r\t]/;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(text: string): string {
  // Hardly any text has one: looking is cheaper than replacing nothing.
  return special.test(text) ? text.replaceAll(/[\\\n\r\t]/g, (found) => escapes[found] ?? found) : text;
}

/** Quoted one by one, so that `NULL`, commas and braces are texts like any other. */
function array(value: unknown): string {
  const quoted = (value as readonly string[]).map((item) => `"${item.replaceAll(/["\\]/g, String.raw`\$&`)}"`);
  return `{${quoted.join(",")}}`;
}
