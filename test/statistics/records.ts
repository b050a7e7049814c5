import { sql } from "@phong-trao/kit/database/sql.ts";
import type { AnyKysely } from "@phong-trao/kit/questions.ts";
import fc from "fast-check";

/** The columns that counts depend on; the others are the same for all records of a table. */
export interface Records {
  readonly model: { readonly activity_fields: readonly string[] };
  readonly model_site: Dated & {
    readonly unit_id: string;
    readonly model_id: string;
    readonly sector: string | null;
    readonly status: "PLANNED" | "RUNNING" | "DORMANT" | "ENDED";
    readonly pilot_level: string | null;
    readonly ended_on: string | null;
    readonly team_count: { readonly value: number | null } | null;
  };
  readonly safety_registration: {
    readonly unit_id: string;
    readonly year: number;
    readonly stage: "REGISTERED" | "APPRAISED" | "RECOGNISED" | "NOT_RECOGNISED";
    readonly subject_kinds: readonly string[];
    readonly count: { readonly value: number };
  };
  readonly designation: { readonly unit_id: string; readonly year: number; readonly stage: string };
  readonly document: Dated;
  readonly event: Dated & { readonly unit_id: string; readonly kind: string };
  readonly task: {
    readonly unit_id: string | null;
    readonly status: string;
    readonly event_id: string | null;
    readonly document_id: string | null;
  };
}
export type TableName = keyof Records;

export interface Dated {
  readonly earliest_on: string | null;
  readonly latest_on: string | null;
}

/** A record of any table. */
export type RecordOf = { [Table in TableName]: { readonly table: Table; readonly row: Records[Table] } }[TableName];

/** Of the first two years every day is likely to be near a change of units. */
const days = fc
  .date({ min: new Date("2024-06-01"), max: new Date("2026-06-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const lastOfMonth = (day: string) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);

const someTime: fc.Arbitrary<Dated> = fc.oneof(
  days.map((day) => ({ earliest_on: day, latest_on: day })),
  days.map((day) => ({ earliest_on: `${day.slice(0, 7)}-01`, latest_on: lastOfMonth(day) })),
  days.map((day) => ({ earliest_on: `${day.slice(0, 4)}-01-01`, latest_on: `${day.slice(0, 4)}-12-31` })),
  fc.tuple(days, days).map((both) => {
    const [earliest_on = "", latest_on = ""] = both.toSorted();
    return { earliest_on, latest_on };
  }),
  days.map((day) => ({ earliest_on: day, latest_on: null })),
  days.map((day) => ({ earliest_on: null, latest_on: day })),
  fc.constant({ earliest_on: null, latest_on: null }),
);

/** Those with which a small country begins, and some that changes bring; not all of them ever come. */
const atFirst = "p1 d2 c3 h4 c5 h6 d7 c8 h9 c10 h11 p12 d13 c14 h15 c16 d18".split(" ");
const later = "c23 c24 c25 c26 c27 p23 p24 p25 c99".split(" ");
export const someUnit = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...atFirst) }, fc.constantFrom(...later));

const models = fc.constantFrom("m1", "m2");
const events = fc.constantFrom("e1", "e2");
const documents = fc.constantFrom("d1", "d2");

const ofTable = <Table extends TableName>(table: Table, rows: fc.Arbitrary<Records[Table]>) =>
  rows.map((row) => ({ table, row }));

