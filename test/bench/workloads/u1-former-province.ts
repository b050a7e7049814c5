import type { QuestionsWorkload } from "./workload.ts";

/** Tuyên Quang, a day before it became part of the larger province of its name. */
export const formerProvince: QuestionsWorkload = {
  kind: "questions",
  world: "register",
  name: "U1",
  title: "full tree of a former province",
  touches: "organisations; 7 districts, 137 communes",
  clients: 8,
  prepare: async () => [{ query, variables: { code: "08", asOf: "2025-06-30" } }],
  wrong({ province }: { readonly province: Province | null }) {
    const districts = province?.districts ?? [];
    const communes = districts.flatMap((district) => district.communes);
    const told = `${districts.length} districts and ${communes.length} communes`;
    return told === "7 districts and 137 communes" ? undefined : `7 districts and 137 communes were there, not ${told}`;
  },
  limit: {
    statement: ({ code, asOf }) => ({ name: "former-province", text: statement, values: [code, asOf] }),
  },
};

/** Each district of the province with its communes, on one day. */
const statement = `
  select json_build_object('data', json_build_object('province', json_build_object('districts',
    json_agg(json_build_object('communes', district.communes) order by district.code))))::text as answer
  from (
    select district_code.code,
      json_agg(json_build_object('code', commune_code.code, 'name', commune_name.name) order by commune_code.code)
        as communes
    from unit_code as province_code
    join unit_parent as under_province on under_province.parent_id = province_code.unit_id
      and under_province.validity @> $2::date
    join unit_code as district_code on district_code.unit_id = under_province.unit_id
      and district_code.validity @> $2::date
    join unit_parent as under_district on under_district.parent_id = under_province.unit_id
      and under_district.validity @> $2::date
    join unit_code as commune_code on commune_code.unit_id = under_district.unit_id
      and commune_code.validity @> $2::date
    join unit_name as commune_name on commune_name.unit_id = under_district.unit_id
      and commune_name.validity @> $2::date
    where province_code.level = 'PROVINCE' and province_code.code = $1 and province_code.validity @> $2::date
    group by district_code.code
  ) as district`;

interface Province {
  readonly districts: readonly { readonly communes: readonly object[] }[];
}

const query = /* GraphQL */ `
  query FormerProvince($code: String!, $asOf: Date!) {
    province(code: $code, asOf: $asOf) {
      districts {
        communes {
          code
          name
        }
      }
    }
  }
`;
