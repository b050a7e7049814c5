/** Something in an imported file that somebody has to know or to mend. */
export interface ImportProblem {
  /** The file, with its sheet where it has several. Null: it is about none of the rows, as a wrong date. */
  readonly where: string | null;
  /** As the spreadsheet program numbers it. Null: the file as a whole. */
  readonly row: number | null;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** The place of a row, for problems. */
export interface Place {
  readonly where: string;
  readonly row: number;
}

export const at = ({ where, row }: Place, message: string): ImportProblem => ({ where, row, message });

/** `unit-list.xlsx, row 12: …` */
export function written({ where, row, message }: ImportProblem): string {
  const place = [where, row === null ? null : `row ${row}`].filter((part) => part !== null).join(", ");
  return place === "" ? message : `${place}: ${message}`;
}

/** The file cannot be read at all. */
export class UnreadableFile extends Error {}
