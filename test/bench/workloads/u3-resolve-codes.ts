import { today } from "./day.ts";
import type { QuestionsWorkload } from "./workload.ts";

/** What another system does once, after the reform: its codes of 2024, and what each is today. */
export const resolveCodes: QuestionsWorkload = {
  kind: "questions",
  world: "register",
  name: "U3",
  title: "5,000 codes of 2024 onto today, in one question",
  touches: "organisations; 5,000 communes and all that they went into",
  // An answer of hundreds of kilobytes has the process for itself while it is made.
  clients: 2,
  async prepare({ database, random }) {
    const { rows } = await database.query<{ code: string }>(
      `select code
       from organisations.unit_code
       where level = 'COMMUNE' and code is not null and validity @> $1::date
       order by code`,
      [then],
    );
    const left = rows.map(({ code }) => code);
    return Array.from({ length: 2 }, () => {
      const codes = Array.from({ length: atOnce }, () => left.splice(random.below(left.length), 1)[0]);
      return { query, variables: { codes, asOf: then, onto: today } };
    });
  },
  wrong({ resolveCodes: resolved }: { readonly resolveCodes: readonly Resolved[] | null }, { variables }) {
    const codes = variables["codes"] as readonly string[];
    if (resolved?.length !== codes.length) return `${codes.length} codes were asked and ${resolved?.length} answered`;
    const strange = resolved.find(
      ({ code, unit, onto }, place) => code !== codes[place] || unit === null || onto.length === 0,
    );
    return strange && `every commune of 2024 is carried on today, but ${strange.code} is not`;
  },
};

const then = "2024-09-17";

/** As many as `resolveCodes` takes. */
const atOnce = 5_000;

interface Resolved {
  readonly code: string;
  readonly unit: object | null;
  readonly onto: readonly object[];
}

const query = /* GraphQL */ `
  query ResolveCodes($codes: [String!]!, $asOf: Date!, $onto: Date!) {
    resolveCodes(codes: $codes, asOf: $asOf, onto: $onto) {
      code
      unit {
        name
      }
      onto {
        share
        unit {
          code
          name
        }
      }
    }
  }
`;
