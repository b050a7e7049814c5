import { fold } from "@phong-trao/kit/database/fold.ts";
import { today } from "./day.ts";
import { asShown, isPart, unitsFound } from "./search-statement.ts";
import type { QuestionsWorkload } from "./workload.ts";

/** A name is typed in full; the ten units that it finds first come with something of each. */
export const searchWithCounts: QuestionsWorkload = {
  kind: "questions",
  world: "register",
  name: "W4",
  title: "search by name: units with ancestors, counts and designations",
  touches: "organisations, movements, people; names of 14,000 units and more hamlets, 10 units found",
  clients: 8,
  rivals: ["stock", "stock-local", "monolith", "hive"],
  without: {
    postgraphile:
      "search without tone marks, ranked by how and when a name holds, is not what its filters and orders can say; " +
      "a database function for it would be the limit's statement",
  },
  prepare: async () => names.map((search) => ({ query, variables: { search } })),
  wrong({ administrativeUnits }: { readonly administrativeUnits: { readonly nodes: readonly Unit[] } | null }, asked) {
    const search = fold(String(asked.variables["search"]));
    const units = administrativeUnits?.nodes ?? [];
    if (units.length === 0) return `nothing is found for "${search}"`;
    if (!fold(units[0]?.name ?? "").includes(search)) return `"${units[0]?.name}" is found first for "${search}"`;
    const alone = units.find(({ level, ancestors }) => (level === "PROVINCE") !== (ancestors.length === 0));
    return alone && `${alone.level} ${alone.name} has ${alone.ancestors.length} ancestors`;
  },
  limit: {
    statement: ({ search }) => ({ name: "search-with-counts", text: everything, values: valuesOf(search) }),
  },
  besides: {
    search: {
      statement: ({ search }) => ({ name: "search-alone", text: searchAlone, values: valuesOf(search) }),
      shown: ({
        administrativeUnits: { nodes },
      }: {
        readonly administrativeUnits: { readonly nodes: readonly Unit[] };
      }) => ({
        administrativeUnits: {
          nodes: nodes.map(({ name, code, level, validThrough }) => ({ name, code, level, validThrough })),
        },
      }),
    },
  },
};

/** In small letters without marks; none begins with a type, and each has three letters or more: one condition on names. */
const names = ["cho vam", "ham thuan", "tra vinh", "thanh", "tan hoa", "vinh phu", "song lo", "dong nai"];

const valuesOf = (search: unknown) => {
  const typed = fold(String(search)).replaceAll("y", "i");
  return [typed, today, typed.includes(" ") ? null : typed];
};

/** What the goal is a multiple of: which units, and nothing about them. */
const searchAlone = `
  select json_build_object('data', json_build_object('administrativeUnits', json_build_object('nodes',
    coalesce(json_agg(
      json_build_object('name', unit_name.name, 'code', unit_code.code, 'level', unit.level,
        'validThrough', upper(unit.validity) - 1)
      order by page.place), '[]'))))::text as answer
  from ${unitsFound(isPart)} as page
  ${asShown}`;

/** The whole answer. What is above a unit is followed step by step, each unit as it is today or was on its last day. */
const everything = `
  with recursive page as materialized (
    select *
    from ${unitsFound(isPart)} as found
  ), up as (
    select unit_id as below_id, unit_id, 0 as step
    from page
    union all
    select up.below_id, above.parent_id, up.step + 1
    from up
    join administrative_unit as unit on unit.id = up.unit_id
    join unit_parent as above on above.unit_id = up.unit_id
      and above.validity @> least(greatest($2::date, lower(unit.validity)), upper(unit.validity) - 1)
  )
  select json_build_object('data', json_build_object('administrativeUnits', json_build_object('nodes',
    coalesce(json_agg(
      json_build_object('name', unit_name.name, 'code', unit_code.code, 'level', unit.level,
        'validThrough', upper(unit.validity) - 1,
        'ancestors', coalesce((
          select json_agg(json_build_object('name', above_name.name) order by up.step)
          from up
          join administrative_unit as above on above.id = up.unit_id
          join unit_name as above_name on above_name.unit_id = up.unit_id
            and above_name.validity @> least(greatest($2::date, lower(above.validity)), upper(above.validity) - 1)
          where up.below_id = unit.id and up.step > 0), '[]'),
        'modelSites', json_build_object('totalCount', (
          select count(*)
          from containment
          join movements.model_site on model_site.unit_id = containment.member_id
          where containment.unit_id = unit.id and containment.during @> $2::date)),
        'awards', json_build_object('totalCount', (
          select count(*)
          from containment
          join people.award on award.unit_id = containment.member_id
          where containment.unit_id = unit.id and containment.during @> $2::date)),
        'designations', (
          select json_build_object('totalCount', count(*), 'nodes', coalesce(
            json_agg(json_build_object('year', year, 'stage', stage) order by place) filter (where place <= 3), '[]'))
          from (
            select designation.year, designation.stage,
              row_number() over (order by designation.year desc, designation.id) as place
            from containment
            join movements.designation on designation.unit_id = containment.member_id
            where containment.unit_id = unit.id and containment.during @> $2::date
          ) as designated))
      order by page.place), '[]'))))::text as answer
  from page
  ${asShown}`;

interface Unit {
  readonly name: string;
  readonly code: string | null;
  readonly level: string;
  readonly validThrough: string | null;
  readonly ancestors: readonly object[];
}

const query = /* GraphQL */ `
  query SearchWithCounts($search: String!) {
    administrativeUnits(filter: { search: $search }, first: 10) {
      nodes {
        name
        code
        level
        validThrough
        ancestors {
          name
        }
        modelSites {
          totalCount
        }
        awards {
          totalCount
        }
        designations(first: 3) {
          totalCount
          nodes {
            year
            stage
          }
        }
      }
    }
  }
`;
