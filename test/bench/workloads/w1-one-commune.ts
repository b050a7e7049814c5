import type { QuestionsWorkload } from "./workload.ts";

/** What a page on one commune shows, before the reform and after it. */
export const oneCommune: QuestionsWorkload = {
  kind: "questions",
  world: "register",
  name: "W1",
  title: "one commune by code and date",
  touches: "organisations, movements, people; a few rows each",
  clients: 8,
  rivals: ["stock", "stock-local", "monolith", "hive", "postgraphile"],
  async prepare({ database, random }) {
    const codes = new Map<string, readonly { readonly code: string }[]>();
    for (const asOf of days) {
      const { rows } = await database.query<{ code: string }>(
        `select code
         from organisations.unit_code
         where level = 'COMMUNE' and code is not null and validity @> $1::date
         order by code`,
        [asOf],
      );
      codes.set(asOf, rows);
    }
    return Array.from({ length: 100 }, (_, at) => {
      const asOf = days[at % days.length] ?? days[0];
      return { query, variables: { code: random.oneOf(codes.get(asOf) ?? []).code, asOf } };
    });
  },
  wrong({ commune }: { readonly commune: Commune | null }, { variables }) {
    if (commune === null) return `${String(variables["code"])} is a commune on that day`;
    const { totalCount, nodes } = commune.modelSites;
    if (nodes.length !== Math.min(3, totalCount)) return `${nodes.length} of ${totalCount} sites are shown`;
    if (commune.statistics.sites.bySector.length < 4) return "a sector is missing";
    const depth = String(variables["asOf"]) < "2025-07-01" ? 2 : 1;
    return commune.ancestors.length === depth
      ? undefined
      : `it has ${commune.ancestors.length} ancestors, not ${depth}`;
  },
  limit: {
    statement: ({ code, asOf }) => ({ name: "one-commune", text: statement, values: [code, asOf] }),
  },
};

/** Each question is about one of these, in turn: records of the former units come with the latter. */
const days = ["2024-09-17", "2026-03-31"] as const;

/**
 * The commune that holds the code on the day, and the units that count into it: the members. Its own chair of the
 * People's Committee, whom the day does not rule out; sites and awards of all members.
 */
