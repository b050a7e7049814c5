import { UnreadableFile } from "../problem.ts";

/** The text of a file in UTF-8, with a byte order mark or without. Throws an UnreadableFile that names what it looks like. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16 || bytes.subarray(0, 1_000).includes(0)) {
    throw notUtf8("UTF-16 (what spreadsheet programs call Unicode Text)");
  }
  try {
    return checkLetters(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw notUtf8(legacyLetters(Buffer.from(bytes).toString("latin1")) ?? "an encoding from before Unicode");
  }
}

/** Old fonts put their letters where other letters are: such a text is sound Unicode, and unreadable. */
export function checkLetters(text: string): string {
  const found = legacyLetters(text);
  if (found !== undefined) {
    throw notUtf8(found);
  }
  return text;
}

/** How "xã" and "mã", which every table has, look in each. */
const looks: readonly (readonly [RegExp, string])[] = [
  [/[xXmM]\u00b7(?!\p{L})/u, "TCVN3 (fonts named .VnTime and the like)"],
  [/[xXmM][aA][\u00f5\u00d5](?!\p{L})/u, "VNI (fonts named VNI-Times and the like)"],
  [/[xXmM][aA]\u00de(?!\p{L})/u, "Windows-1258"],
  [/[xXmM]\u00c3\u00a3/, "UTF-8 that was read as Windows-1252 and saved again"],
];

const legacyLetters = (text: string) => looks.find(([look]) => look.test(text))?.[1];

const notUtf8 = (found: string) =>
  new UnreadableFile(
    `Its letters are not in UTF-8; they look like ${found}. Convert the text to Unicode where it is not (with UniKey, for ` +
      "one), then save it as an Excel workbook (.xlsx) or as “CSV UTF-8”.",
  );
