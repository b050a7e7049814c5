import { sql } from "kysely";
import { type Question, question } from "../questions.ts";
import type { Counted } from "./count.queries.ts";
import { type Days, stretchesOf } from "./stretches.ts";
import { notNothing, sums } from "./sums.ts";

/** What is to be counted on an organisation in a period: records that name it themselves, wherever they are. */
export interface AskedOfOrganisation extends Days {
  readonly organisation: string;
  readonly measure: string;
}

export interface OrganisationCountOf extends AskedOfOrganisation {
  readonly dimension: string;
  readonly members: readonly string[];
}

/** As `counts` for units. From the records, of which an organisation has few. */
export const countsOfOrganisation: Question<AskedOfOrganisation, readonly Counted[]> = question(
  "counts of an organisation",
  async (asked, { db }) => {
    const stretches = asked.flatMap(({ organisation, measure, from, through }, ordinal) =>
      stretchesOf({ from, through }).map((stretch) => ({ ...stretch, ordinal, organisation, measure })),
    );
    const { rows } = await sql<Counted & { readonly ordinal: number }>`
      select asked.ordinal, kept.dimension, kept.member, ${sums("asked", "kept")}
      from unnest(
        ${stretches.map(({ ordinal }) => ordinal)}::integer[], ${stretches.map(({ organisation }) => organisation)}::text[],
        ${stretches.map(({ measure }) => measure)}::text[], ${stretches.map(({ grain }) => grain)}::text[],
        ${stretches.map(({ sign }) => sign)}::integer[], ${stretches.map(({ asOpen }) => asOpen)}::boolean[],
        ${stretches.map(({ after }) => after ?? "-infinity")}::date[], ${stretches.map(({ through }) => through)}::date[]
      ) as asked(ordinal, organisation_id, measure, grain, sign, as_open, after, through)
      join measured as kept on kept.organisation_id = asked.organisation_id and kept.measure = asked.measure
        and kept.grain = asked.grain and kept.day > asked.after and kept.day <= asked.through
      group by asked.ordinal, kept.dimension, kept.member
      ${notNothing("asked", "kept")}
      order by asked.ordinal, kept.dimension, kept.member`.execute(db);
    const found = Map.groupBy(rows, ({ ordinal }) => ordinal);
    return asked.map((_, ordinal) => found.get(ordinal) ?? []);
  },
);
