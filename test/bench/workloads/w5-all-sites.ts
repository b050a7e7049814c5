import { today } from "./day.ts";
import type { Preparing, Question, QuestionsWorkload } from "./workload.ts";

// A hundred sites a page, at three depths: what page 1,000 costs beside page 1 is read off W5C and W5A.

const shared = {
  kind: "questions",
  world: "register",
  touches: "movements, organisations; 100 sites, their places, hosts and sources",
  clients: 4,
  wrong({ modelSites }: { readonly modelSites: Page | null }) {
    const nodes = modelSites?.nodes ?? [];
    if (nodes.length !== pageSize) return `the page has ${nodes.length} sites, not ${pageSize}`;
    const lost = nodes.find(({ unit, citations }) => unit.ancestors.length === 0 || citations.length === 0);
    return lost && `the site of ${lost.model.name} in ${lost.unit.name} has no place or no source`;
  },
  limit: {
    statement: ({ after }) =>
      typeof after === "string"
        ? { name: "sites-behind", text: statement(behind), values: [today, ...placeIn(after)] }
        : { name: "first-sites", text: statement("true"), values: [today] },
  },
} as const satisfies Partial<QuestionsWorkload>;

export const pageFifty: QuestionsWorkload = {
  ...shared,
  name: "W5",
  title: "page 50 of all sites, a hundred a page",
  rivals: ["stock", "stock-local", "monolith", "hive", "postgraphile"],
  prepare: (from) => pages(from, [50, 51, 52, 53, 54]),
};

export const firstPage: QuestionsWorkload = {
  ...shared,
  name: "W5A",
  title: "page 1 of all sites",
  prepare: (from) => pages(from, [1]),
};

export const pageThousand: QuestionsWorkload = {
  ...shared,
  name: "W5C",
  title: "page 1,000 of all sites, or the last that is full",
  prepare: (from) => pages(from, [1_000]),
};

const pageSize = 100;

/**
 * Asking for one page after the other would take a thousand questions. So the cursor is one of ours with another place in
 * it: `[…, the model's name in its order, the site's key]`. Of a register with fewer pages, the last full ones. `page` is
 * for who counts pages; ours is not told of it, as the operation declares no such variable.
 */
async function pages({ database, ask }: Preparing, numbers: readonly number[]): Promise<readonly Question[]> {
  const first = (await ask({ query: cursorQuery, variables: {} })) as {
    readonly modelSites: { readonly pageInfo: { readonly endCursor: string } } | null;
  };
  if (first.modelSites === null) throw new Error("the first site was not answered, and with it no cursor");
  const cursor = JSON.parse(Buffer.from(first.modelSites.pageInfo.endCursor, "base64url").toString()) as unknown[];
  const { rows } = await database.query<{ name: string; id: string }>(
    `select model.sort_name as name, model_site.id
     from movements.model_site
     join movements.model on model.id = model_site.model_id
     order by model.sort_name collate "C", model_site.id`,
  );
  const last = Math.floor(rows.length / pageSize);
  return numbers.map((number, at) => {
    const page = Math.max(1, Math.min(number, last - numbers.length + 1 + at));
    const before = rows[(page - 1) * pageSize - 1];
    const after = before && Buffer.from(JSON.stringify([...cursor.slice(0, -2), before.name, before.id]));
    return { query, variables: { after: after?.toString("base64url") ?? null, page } };
  });
}

const placeIn = (cursor: string) => (JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[]).slice(-2);

const behind = "(model_site.sort_name, model_site.id) > ($2, $3)";

/** The sites of the page; then the units that these are in and what is above those, each once. */
const statement = (where: string) => `
  with recursive page as materialized (
    select site.*, model.name, row_number() over (order by site.sort_name, site.id) as place
    from (
      select id, sector, status, unit_id, organisation_id, model_id, sort_name, citations
      from movements.model_site
      where ${where}
      order by sort_name, id
      limit ${pageSize + 1}
    ) as site
    join movements.model on model.id = site.model_id
  ), up as (
    select distinct unit_id as below_id, unit_id, 0 as step
    from page
    where place <= ${pageSize}
    union all
    select up.below_id, above.parent_id, up.step + 1
    from up
    join administrative_unit as unit on unit.id = up.unit_id
    join unit_parent as above on above.unit_id = up.unit_id
      and above.validity @> least(greatest($1::date, lower(unit.validity)), upper(unit.validity) - 1)
  ), shown as materialized (
    select up.below_id as id, max(unit_name.name) filter (where up.step = 0) as name,
      coalesce(json_agg(json_build_object('name', unit_name.name) order by up.step) filter (where up.step > 0), '[]')
        as ancestors
    from up
    join administrative_unit as unit on unit.id = up.unit_id
    join unit_name on unit_name.unit_id = up.unit_id
      and unit_name.validity @> least(greatest($1::date, lower(unit.validity)), upper(unit.validity) - 1)
    group by up.below_id
  )
  select json_build_object('data', json_build_object('modelSites', json_build_object(
    'nodes', json_agg(
      json_build_object('sector', page.sector, 'status', page.status, 'model', json_build_object('name', page.name),
        'unit', json_build_object('name', shown.name, 'ancestors', shown.ancestors),
        'organisation', case when host.id is not null then json_build_object('name', host.name) end,
        'citations', (
          select json_agg(
            json_build_object('locator', citation.value -> 'locator',
              'document', case when document.id is not null then json_build_object('title', document.title) end)
            order by citation.place)
          from jsonb_array_elements(page.citations) with ordinality as citation (value, place)
          left join movements.document on document.id = citation.value ->> 'document'))
      order by page.place),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > ${pageSize} from page)))))::text as answer
  from page
  join shown on shown.id = page.unit_id
  left join organisation as host on host.id = page.organisation_id
  where page.place <= ${pageSize}`;

interface Page {
  readonly nodes: readonly {
    readonly model: { readonly name: string };
    readonly unit: { readonly name: string; readonly ancestors: readonly object[] };
    readonly citations: readonly object[];
  }[];
}

const cursorQuery = "{ modelSites(first: 1) { pageInfo { endCursor } } }";

const query = /* GraphQL */ `
  query AllSites($after: String) {
    modelSites(first: 100, after: $after) {
      nodes {
        sector
        status
        model {
          name
        }
        unit {
          name
          ancestors {
            name
          }
        }
        organisation {
          name
        }
        citations {
          locator
          document {
            title
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`;
