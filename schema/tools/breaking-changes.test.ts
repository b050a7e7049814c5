import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { breakingChanges } from "./breaking-changes.ts";

const committed = `
  type Query {
    unit(code: String, first: Int! = 20): Unit
    events(filter: Filter): [String!]!
    subject: Subject
  }
  type Unit { code: String name: String! }
  type Body { name: String! }
  union Subject = Unit | Body
  enum Stage { SELECTED MET }
  input Filter { stage: Stage, pilot: Boolean = false }
`;

function after(found: string, replacement: string): string[] {
  expect(committed).toContain(found);
  return breakingChanges(buildSchema(committed), buildSchema(committed.replace(found, replacement)));
}

test.each([
  ["a removed field", "code: String name", "name", "Unit.code was removed."],
  [
    "a removed type",
    "type Body { name: String! }\n  union Subject = Unit | Body",
    "union Subject = Unit",
    "Body was removed.",
  ],
  ["a renamed field", "events(", "happenings(", "Query.events was removed."],
  [
    "a value that may now be missing",
    "name: String! }\n  type Body",
    "name: String }\n  type Body",
    "Unit.name changed type from String! to String.",
  ],
  ["another type", "code: String name", "code: Int name", "Unit.code changed type from String to Int."],
  [
    "an argument that must now be given",
    "code: String,",
    "code: String!,",
    "Query.unit arg code has changed type from String to String!.",
  ],
  [
    "a new required argument",
    "code: String,",
    "code: String, asOf: String!,",
    "A required arg asOf on Query.unit was added.",
  ],
  ["a removed argument", "code: String, ", "", "Query.unit arg code was removed."],
  ["a removed enum value", "SELECTED MET", "SELECTED", "MET was removed from enum type Stage."],
  ["a removed union member", "Unit | Body", "Unit", "Body was removed from union type Subject."],
  [
    "a new required input field",
    "stage: Stage,",
    "stage: Stage, year: Int!,",
    "A required field year on input type Filter was added.",
  ],
  ["a removed input field", "stage: Stage, ", "", "Filter.stage was removed."],
  ["another default of an argument", "= 20", "= 10", "Query.unit arg first has changed defaultValue from 20 to 10."],
  [
    "another default of an input field",
    "= false",
    "= true",
    "Filter.pilot has changed its default value from false to true.",
  ],
])("%s breaks clients", (_, found, replacement, sentence) => {
  expect(after(found, replacement)).toContain(sentence);
});

test.each([
  ["a new field", "code: String name", "code: String level: Int name"],
  ["a new optional argument", "code: String,", "code: String, asOf: String,"],
  ["a new optional input field", "stage: Stage,", "stage: Stage, year: Int,"],
  ["a new enum value", "SELECTED MET", "SELECTED MET RECOGNISED"],
  ["a value that is now always there", "code: String name", "code: String! name"],
  ["a deprecation", "code: String name", 'code: String @deprecated(reason: "Use `codes`.") name'],
])("%s breaks nobody", (_, found, replacement) => {
  expect(after(found, replacement)).toEqual([]);
});
