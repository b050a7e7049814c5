import { equals, fallsIn, isOneOf, when } from "@phong-trao/kit/connections/conditions.ts";
import { ascending, descending, type ListArguments, type ListDefinition } from "@phong-trao/kit/connections/list.ts";
import { listAll } from "@phong-trao/kit/connections/listing.ts";
import { rowByKey, rowsByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import { recordKey, unitView, type UnitView } from "@phong-trao/schema/ids.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type {
  AdministrativeChangeFilter,
  AdministrativeChangeKind,
  AdministrativeChangeOrder,
  SuccessionShare,
} from "../src/generated/resolvers.ts";

export interface ChangeRow extends RecordRow {
  readonly kind: AdministrativeChangeKind;
  readonly effectiveOn: string;
  readonly legalBasis: string | null;
}

const columns = sql<ChangeRow>`
  change.kind, change.effective_on as "effectiveOn", change.legal_basis as "legalBasis",
  change.citations, change.inferences, change.origin`;

export const changeByKey = rowByKey<ChangeRow>("change", async (keys, { db }) => {
  const { rows } = await sql<ChangeRow>`
    select change.id as key, ${columns}
    from administrative_change as change
    where change.id = any(${keys}::text[])`.execute(db);
  return rows;
});

type ChangeOfUnit = ChangeRow & { readonly of: string };

export const changesOfUnit = rowsByKey<ChangeOfUnit>(
  "changes of a unit",
  async (keys, { db }) => {
    // A unit that stays the same in a change is both an original and a result of it.
    const { rows } = await sql<ChangeOfUnit>`
      select took_part.unit_id as of, change.id as key, ${columns}
      from (select distinct change_id, unit_id from change_unit where unit_id = any(${keys}::text[])) as took_part
      join administrative_change as change on change.id = took_part.change_id
      order by took_part.unit_id, change.effective_on, change.id`.execute(db);
    return rows;
  },
  ({ of }) => of,
);

type UnitOfChange = UnitView & { readonly of: string };

/** A unit that ended with the change is seen on its last day anyway; one that goes on, on the day before. */
const beforeChange = sql`case when upper(unit.validity) = change.effective_on then null else change.effective_on - 1 end`;

/** What has become something else since is seen on the first day; all others as they are. */
const afterChange = sql`
        case when exists (
          select from unit_name where unit_id = unit.id and lower(validity) > change.effective_on
          union all
          select from unit_type where unit_id = unit.id and lower(validity) > change.effective_on
          union all
          select from unit_code where unit_id = unit.id and lower(validity) > change.effective_on
          union all
          select from unit_parent where unit_id = unit.id and lower(validity) > change.effective_on
        ) then change.effective_on end`;

export const originalsOfChange = rowsByKey<UnitOfChange>(
  "originals of a change",
  async (keys, { db }) => {
    const { rows } = await sql<UnitOfChange>`
      select change.id as of, unit.id as key, ${beforeChange} as on
      from administrative_change as change
      join change_unit on change_unit.change_id = change.id and change_unit.role = 'ORIGINAL'
      join administrative_unit as unit on unit.id = change_unit.unit_id
      where change.id = any(${keys}::text[])
      order by change.id, unit.id`.execute(db);
    return rows;
  },
  ({ of }) => of,
);

export const resultsOfChange = rowsByKey<UnitOfChange>(
  "results of a change",
  async (keys, { db }) => {
    const { rows } = await sql<UnitOfChange>`
      select change.id as of, unit.id as key, ${afterChange} as on
      from administrative_change as change
      join change_unit on change_unit.change_id = change.id and change_unit.role = 'RESULT'
      join administrative_unit as unit on unit.id = change_unit.unit_id
      where change.id = any(${keys}::text[])
      order by change.id, unit.id`.execute(db);
    return rows;
  },
  ({ of }) => of,
);

export interface TransferRow {
  readonly of: string;
  readonly fromKey: string;
  readonly fromOn: string | null;
  readonly toKey: string;
  readonly toOn: string | null;
  readonly share: SuccessionShare;
}

export const transfersOfChange = rowsByKey<TransferRow>(
  "transfers of a change",
  async (keys, { db }) => {
    const { rows } = await sql<TransferRow>`
      select change.id as of, transfer.from_id as "fromKey", ${beforeChange} as "fromOn", unit_after.key as "toKey",
        unit_after.on as "toOn", transfer.share
      from administrative_change as change
      join unit_transfer as transfer on transfer.change_id = change.id
      join administrative_unit as unit on unit.id = transfer.from_id
      cross join lateral (
        select unit.id as key, ${afterChange} as on
        from administrative_unit as unit
        where unit.id = transfer.to_id
      ) as unit_after
      where change.id = any(${keys}::text[])
      order by change.id, transfer.from_id, transfer.to_id`.execute(db);
    return rows;
  },
  ({ of }) => of,
);

export interface ChangeArguments extends ListArguments {
  readonly filter?: AdministrativeChangeFilter | null;
  readonly orderBy: AdministrativeChangeOrder;
}

const effectiveOn = sql.ref("change.effective_on");

const changeList: ListDefinition<ChangeRow, ChangeArguments> = {
  name: "AdministrativeChange",
  columns,
  from: sql`administrative_change as change`,
  key: sql.ref("change.id"),
  orders: {
    EFFECTIVE_DESC: [descending(effectiveOn, "date")],
    EFFECTIVE_ASC: [ascending(effectiveOn, "date")],
  } satisfies Record<AdministrativeChangeOrder, unknown>,
  where: ({ filter }) => [
    ...fallsIn(effectiveOn, effectiveOn, filter?.effective),
    ...isOneOf(sql.ref("change.kind"), filter?.kinds),
    ...when(
      filter?.unit,
      (unit) => sql<boolean>`exists (
            select from change_unit where change_id = change.id and unit_id = ${unitView(unit).key})`,
    ),
    ...equals(
      sql.ref("change.legal_basis"),
      filter?.legalBasis == null ? null : recordKey("Document", filter.legalBasis),
    ),
    ...when(
      filter?.shares,
      (given) => sql<boolean>`exists (
            select from unit_transfer where change_id = change.id and share = any(${given}::text[]))`,
    ),
    ...when(filter?.within, (unit) => tookPartWithin(unitView(unit).key)),
  ],
};

/**
 * Originals are looked for on the day before the change, results on its first day. The unit must be there on that day:
 * else what was in a province on its last day would be in it for ever. `offset 0`: first what is inside, then its changes.
 */
const tookPartWithin = (unitKey: string) => sql<boolean>`change.id in (
          select took_part.change_id
          from (
            select containment.member_id, containment.during * unit.validity as during
            from unit_containment as containment
            join administrative_unit as unit on unit.id = containment.unit_id
            where containment.unit_id = ${unitKey} and not containment.inherited
            offset 0
          ) as inside
          join change_unit as took_part on took_part.unit_id = inside.member_id
          join administrative_change as its_change on its_change.id = took_part.change_id
          where inside.during @> (its_change.effective_on - (took_part.role = 'ORIGINAL')::integer))`;

export const allChanges = listAll(changeList);
