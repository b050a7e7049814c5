import { setTimeout as pause } from "node:timers/promises";
import { withOrm } from "@phong-trao/kit/database/owner.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { AnyKysely } from "@phong-trao/kit/questions.ts";
import { bringRollUpUpToDate } from "@phong-trao/kit/statistics/bring-up-to-date.ts";
import { database } from "@phong-trao/movements/database.ts";
import { describe, expect, test } from "vitest";
import { publish, published } from "./country.ts";
import { answersTo, inEmptyRegister, verified } from "./open-register.ts";
import { insertRows } from "./records.ts";

const province = (key: string) => ({ key, from: null, until: null });
const inProvince = (commune: string, parent: string) => ({ unit: commune, parent, from: null, until: null });
const units = ["lâm đồng", "hàm kiệm", "hàm cường"].map(province);
const twoCommunes = published({
  units,
  parents: [inProvince("hàm kiệm", "lâm đồng"), inProvince("hàm cường", "lâm đồng")],
  transfers: [],
});
/** As if one of them had never been in the province. */
const oneCommune = published({ units, parents: [inProvince("hàm kiệm", "lâm đồng")], transfers: [] });

const site = (id: string, commune: string) => ({
  id,
  unit_id: `x.${commune}`,
  model_id: "x.m1",
  status: "RUNNING",
  earliest_on: "2024-05-01",
  latest_on: "2024-05-01",
});

const change = (db: AnyKysely, country: typeof twoCommunes) =>
  db.transaction().execute(async (trx) => {
    await publish(trx, new Map([["x", country]]));
    await bringRollUpUpToDate(trx);
  });

async function total(db: AnyKysely, unit: string): Promise<number | undefined> {
  const [answer = []] = await answersTo(db, [
    { unit: `x.${unit}`, on: null, frame: "RESTATED", measure: "SITES", from: "2024-01-01", through: "2024-12-31" },
  ]);
  return answer.find(({ dimension }) => dimension === "TOTAL")?.sure;
}

/** Two connections beside each other, on a register with a province, two communes and a model. */
const withTwo = (work: (one: AnyKysely, other: AnyKysely) => Promise<void>) =>
  inEmptyRegister((one, url) =>
    withOrm(database, url, async (orm) => {
      await change(one, twoCommunes);
      await insertRows(one, "model", [{ id: "x.m1", activity_fields: ["TRAFFIC"] }]);
      await work(one, orm.em.getKysely());
    }),
  );

/** Until a connection waits for another one's lock. */
async function someoneWaits(db: AnyKysely): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select from pg_locks
       where not granted and locktype = 'advisory'
         and database = (select oid from pg_database where datname = current_database())`.execute(db);
    if (rows.length > 0) return;
    await pause(5);
  }
}

describe("two write at the same time", () => {
  test("on the same commune: nothing is lost", () =>
    withTwo(async (one, other) => {
      const write = async (db: AnyKysely, name: string) => {
        for (let at = 0; at < 40; at += 1) await insertRows(db, "model_site", [site(`${name}${at}`, "hàm kiệm")]);
      };
      await Promise.all([write(one, "a"), write(other, "b")]);

      expect(await total(one, "lâm đồng")).toBe(80);
      expect(await verified(one)).toMatchObject({ different: 0 });
    }));

  test("on two communes, each first on the one that the other takes last: neither waits for ever", () =>
    withTwo(async (one, other) => {
      const write = async (db: AnyKysely, name: string, communes: readonly string[]) => {
        for (let at = 0; at < 20; at += 1) {
          await db.transaction().execute(async (trx) => {
            for (const commune of communes) {
              await insertRows(trx, "model_site", [site(`${name} ${commune} ${at}`, commune)]);
            }
          });
        }
      };
      const communes = ["hàm kiệm", "hàm cường"];
      await Promise.all([write(one, "a", communes), write(other, "b", communes.toReversed())]);

      expect(await total(one, "hàm kiệm")).toBe(40);
      expect(await total(one, "lâm đồng")).toBe(80);
      expect(await verified(one)).toMatchObject({ different: 0 });
    }));

  test("a site and the fields of its model: the site counts in those that the model has at last", () =>
    withTwo(async (one, other) => {
      let inserted: Promise<void> | undefined;
      await one.transaction().execute(async (trx) => {
        await sql`update model set activity_fields = '{FIRE}'`.execute(trx);
        inserted = insertRows(other, "model_site", [site("s", "hàm kiệm")]);
        await someoneWaits(trx);
      });
      await inserted;

      expect(await verified(one)).toMatchObject({ different: 0 });
      const { rows } = await sql`
        select distinct value
        from roll_up
        join roll_up_series using (series)
        join roll_up_member using (member)
        where dimension = 'ACTIVITY_FIELD'`.execute(one);
      expect(rows).toEqual([{ value: "FIRE" }]);
    }));
});

describe("units change while somebody writes", () => {
  test("the change waits for the writer, and counts what was written", () =>
    withTwo(async (one, other) => {
      let changed: Promise<void> | undefined;
      await one.transaction().execute(async (trx) => {
        await insertRows(trx, "model_site", [site("s", "hàm cường")]);
        changed = change(other, oneCommune);
        await someoneWaits(trx);
        await insertRows(trx, "model_site", [site("t", "hàm kiệm")]);
      });
      await changed;

      expect(await total(one, "lâm đồng")).toBe(1);
      expect(await verified(one)).toMatchObject({ different: 0, staleUnits: 0 });
    }));

  test("the writer waits for the change, and is counted on the units that are then", () =>
    withTwo(async (one, other) => {
      let written: Promise<void> | undefined;
      await one.transaction().execute(async (trx) => {
        await publish(trx, new Map([["x", oneCommune]]));
        await bringRollUpUpToDate(trx);
        written = insertRows(other, "model_site", [site("s", "hàm cường"), site("t", "hàm kiệm")]);
        await someoneWaits(trx);
      });
      await written;

      expect(await total(one, "lâm đồng")).toBe(1);
      expect(await total(one, "hàm cường")).toBe(1);
      expect(await verified(one)).toMatchObject({ different: 0, staleUnits: 0 });
    }));
});

test("what cannot be counted is refused, with what to do instead", () =>
  withTwo(async (one) => {
    for (const level of ["repeatable read", "serializable"] as const) {
      const snapshot = one.transaction().setIsolationLevel(level);
      await expect(
        snapshot.execute((trx) => insertRows(trx, "model_site", [site("s", "hàm kiệm")])),
      ).rejects.toMatchObject({
        message: expect.stringContaining(level.toUpperCase()),
        hint: expect.stringContaining("READ COMMITTED"),
      });
    }
    await expect(sql`truncate model_site`.execute(one)).rejects.toMatchObject({ hint: "Delete them." });
  }));

test("verify names what was changed behind the back of the triggers", () =>
  withTwo(async (one) => {
    await insertRows(one, "model_site", [site("s", "hàm kiệm")]);
    await sql`
      update roll_up as kept
      set sure = 7
      from roll_up_place as place, roll_up_series as series
      where place.place = kept.place and series.series = kept.series
        and (series.measure = 'TEAMS' or series.dimension = 'SECTOR' and place.unit_id = 'x.hàm kiệm')`.execute(one);

    const found = await verified(one);

    expect(found).toMatchObject({
      different: 1,
      differences: [
        { unit: "x.hàm kiệm", measure: "SITES", dimension: "SECTOR", year: 2024, kept: [7, 0], counted: [1, 0] },
      ],
    });
  }));
