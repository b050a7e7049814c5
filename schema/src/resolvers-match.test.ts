import { parse } from "graphql";
import { expect, test } from "vitest";
import { assertResolversMatch } from "./resolvers-match.ts";
import { DateScalar } from "./scalars.ts";

const sdl = parse(`
  type Query { unit: Unit }
  extend type Query { subject: Subject }
  type Unit @key(fields: "id") { id: ID! since: Date }
  type Document @key(fields: "id", resolvable: false) { id: ID! }
  union Subject = Unit | Document
  enum Level { COMMUNE }
  scalar Date
`);
const matching = {
  Query: { unit: () => null, subject: () => null },
  Unit: { __resolveReference: async () => null, since: (): null => null },
  Subject: { __resolveType: () => "Unit" },
  Date: DateScalar,
};

test("resolvers that match pass, and fields may be left to their parents", () => {
  expect(() => assertResolversMatch(sdl, matching)).not.toThrow();
});

test.each([
  [
    "a renamed field",
    { ...matching, Unit: { ...matching.Unit, validFrom: () => null } },
    "Unit.validFrom is no field of the SDL.",
  ],
  ["a renamed type", { ...matching, Place: { name: () => "" } }, "Place is no type of the SDL."],
  [
    "a value in place of a resolver",
    { ...matching, Unit: { ...matching.Unit, since: "2024" } },
    "Unit.since is no function.",
  ],
  ["an enum with resolvers", { ...matching, Level: {} }, "Level is an enum or input; such a type takes no resolvers."],
  [
    "a key that is not resolvable",
    { ...matching, Document: { __resolveReference: async () => null } },
    "Document.__resolveReference: Document has no resolvable @key.",
  ],
  ["a field of a union", { ...matching, Subject: { id: () => "" } }, "Subject.id is no field of the SDL."],
  [
    "a type question about an object",
    { ...matching, Query: { ...matching.Query, __resolveType: () => "" } },
    "Query.__resolveType: Query is neither a union nor an interface.",
  ],
  [
    "an entity nobody can reach",
    { ...matching, Unit: { since: (): null => null } },
    "Unit is an entity without __resolveReference.",
  ],
  [
    "a scalar that would take any value",
    { Query: matching.Query, Unit: matching.Unit, Subject: matching.Subject },
    "Date is a scalar without an implementation.",
  ],
])("%s is an error at start", (_, resolvers, problem) => {
  expect(() => assertResolversMatch(sdl, resolvers)).toThrow(`The resolvers do not match the SDL:\n- ${problem}`);
});

test("all problems are named at once", () => {
  expect(() => assertResolversMatch(sdl, { Place: {}, Level: {} })).toThrow(/Place.*\n.*Level.*\n.*Unit.*\n.*Date/);
});
