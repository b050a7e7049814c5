import type { Asked, Counted } from "./count.queries.ts";

/** What a number counts: one or several members of a dimension of a measure, on a unit in a period. */
export interface CountOf extends Asked {
  readonly dimension: string;
  /** Null: all that there are. */
  readonly members: readonly string[] | null;
}

/** A number, with all that it takes to say how it came about. */
export interface Count extends CountOf {
  readonly sure: number;
  readonly open: number;
}

/** The number of these members together, out of what was counted of a measure. */
export function countOf<Of extends Pick<Asked, "measure">>(
  asked: Of,
  counted: readonly Counted[],
  { dimension, members }: { readonly dimension: string; readonly members: readonly string[] },
): Of & { readonly dimension: string; readonly members: readonly string[] } & Pick<Count, "sure" | "open"> {
  const wanted = new Set(members);
  const rows = counted.filter((row) => row.dimension === dimension && wanted.has(row.member));
  const sure = rows.reduce((sum, row) => sum + row.sure, 0);
  const open = rows.reduce((sum, row) => sum + row.open, 0);
  if (sure < 0 || open < 0) {
    throw new Error(
      `${dimension} ${members.join(", ")} is ${sure} and ${open} open: verify the roll-up of ${JSON.stringify(asked)}.`,
    );
  }
  return { ...asked, dimension, members, sure, open };
}

/** The fields of every count in the schema. */
export const countFields = {
  value: ({ sure, open }: Count): number | null => (open === 0 ? sure : null),
  exactness: ({ open }: Count): "EXACT" | "UNDETERMINABLE" => (open === 0 ? "EXACT" : "UNDETERMINABLE"),
  atLeast: ({ sure }: Count): number => sure,
  atMost: ({ sure, open }: Count): number => sure + open,
};
