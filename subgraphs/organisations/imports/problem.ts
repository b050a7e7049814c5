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

/** By file and row, as somebody goes through them; what is about a file as a whole comes behind its rows. */
export const inOrder = (problems: readonly ImportProblem[]): readonly ImportProblem[] =>
  problems.toSorted(
    (one, other) =>
      Number(one.where === null) - Number(other.where === null) ||
      byFile.compare(one.where ?? "", other.where ?? "") ||
      (one.row ?? Number.POSITIVE_INFINITY) - (other.row ?? Number.POSITIVE_INFINITY) ||
      0,
  );

const byFile = new Intl.Collator("vi", { numeric: true });

/** `row 12`, or `row 12 of danh-sach.xlsx` where another file is spoken of. */
export const rowAsSeenFrom = (place: Place, other: Place): string =>
  `row ${other.row}${other.where === place.where ? "" : ` of ${other.where}`}`;

/** `rows 2, 3`; of several files, `a.csv, row 2; b.csv, rows 3, 4`. */
export function writtenRows(
  places: readonly Place[],
  { naming = false, atMost = Number.POSITIVE_INFINITY } = {},
): string {
  const files = [...Map.groupBy(places, ({ where }) => where)];
  return files
    .map(([where, ofFile]) => {
      const rows = [...new Set(ofFile.map(({ row }) => row))];
      const listed = `${rows.slice(0, atMost).join(", ")}${rows.length > atMost ? ", …" : ""}`;
      return `${naming || files.length > 1 ? `${where}, ` : ""}${rows.length === 1 ? "row" : "rows"} ${listed}`;
    })
    .join("; ");
}

/** The file cannot be read at all. */
export class UnreadableFile extends Error {}
