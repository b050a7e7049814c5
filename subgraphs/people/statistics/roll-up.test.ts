import { asOwner, withOrm } from "@phong-trao/kit/database/owner.ts";
import { type Kysely, sql } from "@phong-trao/kit/database/sql.ts";
import { spanOf } from "@phong-trao/kit/records/partial-date.ts";
import { unitId } from "@phong-trao/schema/ids.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../src/database.ts";
import { people as subgraph } from "../src/subgraph.ts";
import { entity, openPeople, type People } from "../test-support/open-people.ts";
import { sayOrganisationsIsLoaded } from "../test-support/stand-in-organisations.ts";
import { bringStatisticsUpToDate, verifyStatistics } from "./bring-up-to-date.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people[Symbol.asyncDispose]());

/** More with RANDOM_RUNS. */
const histories = Number(process.env["RANDOM_RUNS"] ?? 60);

const units = ["598.0", "60.0", "30409.0", "68.20250701", "elsewhere"] as const;
const known = ["ban-chi-dao-ham-thuan-nam", "pv01-binh-thuan", "ubnd-cho-vam", "bo-cong-an"] as const;
const bodies = [...known, "unheard-of"] as const;
const levelOf = new Map([
  ["598.0", "DISTRICT"],
  ["60.0", "PROVINCE"],
  ["30409.0", "COMMUNE"],
  ["68.20250701", "PROVINCE"],
]);

const award = {
  key: fc.constantFrom("one", "another"),
  unit: fc.constantFrom(...units),
  form: fc.constantFrom("COMMENDATION", "CERTIFICATE_OF_MERIT"),
  grantor: fc.option(fc.constantFrom(...bodies)),
  date: fc.option(fc.constantFrom("2024-09-17", "2025-06-30", "2025-07-01", "2024-02", "2025")),
};
const recipient = {
  key: award.key,
  ordinal: fc.integer({ min: 1, max: 2 }),
  kind: fc.constantFrom("INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"),
  count: fc.integer({ min: 1, max: 9 }),
};
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("award" as const), ...award }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("recipient" as const), ...recipient }) },
  fc.record({
    do: fc.constant("gift" as const),
    key: award.key,
    unit: award.unit,
    date: award.date,
    count: recipient.count,
  }),
  fc.record({ do: fc.constant("noAward" as const), key: award.key }),
  fc.record({ do: fc.constant("noRecipient" as const), key: award.key, ordinal: recipient.ordinal }),
  fc.record({ do: fc.constant("noGift" as const), key: award.key }),
  fc.record({ do: fc.constant("bodyMoves" as const), body: fc.constantFrom(...known), unit: award.unit }),
  fc.record({ do: fc.constant("divided" as const), unit: award.unit }),
  fc.record({ do: fc.constant("load" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

test(
  "whatever comes, goes and changes, in whatever order: the roll-up is what a recount gives, and what was written",
  async () => {
    await withOrm(database, people.ownerUrl, async (orm) => {
      const db = orm.em.getKysely();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
          const trx = await db.startTransaction().execute();
          try {
            await sql`set constraints all deferred`.execute(trx);
            for (const table of ["award_recipient", "award", "gift"]) {
              await sql`delete from ${sql.id(table)}`.execute(trx);
            }
            const written = new Written();
            for (const one of steps) {
              await take(trx, one);
              written.take(one);
            }
            await take(trx, { do: "load" });
            expect(await verifyStatistics(trx)).toMatchObject({ different: 0, differences: [], staleUnits: 0 });
            expect(await counted(trx)).toEqual(written.counted());
          } finally {
            await trx.rollback().execute();
          }
        }),
        { numRuns: histories },
      );
    });
  },
  60_000 + histories * 1_000,
);

