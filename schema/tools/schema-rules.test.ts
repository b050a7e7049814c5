import { readFileSync, readdirSync } from "node:fs";
import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { subgraphNames, subgraphSdl } from "../src/subgraph-sdl.ts";
import { codeLists } from "./code-lists.ts";
import { composeSubgraphs } from "./compose-subgraphs.ts";
import { enumsAreDescribed, labelsAreWhole, rules, typesUnderRules } from "./schema-rules.ts";

const subgraphs = Object.fromEntries(subgraphNames.map((name) => [name, subgraphSdl(name)]));
const { supergraphSdl, api } = composeSubgraphs(subgraphs);

describe("the graph keeps the rules of the house", () => {
  const types = typesUnderRules(supergraphSdl);
  test.each(Object.entries(rules))("%s", (_, rule) => expect(rule(types)).toEqual([]));
  test("enumsAreDescribed", () => expect(enumsAreDescribed(Object.values(subgraphs))).toEqual([]));
  test("labelsAreWhole", () => expect(labelsAreWhole(codeLists(Object.values(subgraphs), api))).toEqual([]));

  test("the SDL is spelled in NFC, so that what looks equal is equal", () => {
    const files = readdirSync(new URL("..", import.meta.url), { recursive: true, encoding: "utf8" }).filter(
      (path) => path.endsWith(".graphql") && !path.includes("node_modules"),
    );
    expect(files.length).toBeGreaterThan(10);
    const others = files.filter((path) => {
      const text = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
      return text !== text.normalize("NFC");
    });
    expect(others).toEqual([]);
  });
});

/** What each rule says of a small schema that breaks it. */
test.each<[keyof typeof rules, string, string]>([
  ["described", "type Query { units: Int }", "Query has no description."],
  [
    "described",
    '"All." type Query { "Units of the day" units: Int }',
    "Query.units has a description that does not end with a full stop.",
  ],
  ["described", '"All." type Query { "Units." units(first: Int): Int }', "Query.units(first:) has no description."],
  ["described", '"All." input Filter { year: Int }', "Filter.year has no description."],
  ["described", '"All." enum Stage { MET }', "Stage.MET has no description."],
  [
    "descriptionSaysMore",
    'type Unit { "The short name of the unit." shortName: String "The names." name: String }',
    'Unit.name is described with its own name: "The names."',
  ],
  ["named", "type unit { id: ID! }", "unit is not in PascalCase."],
  ["named", "type Unit { short_name: String }", "Unit.short_name is not in camelCase."],
  ["named", "type Query { units(OrderBy: Int): Int }", "Query.units(OrderBy:) is not in camelCase."],
  ["named", "enum Stage { Met }", "Stage.Met is not in SCREAMING_CASE."],
  [
    "listsAreSized",
    "type Unit { communes: [Unit!]! names: [String!]! @listSize(assumedSize: 2) }",
    "Unit.communes is a list without @listSize(assumedSize:).",
  ],
  ["listItemsAreNeverNull", "type Unit { names: [String]! }", "Unit.names is a list whose items may be null."],
  [
    "listItemsAreNeverNull",
    "type Unit { names: [String!] }",
    "Unit.names is a list that may be null; an empty one says the same.",
  ],
  ["listItemsAreNeverNull", "input Filter { years: [Int] }", "Filter.years is a list whose items may be null."],
  ["connectionsHaveOneShape", "type UnitConnection { nodes: [Unit!]! }", "UnitConnection needs edges: [UnitEdge!]!."],
  ["connectionsHaveOneShape", "type UnitConnection { nodes: [Unit!]! }", "UnitConnection needs totalCount: Int!."],
  [
    "connectionsHaveOneShape",
    "type UnitEdge { node: Unit } type UnitConnection { nodes: [Unit!]! }",
    "UnitEdge needs node: Unit!.",
  ],
  [
    "connectionsHaveOneShape",
    "type Query { units(first: Int! = 50): UnitConnection! } type UnitConnection { nodes: [Unit!]! }",
    "Query.units needs the argument first: Int! = 20.",
  ],
  [
    "connectionsHaveOneShape",
    "type Query { units: UnitConnection! } type UnitConnection { nodes: [Unit!]! }",
    "Query.units needs the argument after: String.",
  ],
  [
    "connectionsHaveOneShape",
    "type Query { units: UnitConnection! } type UnitConnection { nodes: [Unit!]! }",
    'Query.units needs @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"]).',
  ],
  ["datesAreDates", "type Unit { endedOn: String startedOn: Date }", "Unit.endedOn is a date of type String."],
  ["datesAreDates", "type Query { unit(asOf: String): Int }", "Query.unit(asOf:) is a date of type String."],
  ["datesAreDates", "type Event { date: String publishedAt: Int }", "Event.publishedAt is a date of type Int."],
  ["scalarsAreKnown", "scalar JSON", "JSON is a scalar that the register does not know."],
  ["recordsHaveSources", "type Unit { id: ID! origin: Origin! }", "Unit needs citations: [Citation!]!."],
  ["recordsHaveSources", "type Unit { id: ID! citations: [Citation!]! }", "Unit has citations but no origin."],
  ["keysAreIds", 'type Unit @join__type(key: "code") { id: ID! code: String! }', 'Unit has the key "code".'],
  ["keysAreIds", 'type Unit @join__type(key: "id") { id: ID }', "Unit needs id: ID!."],
  [
    "filtersAreOptional",
    "input Filter { year: Int! }",
    "Filter.year is an input field that is required or has a default.",
  ],
  ["typesAreUsed", "type Query { units: Int } type Unit { id: ID! }", "Unit is a type that no query leads to."],
])("%s finds fault with %s", (rule, sdl, finding) => {
  const known = "scalar Date enum Origin { SOURCE } type Citation { locator: String }";
  const more = sdl.includes("[Unit!]") && !sdl.includes("type Unit ") ? "type Unit { id: ID! }" : "";
  const found = rules[rule](typesUnderRules(`${sdl} ${rule === "scalarsAreKnown" ? "" : known} ${more}`));
  expect(found.map(({ at, problem }) => `${at} ${problem}`)).toContain(finding);
});

test("two entries of a menu cannot look alike, and each has both languages", () => {
  const label = { vi: "giai đoạn", en: "stage" };
  const values = [
    { value: "MET", vi: "đạt", en: "met" },
    { value: "REACHED", vi: "đạt", en: "reached" },
    { value: "LOST", vi: "", en: "lost" },
    { value: "SPLIT", vi: "chia".normalize("NFD") + "\u0323", en: " split" },
  ];
  expect(labelsAreWhole([{ name: "Stage", label, values }]).map(({ at }) => at)).toEqual([
    "Stage.LOST",
    "Stage.SPLIT",
    "Stage.REACHED",
  ]);
});

test("a label does not stand in for a description", () => {
  const sdl = parse('"Stages." enum Stage @label(vi: "giai đoạn", en: "stage") { MET @label(vi: "đạt", en: "met") }');
  expect(enumsAreDescribed([sdl])).toEqual([
    { at: "Stage.MET", problem: "has no description of its own beside the label." },
  ]);
});
