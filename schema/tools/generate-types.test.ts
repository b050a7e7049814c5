import { readFileSync } from "node:fs";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { subgraphNames, subgraphSdl } from "../src/subgraph-sdl.ts";
import { mappersOf, resolverTypes, sourceOf } from "./generate-types.ts";

test.each(subgraphNames)(
  "the committed types of %s are those of the SDL (else: npm run generate-types)",
  async (name) => {
    const expected = await resolverTypes(subgraphSdl(name), await mappersOf(name));
    expect(readFileSync(sourceOf(name, "generated/resolvers.ts"), "utf8") === expected).toBe(true);
  },
);

const sdl = parse("type Query { unit: Unit } type Unit { id: ID! level: Level } enum Level { COMMUNE HAMLET }");

test("nothing in the types is left when Node strips them", async () => {
  const types = await resolverTypes(sdl, { Unit: "../units/unit.ts#UnitRow" });
  expect(types).toContain("import type { UnitRow } from '../../units/unit.ts';");
  expect(types).toMatch(/export type Level =\s+\| 'COMMUNE'\s+\| 'HAMLET'/);
  expect(types).not.toMatch(/^\s*(export )?(enum|const|import (?!type))/m);
});

test("a mapper for a type that was renamed is an error", async () => {
  await expect(resolverTypes(sdl, { Place: "./units/unit.ts#UnitRow" })).rejects.toThrow("mappers.ts names Place");
  await expect(resolverTypes(sdl, { Unit: "./units/unit.ts" })).rejects.toThrow('maps Unit to "./units/unit.ts"');
});