const statement = `
  with unit as materialized (
    select unit_id as id
    from organisations.unit_code
    where level = 'COMMUNE' and code = $1 and validity @> $2::date
  ), member as materialized (
    select containment.member_id as id
    from unit
    join organisations.containment on containment.unit_id = unit.id and containment.during @> $2::date
  ), site as materialized (
    select site.sector, site.established_on, model.name, model.activity_fields,
      count(*) over () as total,
      row_number() over (order by site.sort_name, site.id) as place
    from member
    join movements.model_site as site on site.unit_id = member.id
    join movements.model as model on model.id = site.model_id
    order by place
    limit 3
  )
  select json_build_object('data', json_build_object('commune', (
    select json_build_object(
      'name', unit_name.name,
      'ancestors', (
        select json_agg(json_build_object('name', above_name.name) order by above.step)
        from organisations.unit_parent as first
        left join organisations.unit_parent as second
          on second.unit_id = first.parent_id and second.validity @> $2::date
        cross join lateral (values (1, first.parent_id), (2, second.parent_id)) as above (step, id)
        join organisations.unit_name as above_name
          on above_name.unit_id = above.id and above_name.validity @> $2::date
        where first.unit_id = unit.id and first.validity @> $2::date),
      'statistics', json_build_object('sites', json_build_object('bySector', (
        select json_agg(
          json_build_object('sector', nullif(sector.name, ''), 'count', json_build_object('value',
            case when coalesce(counted.open, 0) = 0 then coalesce(counted.sure, 0) end))
          order by sector.place)
        from (
          values (1, 'RESIDENTIAL'), (2, 'ENTERPRISE'), (3, 'EDUCATION'), (4, 'AGENCY'), (5, '')
        ) as sector (place, name)
        left join (
          select named.value as member, sum(kept.sure) as sure, sum(kept.open) as open
          from movements.roll_up_place as place
          join movements.roll_up_series as series
            on series.measure = 'SITES' and series.dimension = 'SECTOR' and series.grain = 'S'
          join movements.roll_up as kept on kept.place = place.place and kept.series = series.series and kept.year <= 2024
          join movements.roll_up_member as named on named.member = kept.member
          where place.unit_id = unit.id and place.frame = 'RESTATED' and place.during @> $2::date
          group by named.value
        ) as counted on counted.member = sector.name
        where sector.place < 5 or counted.sure <> 0 or counted.open <> 0))),
      'modelSites', json_build_object(
        'totalCount', coalesce((select total from site limit 1), 0),
        'nodes', coalesce((
          select json_agg(
            json_build_object('sector', site.sector, 'establishedOn', site.established_on, 'model',
              json_build_object('name', site.name, 'activityFields', coalesce((
                select json_agg(json_build_object('label', json_build_object('vi', field.label_vi)) order by act.place)
                from unnest(site.activity_fields) with ordinality as act (code, place)
                join movements.activity_field as field on field.code = act.code), '[]')))
            order by site.place)
          from site), '[]')),
      'awards', json_build_object('nodes', coalesce((
        select json_agg(
          json_build_object('form', award.form, 'grantedOn', award.granted_on,
            'grantor', case when grantor.id is not null then json_build_object('name', grantor.name) end)
          order by award.sort_on desc, award.id)
        from (
          select award.*
          from member
          join people.award on award.unit_id = member.id
          order by award.sort_on desc, award.id
          limit 3
        ) as award
        left join organisations.organisation as grantor on grantor.id = award.grantor_id), '[]')),
      'posts', json_build_object('nodes', coalesce((
        select json_agg(json_build_object('title', post.title, 'memberships', json_build_object('nodes', coalesce((
          select json_agg(
            json_build_object('startedOn', holder.started_on,
              'person', case when person.id is not null then json_build_object('name', person.name) end)
            order by holder.organisation_id, holder.ordinal, holder.id)
          from (
            select *
            from people.membership
            where membership.post_id = post.id
              and coalesce(membership.started_earliest <= $2::date, true)
              and coalesce(membership.ended_latest >= $2::date, true)
              and not exists (
                select
                from organisations.organisation_place as ended
                where ended.organisation_id in (membership.organisation_id, membership.member_organisation_id)
                  and ended.ended_on < $2::date)
            order by membership.organisation_id, membership.ordinal, membership.id
            limit 2
          ) as holder
          left join people.person on person.id = holder.person_id), '[]'))))
        from (
          select post.id, post.title
          from organisations.organisation
          join people.post on post.organisation_id = organisation.id
          where organisation.unit_id = unit.id and post.kind = 'HEAD' and post.search_text like '%chu tich ubnd%'
          order by post.organisation_id, post.ordinal, post.id
          limit 1
        ) as post), '[]')))
    from unit
    join organisations.unit_name on unit_name.unit_id = unit.id and unit_name.validity @> $2::date)))::text as answer`;

interface Commune {
  readonly ancestors: readonly object[];
  readonly statistics: { readonly sites: { readonly bySector: readonly object[] } };
  readonly modelSites: { readonly totalCount: number; readonly nodes: readonly object[] };
}

const query = /* GraphQL */ `
  query OneCommune($code: String!, $asOf: Date!) {
    commune(code: $code, asOf: $asOf) {
      name
      ancestors {
        name
      }
      statistics(period: { year: 2024 }) {
        sites {
          bySector {
            sector
            count {
              value
            }
          }
        }
      }
      modelSites(first: 3) {
        totalCount
        nodes {
          sector
          establishedOn
          model {
            name
            activityFields {
              label {
                vi
              }
            }
          }
        }
      }
      awards(first: 3) {
        nodes {
          form
          grantedOn
          grantor {
            name
          }
        }
      }
      posts(scope: OWN, inherited: false, filter: { search: "chủ tịch ubnd", kinds: [HEAD] }, first: 1) {
        nodes {
          title
          memberships(on: $asOf, first: 2) {
            nodes {
              startedOn
              person {
                name
              }
            }
          }
        }
      }
    }
  }
`;
