import { today } from "./day.ts";
import type { QuestionsWorkload } from "./workload.ts";

/** A code from a document, with the day on which that was written: whose was it, and whose was it ever? */
export const codeOnADate: QuestionsWorkload = {
  kind: "questions",
  world: "register",
  name: "U4",
  title: "a commune by code and date, and all holders of the code",
  touches: "organisations; a few rows",
  clients: 8,
  async prepare({ database, random }) {
    const { rows } = await database.query<{ code: string; asOf: string }>(
      `select code, to_char(coalesce(upper(validity) - 1, lower(validity) + 100), 'YYYY-MM-DD') as "asOf"
       from organisations.unit_code
       where level = 'COMMUNE' and code is not null and not (lower_inf(validity) and upper_inf(validity))
       order by code, validity`,
    );
    return Array.from({ length: 100 }, () => ({ query, variables: random.oneOf(rows) }));
  },
  wrong({ commune, codeHolders }: Answered, { variables }) {
    if (commune === null) return `${String(variables["code"])} had a holder on that day`;
    return codeHolders.length === 0 ? "who holds a code today or on a day is among all its holders" : undefined;
  },
  limit: {
    statement: ({ code, asOf }) => ({ name: "code-on-a-date", text: statement, values: [code, asOf, today] }),
  },
};

/** The holder on the day with what is above it on the day; and each holder ever, with its last name. */
const statement = `
  with recursive holder as (
    select unit_id
    from unit_code
    where level = 'COMMUNE' and code = $1 and validity @> $2::date
  ), up as (
    select unit_id, 0 as step
    from holder
    union all
    select unit_parent.parent_id, up.step + 1
    from up
    join unit_parent on unit_parent.unit_id = up.unit_id and unit_parent.validity @> $2::date
  )
  select json_build_object('data', json_build_object(
    'commune', (
      select json_build_object('name', unit_name.name, 'validFrom', lower(unit.validity), 'ancestors', (
        select json_agg(json_build_object('code', unit_code.code, 'name', above_name.name) order by up.step)
        from up
        join unit_name as above_name on above_name.unit_id = up.unit_id and above_name.validity @> $2::date
        join unit_code on unit_code.unit_id = up.unit_id and unit_code.validity @> $2::date
        where up.step > 0))
      from holder
      join administrative_unit as unit on unit.id = holder.unit_id
      join unit_name on unit_name.unit_id = holder.unit_id and unit_name.validity @> $2::date),
    'codeHolders', (
      select json_agg(
        json_build_object('validFrom', lower(held.validity), 'validThrough', upper(held.validity) - 1,
          'unit', json_build_object('name', last_name.name))
        order by held.validity)
      from unit_code as held
      cross join lateral (
        select name
        from unit_name
        where unit_name.unit_id = held.unit_id
          and (lower(unit_name.validity) <= $3::date) is not false
        order by unit_name.validity desc
        limit 1
      ) as last_name
      where held.code = $1)))::text as answer`;

interface Answered {
  readonly commune: object | null;
  readonly codeHolders: readonly object[];
}

const query = /* GraphQL */ `
  query CodeOnADate($code: String!, $asOf: Date!) {
    commune(code: $code, asOf: $asOf) {
      name
      validFrom
      ancestors {
        code
        name
      }
    }
    codeHolders(code: $code) {
      validFrom
      validThrough
      unit {
        name
      }
    }
  }
`;
