import { fold } from "@phong-trao/kit/database/fold.ts";
import { today } from "./day.ts";
import { asShown, isPart, unitsFound } from "./search-statement.ts";
import type { QuestionsWorkload } from "./workload.ts";

/** A search box that asks at each key: `h`, `ha`, `ham`, `ham `, `ham t`. One question is one key. */
export const typing: QuestionsWorkload = {
  kind: "questions",
  world: "register",
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
        : { name: "part", text: found(isPart), values: [typed, today, initials] };
    },
  },
};

/** In small letters without marks, and none begins with a type: so each is one condition on names. */
const names = ["ham thuan", "cho vam", "tra vinh", "lam dong", "nguyen", "ben tre"];

const found = (matches: string) => `
  select json_build_object('data', json_build_object('administrativeUnits', json_build_object('edges',
    coalesce(json_agg(
      json_build_object(
        'matchedName', json_build_object('name', page.name, 'validFrom', page.valid_from,
          'validThrough', page.valid_through),
        'node', json_build_object('name', unit_name.name, 'code', unit_code.code, 'level', unit.level,
          'validThrough', upper(unit.validity) - 1))
      order by page.place), '[]'))))::text as answer
  from ${unitsFound(matches)} as page
  ${asShown}`;

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
