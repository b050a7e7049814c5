import { fold } from "@phong-trao/kit/database/fold.ts";
import { today } from "./day.ts";
import type { QuestionsWorkload } from "./workload.ts";

/** A search box that asks at each key: `h`, `ha`, `ham`, `ham `, `ham t`. One question is one key. */
export const typing: QuestionsWorkload = {
  kind: "questions",
  name: "U2",
  title: "typing five letters of a name, a question a key",
  touches: "organisations; names of 14,000 units, 10 units found",
  clients: 8,
  prepare: async () =>
    names.flatMap((name) =>
      Array.from({ length: 5 }, (_, last) => ({ query, variables: { search: name.slice(0, last + 1) } })),
    ),
  wrong({ administrativeUnits: page }: { readonly administrativeUnits: Page | null }, { variables }) {
    const search = String(variables["search"]);
    if (page === null || page.edges.length === 0) return `nothing is found for "${search}"`;
    const [first] = page.edges;
    return fold(first?.matchedName.name ?? "").includes(fold(search))
      ? undefined
      : `"${first?.matchedName.name}" is found first for "${search}"`;
  },
  limit: {
    statement({ search }) {
      const typed = fold(String(search)).replaceAll("y", "i");
      const initials = typed.includes(" ") || typed.length < 2 ? null : typed;
      return typed.length <= 2
        ? {
            name: "beginning",
            text: found("bare >= $1 and bare < $1 || U&'\\+10FFFF'"),
            values: [typed, today, initials],
          }
        : { name: "part", text: found("bare like '%' || $1 || '%'"), values: [typed, today, initials] };
    },
  },
};

/** In small letters without marks, and none begins with a type: so each is one condition on names. */
const names = ["ham thuan", "cho vam", "tra vinh", "lam dong", "nguyen", "ben tre"];

/**
 * Of each unit the name that matches best: all of it, its beginning (or the initials of a province), the beginning of a
 * word, any part; then one that holds today, then the latest. Retired communes give their name to who carries them on.
 * Then the ten units that are shown first, and only those are joined with the rest.
 */
const found = (matches: string) => `
  select json_build_object('data', json_build_object('administrativeUnits', json_build_object('edges',
    coalesce(json_agg(
      json_build_object(
        'matchedName', json_build_object('name', page.name, 'validFrom', page.valid_from,
          'validThrough', page.valid_through),
        'node', json_build_object('name', unit_name.name, 'code', unit_code.code, 'level', unit.level,
          'validThrough', upper(unit.validity) - 1))
      order by page.place), '[]'))))::text as answer
  from (
    select unit_id, name, valid_from, valid_through, row_number() over shown as place
    from (
      select distinct on (unit_id) *
      from (
        select unit_id, name, lower(validity) as valid_from, upper(validity) - 1 as valid_through, level, bare,
          case when validity @> $2::date then 0 when lower(validity) > $2::date then 2 else 1 end as standing,
          coalesce(upper(validity) - 1, '9999-12-31') as last_day,
          case
            when bare = $1 then 0
            when starts_with(bare, $1) or initials @> array[$3] then 1
            when strpos(bare, ' ' || $1) > 0 then 2
            else 3
          end as rank
        from unit_name
        where ${matches} or initials @> array[$3]
        union all
        select carried_on_by_id, name, null, null, 'COMMUNE', bare, 3, '0001-01-01',
          case when bare = $1 then 0 when starts_with(bare, $1) then 1 when strpos(bare, ' ' || $1) > 0 then 2 else 3 end
        from retired_unit
        where ${matches}
      ) as hit
      order by unit_id, rank, standing, last_day desc
    ) as matched
    window shown as (
      order by rank, standing, array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], level), bare,
        last_day desc, unit_id)
    order by place
    limit 10
  ) as page
  join administrative_unit as unit on unit.id = page.unit_id
  cross join lateral (
    select least(greatest($2::date, lower(unit.validity)), upper(unit.validity) - 1) as day
  ) as seen
  join unit_name on unit_name.unit_id = unit.id and unit_name.validity @> seen.day
  join unit_code on unit_code.unit_id = unit.id and unit_code.validity @> seen.day`;

interface Page {
  readonly edges: readonly { readonly matchedName: { readonly name: string } }[];
}

const query = /* GraphQL */ `
  query Typing($search: String!) {
    administrativeUnits(filter: { search: $search }, first: 10) {
      edges {
        matchedName {
          name
          validFrom
          validThrough
        }
        node {
          name
          code
          level
          validThrough
        }
      }
    }
  }
`;