const someModel = ofTable(
  "model",
  fc.subarray(["TRAFFIC", "FIRE", "CRIME"]).map((activity_fields) => ({ activity_fields })),
);
const someDocument = ofTable("document", someTime);
const someEvent = ofTable(
  "event",
  fc
    .record({ unit_id: someUnit, kind: fc.constantFrom("FESTIVAL", "MEETING"), time: someTime })
    .map(({ time, ...row }) => ({ ...row, ...time })),
);
const someSite = ofTable(
  "model_site",
  fc
    .record({
      unit_id: someUnit,
      model_id: models,
      sector: fc.constantFrom(null, "RESIDENTIAL", "EDUCATION"),
      status: fc.constantFrom("PLANNED", "RUNNING", "DORMANT", "ENDED" as const),
      pilot_level: fc.constantFrom(null, null, "COMMUNE"),
      ended_on: fc.oneof(
        fc.constant(null),
        days,
        days.map((day) => day.slice(0, 7)),
        days.map((day) => day.slice(0, 4)),
      ),
      team_count: fc.constantFrom(null, { value: 3 }, { value: null }),
      time: someTime,
    })
    .map(({ time, ...row }) => ({ ...row, ...time })),
);
const someRegistration = ofTable(
  "safety_registration",
  fc.record({
    unit_id: someUnit,
    year: fc.integer({ min: 2024, max: 2026 }),
    stage: fc.constantFrom("REGISTERED", "APPRAISED", "RECOGNISED", "NOT_RECOGNISED" as const),
    subject_kinds: fc.constantFrom(["RESIDENTIAL_AREA"], ["COMMUNE"], ["SCHOOL", "AGENCY"], ["SCHOOL", "COMMUNE"]),
    count: fc.constantFrom({ value: 1 }, { value: 12 }),
  }),
);
const someDesignation = ofTable(
  "designation",
  fc.record({
    unit_id: someUnit,
    year: fc.integer({ min: 2024, max: 2026 }),
    stage: fc.constantFrom("SELECTED", "MET"),
  }),
);
const someTask = ofTable(
  "task",
  fc
    .record({
      unit_id: fc.option(someUnit, { freq: 8 }),
      status: fc.constantFrom("OPEN", "DONE"),
      source: fc.oneof(
        events.map((event_id) => ({ event_id, document_id: null })),
        documents.map((document_id) => ({ event_id: null, document_id })),
      ),
    })
    .map(({ source, ...row }) => ({ ...row, ...source })),
);

export const anyRecord: fc.Arbitrary<RecordOf> = fc.oneof(
  { weight: 4, arbitrary: someSite },
  { weight: 2, arbitrary: someEvent },
  someModel,
  someDocument,
  someRegistration,
  someDesignation,
  someTask,
);

/** With these a register begins: what sites and tasks need, and some of each. */
export const someBeginning: fc.Arbitrary<readonly (readonly [RecordOf, slot: number])[]> = fc.tuple(
  ...[1, 2].flatMap((slot) =>
    [someModel, someEvent, someDocument, someTask, someRegistration, someDesignation].map((some) =>
      fc.tuple(some as fc.Arbitrary<RecordOf>, fc.constant(slot)),
    ),
  ),
  ...[1, 2, 3, 4].map((slot) => fc.tuple(someSite as fc.Arbitrary<RecordOf>, fc.constant(slot))),
);

const record = { citations: [{ document: "d1" }], inferences: [], origin: "SYNTHETIC" };
/** What a row has besides. */
const others: Readonly<Record<TableName, object>> = {
  model: { ...record, warnings: [], name: "Mô hình", other_names: [], components: [] },
  model_site: { ...record, warnings: [], is_first: false, decisions: [], sort_on: "2024-01-01" },
  safety_registration: { ...record, warnings: [] },
  designation: { ...record, warnings: [], pilot: false, subject_organisation_id: "o1" },
  document: {
    ...record,
    warnings: [],
    kind: "PLAN",
    title: "Kế hoạch",
    movement_ids: [],
    is_source: false,
    sort_on: "2024-01-01",
  },
  event: { ...record, warnings: [], name: "Hội nghị", acts: [], documents: [], sort_on: "2024-01-01" },
  task: { ...record, ordinal: 1, label: "Nhiệm vụ" },
};

export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** All in one statement. */
export async function insertRows(trx: AnyKysely, table: TableName, rows: readonly Row[]): Promise<void> {
  const complete = rows.map((row) => ({ ...others[table], ...row }));
  const columns = sql.join(columnsOf(complete).map((column) => sql.id(column)));
  await sql`
    insert into ${sql.id(table)} (${columns})
    select ${columns}
    from jsonb_populate_recordset(null::${sql.id(table)}, ${JSON.stringify(complete)}::jsonb)`.execute(trx);
}

export async function updateRows(trx: AnyKysely, table: TableName, rows: readonly Row[]): Promise<void> {
  const columns = columnsOf(rows).filter((column) => column !== "id");
  const changes = columns.map((column) => sql`${sql.id(column)} = next.${sql.id(column)}`);
  await sql`
    update ${sql.id(table)} as held
    set ${sql.join(changes)}
    from jsonb_populate_recordset(null::${sql.id(table)}, ${JSON.stringify(rows)}::jsonb) as next
    where held.id = next.id`.execute(trx);
}

export async function deleteRows(trx: AnyKysely, table: TableName, ids: readonly string[]): Promise<void> {
  await sql`delete from ${sql.id(table)} where id = any (${ids})`.execute(trx);
}

const columnsOf = (rows: readonly Row[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];
