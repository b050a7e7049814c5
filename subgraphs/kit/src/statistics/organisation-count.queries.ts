import { sql } from "kysely";
import { type Question, question } from "../questions.ts";
import { type Counted, notNothing, sums } from "./count.queries.ts";
import { type Days, marksOf } from "./marks.ts";

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
    const marks = asked.flatMap(({ organisation, measure, from, through }, ordinal) =>
      marksOf({ from, through }).map((mark) => ({ ...mark, ordinal, organisation, measure })),
    );
    const { rows } = await sql<Counted & { readonly ordinal: number }>`
      select asked.ordinal, kept.dimension, kept.member, ${sums(sql.ref("kept"))}
      from unnest(
        ${marks.map(({ ordinal }) => ordinal)}::integer[], ${marks.map(({ organisation }) => organisation)}::text[],
        ${marks.map(({ measure }) => measure)}::text[], ${marks.map(({ grain }) => grain)}::text[],
        ${marks.map(({ sign }) => sign)}::integer[], ${marks.map(({ asOpen }) => asOpen)}::boolean[],
        ${marks.map(({ day }) => day)}::date[]
      ) as asked(ordinal, organisation_id, measure, grain, sign, as_open, day)
      join measured as kept on kept.organisation_id = asked.organisation_id and kept.measure = asked.measure
        and kept.grain = asked.grain and kept.day <= asked.day
      group by asked.ordinal, kept.dimension, kept.member
      ${notNothing(sql.ref("kept"))}
      order by asked.ordinal, kept.dimension, kept.member`.execute(db);
    const found = Map.groupBy(rows, ({ ordinal }) => ordinal);
    return asked.map((_, ordinal) => found.get(ordinal) ?? []);
  },
);
