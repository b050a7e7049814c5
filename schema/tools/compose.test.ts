import { readFileSync } from "node:fs";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { Kind, isEnumType, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { enumLabels } from "../src/generated/labels.ts";
import { sharedDefinitions, subgraphNames, subgraphSdl } from "../src/subgraph-sdl.ts";
import { codeListsModule } from "./code-lists.ts";
import { composeSubgraphs } from "./compose-subgraphs.ts";

const subgraphs = Object.fromEntries(subgraphNames.map((name) => [name, subgraphSdl(name)]));
const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  directive @label(vi: String!, en: String!) on ENUM_VALUE | ENUM\n`;
const small = (sdls: Record<string, string>) =>
  composeSubgraphs(Object.fromEntries(Object.entries(sdls).map(([name, sdl]) => [name, parse(link + sdl)])));

describe("the committed files are those of the SDL (else: npm run compose)", () => {
  const composed = composeSubgraphs(subgraphs);

  test("supergraph.graphql", () => expect(file("supergraph.graphql") === composed.supergraphSdl).toBe(true));
  test("api.graphql", () => expect(file("api.graphql") === composed.apiSdl).toBe(true));
  test("labels.ts", () =>
    expect(file("src/generated/labels.ts")).toBe(codeListsModule(Object.values(subgraphs), composed.api)));

  test("every enum of the API has its labels, value by value", () => {
    const enums = Object.values(composed.api.getTypeMap()).filter(
      (type) => isEnumType(type) && !type.name.startsWith("__"),
    );
    expect(Object.keys(enumLabels).toSorted()).toEqual(enums.map((type) => type.name).toSorted());
    for (const type of enums.filter(isEnumType)) {
      expect(enumLabels[type.name]?.values.map(({ value }) => value)).toEqual(type.getValues().map(({ name }) => name));
    }
  });
});

describe.each(subgraphNames)("%s", (name) => {
  test("has of shared.graphql what it uses and nothing else", () => {
    const shared = sharedDefinitions();
    const text = JSON.stringify(subgraphs[name]?.definitions, (key, value: unknown) =>
      key === "loc" ? undefined : value,
    );
    const used =
      subgraphs[name]?.definitions.filter((definition) => definition.loc?.source.name === "schema/shared.graphql") ??
      [];
    expect(used.length).toBeGreaterThan(5);
    for (const definition of used) {
      if (definition.kind === Kind.DIRECTIVE_DEFINITION || !("name" in definition)) continue;
      const uses = text.split(`"value":"${definition.name?.value ?? ""}"`).length - 1;
      expect(uses, `${definition.name?.value ?? ""} is used besides being defined`).toBeGreaterThan(1);
      expect(shared.has(definition.name?.value ?? "")).toBe(true);
    }
  });

  test("is a schema that can be served", () => {
    const schema = buildSubgraphSchema(subgraphSdl(name));
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain("_entities");
  });
});

describe("composition", () => {
  test("puts labels into the descriptions and keeps @label away from clients", () => {
    const { apiSdl } = small({
      units: `type Query { "Its type." type: UnitType }
        "What a unit is called." enum UnitType @label(vi: "loại", en: "type") {
          "In the lowlands." THON @label(vi: "thôn", en: "village")
          "Ward." WARD @label(vi: "phường", en: "ward")
        }`,
    });
    expect(apiSdl).toContain('"""**loại** · type. What a unit is called."""');
    expect(apiSdl).toContain('"""**thôn** · village. In the lowlands."""');
    expect(apiSdl).toContain('"""**phường** · ward."""');
    expect(apiSdl).not.toContain("@label");
  });

  test("fails on what it would only hint at: an input field that one subgraph lacks", () => {
    expect(() =>
      small({
        units: "type Query { units(filter: Filter): Int } input Filter { name: String year: Int }",
        events: "type Query { events(filter: Filter): Int } input Filter { name: String }",
      }),
    ).toThrow(/INCONSISTENT_INPUT_OBJECT_FIELD: Input object field "year" will not be added to "Filter"/);
  });

  test("fails where two descriptions contradict each other", () => {
    expect(() =>
      small({
        units: 'type Query { unit: Unit } "A place." type Unit @key(fields: "id") { id: ID! }',
        events: 'type Query { event: Int } "Not a place." type Unit @key(fields: "id") { id: ID! events: Int }',
      }),
    ).toThrow(/INCONSISTENT_DESCRIPTION/);
  });

  test("fails on a field that nobody can reach", () => {
    expect(() =>
      small({
        units: 'type Query { unit: Unit } type Unit @key(fields: "id", resolvable: false) { id: ID! }',
        events: "type Query { event: Int } type Unit { id: ID! events: Int }",
      }),
    ).toThrow("The subgraphs do not compose.");
  });

  test("begins a type with the fields of the subgraph that describes it", () => {
    const { apiSdl } = small({
      events: 'type Query { events: Int } type Unit @key(fields: "id") { id: ID! events: Int }',
      units: 'type Query { unit: Unit } "A place." type Unit @key(fields: "id") { name: String id: ID! }',
    });
    expect(apiSdl.replace(/\s+/g, " ")).toContain("type Unit { name: String id: ID! events: Int }");
  });
});
