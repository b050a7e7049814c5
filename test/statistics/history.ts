import type { Frame } from "@phong-trao/kit/statistics/count.queries.ts";
import fc from "fast-check";
import { countries } from "./country.ts";
import { measures } from "./oracle.ts";
import { anyRecord, someBeginning, someUnit, type TableName } from "./records.ts";

const tables: readonly TableName[] = [
  "document",
  "model",
  "model_site",
  "event",
  "task",
  "safety_registration",
  "designation",
];

const deeds = fc.record({
  record: anyRecord,
  slot: fc.integer({ min: 1, max: 4 }),
  /** REPLACE: goes and comes anew in one transaction, as facts do that have changed. */
  deed: fc.constantFrom("PUT", "PUT", "PUT", "REPLACE", "REMOVE" as const),
});
export type Deed = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

const aligned = fc
  .integer({ min: 2024, max: 2026 })
  .chain((year) =>
    fc.constantFrom(
      { from: `${year}-01-01`, through: `${year}-12-31` },
      { from: `${year}-04-01`, through: `${year}-06-30` },
      { from: `${year}-07-01`, through: `${year}-07-31` },
      { from: `${year - 1}-11-01`, through: `${year}-10-31` },
      { from: `${year - 1}-11-16`, through: `${year}-11-15` },
      { from: `${year - 1}-12-15`, through: `${year}-09-14` },
    ),
  );
const someDay = fc
  .date({ min: new Date("2024-06-01"), max: new Date("2026-06-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const free = fc.tuple(someDay, someDay).map((both) => {
  const [from = "", through = ""] = both.toSorted();
  return { from, through };
});

const asked = fc.record({
  // On the units above the most is counted.
  unit: fc.oneof({ weight: 2, arbitrary: fc.constantFrom("p1", "p12", "p23", "d2", "d7", "d13") }, someUnit),
  on: fc.option(someDay),
  frame: fc.constantFrom<Frame>("RESTATED", "AS_REPORTED"),
  measure: fc.oneof(fc.constantFrom("SITES", "REGISTERED", "EVENTS", "TASKS"), fc.constantFrom(...measures)),
  period: fc.oneof({ weight: 7, arbitrary: aligned }, free),
});

const step = fc.record({
  // Mostly null: where units change, all counts on them are made anew, and nothing is seen of what came of the deeds.
  country: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, countries),
  unitsFirst: fc.boolean(),
  deeds: fc.array(deeds, { minLength: 2, maxLength: 6, size: "max" }),
  asked: fc.array(asked, { minLength: 6, maxLength: 6 }),
});

/**
 * What happens to a register: records come, change and go, and now and then units, in so many steps. After each step, some
 * questions.
 */
export const registerHistories = (steps: number) =>
  fc.record({
    country: countries,
    beginning: someBeginning,
    steps: fc.array(step, { minLength: 2, maxLength: steps, size: "max" }),
    /** In which tables are written. */
    order: fc.shuffledSubarray([...tables], { minLength: tables.length }),
  });
export type RegisterHistory = ReturnType<typeof registerHistories> extends fc.Arbitrary<infer T> ? T : never;
