import type { Asked, Counted } from "@phong-trao/kit/statistics/count.queries.ts";
import { type Count, countOf } from "@phong-trao/kit/statistics/count.ts";

/**
 * Registrations of these kinds of subjects. What sources count together with other kinds may be of these or not: all of
 * it is open.
 */
export function ofKinds(asked: Asked, counted: readonly Counted[], kinds: readonly string[]): Count {
  const rows = counted.filter(({ dimension }) => dimension === "SUBJECT");
  const members = (which: (others: boolean) => boolean) =>
    rows
      .map(({ member }) => member)
      .filter((member) => member.split("+").some((kind) => kinds.includes(kind)))
      .filter((member) => which(member.split("+").some((kind) => !kinds.includes(kind))));
  const within = members((others) => !others);
  const mixed = members((others) => others);
  const certain = countOf(asked, counted, { dimension: "SUBJECT", members: within });
  const possible = countOf(asked, counted, { dimension: "SUBJECT", members: mixed });
  return {
    ...certain,
    members: [...within, ...mixed],
    open: certain.open + possible.sure + possible.open,
  };
}

/** How many members of a dimension there are, each once: models, not their sites. */
export function membersOf(
  asked: Asked,
  counted: readonly Counted[],
  dimension: string,
  among: readonly string[] | null = null,
): Count {
  const rows = counted.filter(
    (row) => row.dimension === dimension && row.member !== "" && (among === null || among.includes(row.member)),
  );
  const sure = rows.filter((row) => row.sure > 0).length;
  return { ...asked, dimension, members: rows.map(({ member }) => member), sure, open: rows.length - sure };
}
