import { asOwner } from "@phong-trao/kit/database/owner.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Movements, openMovements } from "../test-support/open-movements.ts";
import { grainsOf, ruleOf } from "./measure-names.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

test("what the records count as is what is asked for, and has a rule", async () => {
  const found = await asOwner(movements.ownerUrl, { search_path: "movements" }, async (client) => {
    const { rows } = await client.query<{ measure: string; dimension: string; grains: string[] }>(
      "select measure, dimension, array_agg(distinct grain) as grains from measured group by measure, dimension",
    );
    return rows;
  });
  expect(new Set(found.map(({ measure }) => measure))).toEqual(
    // No source tells of a team, of a site that ended or when it began to the day, nor how a registration went on.
    new Set([
      "SITES",
      "SITES_OF_MODEL",
      "RUNNING_SITES_OF_MODEL",
      "SITES_ESTABLISHED",
      "REGISTERED",
      "DESIGNATIONS",
      "EVENTS",
      "TASKS",
      "UNITS",
    ]),
  );
  for (const { measure, dimension, grains } of found) {
    expect(grainsOf[measure as keyof typeof grainsOf], measure).toEqual(expect.arrayContaining(grains));
    expect(ruleOf({ measure, dimension, members: [""] })).toMatch(/\.$/);
  }
});
