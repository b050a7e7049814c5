/** The cells of a table as texts; an empty cell is an empty text. Row 1 of the spreadsheet is the first. */
export interface Sheet {
  /** Null: the file has only one. */
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** The widest official table has eight columns and eleven thousand rows. */
export const maxCells = 5_000_000;

/** What every table of units is far below. */
export const maxRows = 60_000;

/** Composed letters, one space between words, and nothing that nobody sees. */
export function cleanCell(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