/** In all of time: `598.0 COMMENDATION+COLLECTIVE+DISTRICT 8 0`, certain and open. */
async function counted(trx: Kysely<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', unit_id, value, sum(sure), sum(open)) as line
    from roll_up
    join roll_up_place using (place)
    join roll_up_series using (series)
    join roll_up_member using (member)
    where frame = 'RESTATED' and grain <> 'L'
    group by unit_id, value
    having sum(sure) <> 0 or sum(open) <> 0`.execute(trx);
  return rows.map(({ line }) => line).toSorted();
}

/** The same, added up by hand from what was written. */
class Written {
  readonly #awards = new Map<string, Extract<Step, { do: "award" }>>();
  readonly #recipients = new Map<string, Extract<Step, { do: "recipient" }>>();
  readonly #gifts = new Map<string, Extract<Step, { do: "gift" }>>();
  readonly #places = new Map<string, string>([
    ["ban-chi-dao-ham-thuan-nam", "598.0"],
    ["pv01-binh-thuan", "60.0"],
    ["ubnd-cho-vam", "30409.0"],
  ]);
  readonly #divided = new Set(["30409.0"]);

  take(one: Step): void {
    if (one.do === "award") this.#awards.set(one.key, one);
    if (one.do === "recipient") this.#recipients.set(`${one.key} ${one.ordinal}`, one);
    if (one.do === "gift") this.#gifts.set(one.key, one);
    if (one.do === "noAward") this.#awards.delete(one.key);
    if (one.do === "noRecipient") this.#recipients.delete(`${one.key} ${one.ordinal}`);
    if (one.do === "noGift") this.#gifts.delete(one.key);
    if (one.do === "bodyMoves") this.#places.set(one.body, one.unit);
    if (one.do === "divided" && !this.#divided.delete(one.unit)) this.#divided.add(one.unit);
  }

  counted(): readonly string[] {
    const sums = new Map<string, readonly [sure: number, open: number]>();
    const add = ({ unit, date }: { unit: string; date: string | null }, member: string, number: number) => {
      for (const [onto, relation] of countsInto[unit] ?? []) {
        const certain = date !== null && !(relation === "FORMER" && this.#divided.has(unit));
        const [sure, open] = sums.get(`${onto} ${member}`) ?? [0, 0];
        sums.set(`${onto} ${member}`, certain ? [sure + number, open] : [sure, open + number]);
      }
    };
    for (const { key, kind, count } of this.#recipients.values()) {
      const found = this.#awards.get(key);
      if (found === undefined) continue;
      add(found, `${found.form}+${kind}`, count);
      add(found, `${found.form}+${kind}+${levelOf.get(this.#places.get(found.grantor ?? "") ?? "") ?? ""}`, count);
    }
    for (const gift of this.#gifts.values()) add(gift, '{"en": "rice", "vi": "gạo"}', gift.count);
    return [...sums].map(([of, [sure, open]]) => `${of} ${sure} ${open}`).toSorted();
  }
}

/** As in the stand-in for organisations. */
const countsInto: Readonly<Record<string, readonly (readonly [unit: string, relation: "PRESENT" | "FORMER"])[]>> = {
  "598.0": [
    ["598.0", "PRESENT"],
    ["60.0", "PRESENT"],
    ["68.20250701", "FORMER"],
  ],
  "60.0": [
    ["60.0", "PRESENT"],
    ["68.20250701", "FORMER"],
  ],
  "30409.0": [
    ["30409.0", "PRESENT"],
    ["888.0", "PRESENT"],
    ["30409.20250701", "FORMER"],
  ],
  "68.20250701": [["68.20250701", "PRESENT"]],
};

/** In the database. What is there already becomes another. */
async function take(trx: Kysely<unknown>, one: Step): Promise<void> {
  const span = "date" in one && one.date !== null ? spanOf(one.date) : { earliest: null, latest: null };
  const dates = sql`${span.earliest}::date, ${span.latest}::date`;
  const always = sql`'[{"document": "made-up"}]'::jsonb, '[]'::jsonb, 'SYNTHETIC', current_date`;
  switch (one.do) {
    case "award":
      await sql`
        insert into award (id, unit_id, form, grantor_id, granted_earliest, granted_latest, citations, inferences, origin, sort_on)
        values (${one.key}, ${one.unit}, ${one.form}, ${one.grantor}, ${dates}, ${always})
        on conflict (id) do update set unit_id = excluded.unit_id, form = excluded.form, grantor_id = excluded.grantor_id,
          granted_earliest = excluded.granted_earliest, granted_latest = excluded.granted_latest`.execute(trx);
      return;
    case "recipient":
      await sql`
        insert into award_recipient (award_id, ordinal, kind, count, origin)
        values (${one.key}, ${one.ordinal}, ${one.kind}, ${one.count}, 'SYNTHETIC')
        on conflict (award_id, ordinal) do update set kind = excluded.kind, count = excluded.count`.execute(trx);
      return;
    case "gift":
      await sql`
        insert into gift (id, unit_id, count, item, recipient_group, given_earliest, given_latest, citations, inferences, origin, sort_on)
        values (${one.key}, ${one.unit}, ${one.count}, '{"vi": "gạo", "en": "rice"}', 'nhóm', ${dates}, ${always})
        on conflict (id) do update set unit_id = excluded.unit_id, count = excluded.count,
          given_earliest = excluded.given_earliest, given_latest = excluded.given_latest`.execute(trx);
      return;
    case "noAward":
      await sql`delete from award where id = ${one.key}`.execute(trx);
      return;
    case "noRecipient":
      await sql`delete from award_recipient where award_id = ${one.key} and ordinal = ${one.ordinal}`.execute(trx);
      return;
    case "noGift":
      await sql`delete from gift where id = ${one.key}`.execute(trx);
      return;
    case "bodyMoves":
      await sql`update organisations.organisation set unit_id = ${one.unit} where organisation_id = ${one.body}`.execute(
        trx,
      );
      return;
    case "divided":
      await sql`
        update organisations.containment
        set placement = case placement when 'EXACT' then 'UNDETERMINABLE' else 'EXACT' end
        where inherited and member_id = ${one.unit}`.execute(trx);
      return;
    case "load":
      await bringStatisticsUpToDate(trx);
  }
}

test("verify tells of a level that is not the one that organisations publishes", () =>
  withOrm(database, people.ownerUrl, async (orm) => {
    const trx = await orm.em.getKysely().startTransaction().execute();
    try {
      await sql`update organisation_level set level = 'PROVINCE' where organisation_id = 'ubnd-cho-vam'`.execute(trx);
      expect(await verifyStatistics(trx)).toMatchObject({ different: 0, staleUnits: 0, staleLevels: 1 });
    } finally {
      await trx.rollback().execute();
    }
  }));

test("when a body comes to another unit, the next load counts its awards under the level of that one", async () => {
  const levels = async () =>
    (
      await entity(
        people,
        "AdministrativeUnit",
        unitId({ key: "60.0", on: null }),
        "awardStatistics(period: { year: 2024 }) { byGrantorLevel { grantorLevel count { value } } }",
      )
    ).found.awardStatistics.map(({ byGrantorLevel }: { byGrantorLevel: unknown }) => byGrantorLevel);
  const loadAnew = async (unit: string | null, version: string) => {
    await asOwner(people.ownerUrl, { search_path: "organisations" }, (client) =>
      client.query("update organisation set unit_id = $1 where organisation_id = 'ban-chi-dao-ham-thuan-nam'", [unit]),
    );
    await sayOrganisationsIsLoaded(people.ownerUrl, version);
    expect(await subgraph.loadFacts(people.ownerUrl)).toMatchObject({ loaded: true });
    return levels();
  };
  const under = (grantorLevel: string | null) => [11, 8].map((value) => [{ grantorLevel, count: { value } }]);

  expect(await loadAnew("60.0", "the body is one of the province")).toEqual(under("PROVINCE"));
  expect(await loadAnew(null, "nobody knows whose it is")).toEqual(under(null));
  expect(await loadAnew("598.0", "as it was")).toEqual(under("DISTRICT"));
});
