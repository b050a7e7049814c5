import type { AnyKysely } from "@phong-trao/kit/questions.ts";
import { bringRollUpUpToDate } from "@phong-trao/kit/statistics/bring-up-to-date.ts";
import type { Frame } from "@phong-trao/kit/statistics/count.queries.ts";
import { expect, test } from "vitest";
import { publish, published } from "./country.ts";
import { answersTo, inEmptyRegister } from "./open-register.ts";
import { insertRows } from "./records.ts";

const reform = "2025-07-01";
const until = (key: string) => ({ key, from: null, until: reform });
const since = (key: string) => ({ key, from: reform, until: null });
const under = (unit: ReturnType<typeof until> | ReturnType<typeof since>, parent: string) => ({
  unit: unit.key,
  parent,
  from: unit.from,
  until: unit.until,
});

/** Three communes become one; a fourth is divided between two; all in one province that goes on. */
const province = { key: "lâm đồng", from: null, until: null };
const communes = ["hàm cường", "hàm kiệm", "mương mán", "tân lập"].map(until);
const results = ["hàm kiệm mới", "tân lập bắc", "tân lập nam"].map(since);
const country = published({
  units: [province, ...communes, ...results],
  parents: [...communes, ...results].map((unit) => under(unit, province.key)),
  transfers: [
    ...["hàm cường", "hàm kiệm", "mương mán"].map((from) => ({
      from,
      to: "hàm kiệm mới",
      share: "WHOLE" as const,
      effectiveOn: reform,
    })),
    ...["tân lập bắc", "tân lập nam"].map((to) => ({
      from: "tân lập",
      to,
      share: "PART" as const,
      effectiveOn: reform,
    })),
  ],
});

const sites = (commune: string, count: number, established: string) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${commune} ${established} ${at}`,
    unit_id: `x.${commune}`,
    model_id: "x.m1",
    status: "RUNNING",
    established_on: established,
    earliest_on: established,
    latest_on: established,
  }));

/** As `value`, or `at least–at most`. */
async function total(db: AnyKysely, unit: string, day: string, frame: Frame): Promise<string> {
  const [answer = []] = await answersTo(db, [
    { unit: `x.${unit}`, on: null, frame, measure: "SITES", from: `${day.slice(0, 4)}-01-01`, through: day },
  ]);
  const { sure = 0, open = 0 } = answer.find(({ dimension }) => dimension === "TOTAL") ?? {};
  return open === 0 ? String(sure) : `${sure}–${sure + open}`;
}

test("10 and 12 and 8 are 30 after the merger; a divided commune leaves its share open, and its province knows", () =>
  inEmptyRegister(async (db) => {
    await db.transaction().execute(async (trx) => {
      await publish(trx, new Map([["x", country]]));
      await bringRollUpUpToDate(trx);
    });
    await insertRows(db, "model", [{ id: "x.m1", activity_fields: [] }]);
    await insertRows(db, "model_site", [
      ...sites("hàm cường", 10, "2023-05-01"),
      ...sites("hàm kiệm", 12, "2023-05-01"),
      ...sites("mương mán", 8, "2023-05-01"),
      ...sites("tân lập", 5, "2023-05-01"),
      ...sites("tân lập bắc", 2, "2025-09-01"),
    ]);

    // On today's units, before the reform and after.
    expect(await total(db, "hàm kiệm mới", "2024-12-31", "RESTATED")).toBe("30");
    expect(await total(db, "hàm kiệm mới", "2025-12-31", "RESTATED")).toBe("30");
    expect(await total(db, "tân lập bắc", "2024-12-31", "RESTATED")).toBe("0–5");
    expect(await total(db, "tân lập bắc", "2025-12-31", "RESTATED")).toBe("2–7");
    expect(await total(db, "tân lập nam", "2025-12-31", "RESTATED")).toBe("0–5");
    expect(await total(db, "lâm đồng", "2025-12-31", "RESTATED")).toBe("37");

    // On the units of before: what is new on the divided commune's land is certainly its own.
    expect(await total(db, "hàm cường", "2024-12-31", "RESTATED")).toBe("10");
    expect(await total(db, "tân lập", "2025-12-31", "RESTATED")).toBe("7");

    // On the units of the last day of the period only.
    expect(await total(db, "hàm cường", "2024-12-31", "AS_REPORTED")).toBe("10");
    expect(await total(db, "hàm cường", "2025-12-31", "AS_REPORTED")).toBe("0");
    expect(await total(db, "hàm kiệm mới", "2024-12-31", "AS_REPORTED")).toBe("0");
    expect(await total(db, "hàm kiệm mới", "2025-12-31", "AS_REPORTED")).toBe("30");
  }));
