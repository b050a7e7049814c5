import type { QuestionsWorkload } from "./workload.ts";

/** Former provinces down to their communes, each of about 160 units with something of each. */
export const provinceTree: QuestionsWorkload = {
  kind: "questions",
  world: "register",
  name: "W2",
  title: "a former province, its districts and communes with counts and sites",
  touches: "organisations, movements, people; hundreds of rows",
  clients: 4,
  rivals: ["stock", "stock-local", "monolith", "hive"],
  without: {
    postgraphile:
      "the sites of a unit are those of all units that count into it: of 150 units it would send every member with its " +
      "sites for the client to count, and a database function for it would be the limit's statement",
  },
  async prepare({ database, random }) {
    const { rows } = await database.query<{ code: string }>(
      `select province.code
       from organisations.unit_code as province
       join organisations.unit_parent as district
         on district.parent_id = province.unit_id and district.validity @> $1::date
       join organisations.unit_parent as commune
         on commune.parent_id = district.unit_id and commune.validity @> $1::date
       join organisations.administrative_unit as unit on unit.id = commune.unit_id and unit.level = 'COMMUNE'
       where province.level = 'PROVINCE' and province.validity @> $1::date
       group by province.code
       having count(distinct commune.unit_id) + count(distinct district.unit_id) between $2 and $3
       order by province.code`,
      [asOf, about.least, about.most],
    );
    const left = rows.map(({ code }) => code);
    return Array.from({ length: Math.min(5, left.length) }, () => ({
      query,
      variables: { code: left.splice(random.below(left.length), 1)[0], asOf },
    }));
  },
  wrong({ province }: { readonly province: Province | null }) {
    const districts = province?.districts ?? [];
    const units = districts.flatMap((district) => [district, ...district.communes]);
    if (units.length < about.least || units.length > about.most) return `${units.length} units were there`;
    const odd = units.find(({ modelSites: { totalCount, nodes } }) => nodes.length !== Math.min(3, totalCount));
    if (odd !== undefined)
      return `${odd.code} shows ${odd.modelSites.nodes.length} of ${odd.modelSites.totalCount} sites`;
    const less = districts.find(({ awards, communes }) =>
      communes.some((commune) => commune.awards.totalCount > awards.totalCount),
    );
    return less && `district ${less.code} has fewer awards than one of its communes`;
  },
  limit: {
    statement: ({ code, asOf: day }) => ({ name: "province-tree", text: statement, values: [code, day] }),
  },
};

const asOf = "2024-09-17";

/** Districts and communes together. */
const about = { least: 140, most: 180 };

/** Sites and awards of all units at once, by the units that they count into; then the tree. */
const statement = `
  with district as materialized (
    select under.unit_id as id, unit_code.code
    from organisations.unit_code as province
    join organisations.unit_parent as under on under.parent_id = province.unit_id and under.validity @> $2::date
    join organisations.unit_code on unit_code.unit_id = under.unit_id and unit_code.validity @> $2::date
    where province.level = 'PROVINCE' and province.code = $1 and province.validity @> $2::date
  ), commune as materialized (
    select under.unit_id as id, unit_code.code, district.id as district_id
    from district
    join organisations.unit_parent as under on under.parent_id = district.id and under.validity @> $2::date
    join organisations.unit_code on unit_code.unit_id = under.unit_id and unit_code.validity @> $2::date
    where unit_code.level = 'COMMUNE'
  ), member as materialized (
    select unit.id as unit_id, containment.member_id
    from (select id from district union all select id from commune) as unit
    join organisations.containment on containment.unit_id = unit.id and containment.during @> $2::date
  ), site_of as materialized (
    select unit_id, max(total) as total,
      json_agg(json_build_object('sector', sector, 'model', json_build_object('name', name)) order by place) as nodes
    from (
      select member.unit_id, site.sector, site.model_id,
        count(*) over (partition by member.unit_id) as total,
        row_number() over (partition by member.unit_id order by site.sort_name, site.id) as place
      from member
      join movements.model_site as site on site.unit_id = member.member_id
    ) as ranked
    join movements.model on model.id = ranked.model_id
    where place <= 3
    group by unit_id
  ), award_of as materialized (
    select member.unit_id, count(*) as total
    from member
    join people.award on award.unit_id = member.member_id
    group by member.unit_id
  ), shown as materialized (
    select unit.id, unit.code, unit.district_id, unit_name.name,
      json_build_object('totalCount', coalesce(site_of.total, 0), 'nodes', coalesce(site_of.nodes, '[]')) as sites,
      json_build_object('totalCount', coalesce(award_of.total, 0)) as awards
    from (select id, code, null as district_id from district union all select id, code, district_id from commune) as unit
    join organisations.unit_name on unit_name.unit_id = unit.id and unit_name.validity @> $2::date
    left join site_of on site_of.unit_id = unit.id
    left join award_of on award_of.unit_id = unit.id
  )
  select json_build_object('data', json_build_object('province', (
    select json_build_object('name', unit_name.name, 'districts', (
      select json_agg(
        json_build_object('code', district.code, 'name', district.name, 'modelSites', district.sites,
          'awards', district.awards, 'communes', coalesce(below.communes, '[]'))
        order by district.code)
      from shown as district
      left join (
        select district_id, json_agg(
          json_build_object('code', code, 'name', name, 'modelSites', sites, 'awards', awards) order by code) as communes
        from shown
        where district_id is not null
        group by district_id
      ) as below on below.district_id = district.id
      where district.district_id is null))
    from organisations.unit_code
    join organisations.unit_name on unit_name.unit_id = unit_code.unit_id and unit_name.validity @> $2::date
    where unit_code.level = 'PROVINCE' and unit_code.code = $1 and unit_code.validity @> $2::date)))::text as answer`;

interface Unit {
  readonly code: string;
  readonly modelSites: { readonly totalCount: number; readonly nodes: readonly object[] };
  readonly awards: { readonly totalCount: number };
}

interface Province {
  readonly districts: readonly (Unit & { readonly communes: readonly Unit[] })[];
}

const query = /* GraphQL */ `
  query ProvinceTree($code: String!, $asOf: Date!) {
    province(code: $code, asOf: $asOf) {
      name
      districts {
        ...WithCounts
        communes {
          ...WithCounts
        }
      }
    }
  }

  fragment WithCounts on AdministrativeUnit {
    code
    name
    modelSites(first: 3) {
      totalCount
      nodes {
        sector
        model {
          name
        }
      }
    }
    awards {
      totalCount
    }
  }
`;
