import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { forClient } from "./unavailable.ts";

const codeOf = (error: unknown) => {
  const told = forClient(error);
  return told instanceof GraphQLError ? told.extensions["code"] : told;
};
const withCode = (code: string) => Object.assign(new Error("…"), { code });

test("what keeps the database from being asked is unavailable, and worth another try", () => {
  for (const code of ["ECONNREFUSED", "ECONNRESET", "57P01", "57P03", "08006", "53300"]) {
    expect(codeOf(withCode(code))).toBe("SUBGRAPH_UNAVAILABLE");
  }
  expect(codeOf(new Error("Connection terminated unexpectedly"))).toBe("SUBGRAPH_UNAVAILABLE");
  expect(codeOf(new Error("timeout exceeded when trying to connect"))).toBe("SUBGRAPH_UNAVAILABLE");
});

test("a statement that takes too long is a time-out", () => {
  expect(codeOf(withCode("57014"))).toBe("TIMEOUT");
  expect(codeOf(new Error("Query read timeout"))).toBe("TIMEOUT");
});

test("anything else is our defect and stays what it was", () => {
  const defect = withCode("42703");
  expect(codeOf(defect)).toBe(defect);
  const told = new GraphQLError("BAD_CURSOR", { extensions: { code: "BAD_CURSOR" } });
  expect(forClient(told)).toBe(told);
});
