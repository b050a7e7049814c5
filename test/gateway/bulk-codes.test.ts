import { readFileSync } from "node:fs";
import { join } from "node:path";
import { costOf } from "@phong-trao/gateway/limits/cost-of.ts";
import { costWeights } from "@phong-trao/gateway/limits/cost-weights.ts";
import { defaultLimits } from "@phong-trao/gateway/limits/limits.ts";
import { expect, test } from "vitest";

const weights = costWeights(readFileSync(join(import.meta.dirname, "../../schema/supergraph.graphql"), "utf8"));

test("what 5,000 codes meant and became may be asked at once, and hardly more about each", () => {
  const codes = Array.from({ length: 5_000 }, (_, at) => String(at).padStart(5, "0"));
  const asking = (more: string) =>
    costOf(
      `query ($codes: [String!]!) { resolveCodes(codes: $codes, asOf: "2024-06-01", onto: "2025-07-01") {
        code unit { name } onto { share unit { code name ${more} } } } }`,
      { codes },
      weights,
    ).total;
  expect(asking("")).toBeLessThanOrEqual(defaultLimits.cost);
  expect(asking("successors { unit { name } }")).toBeGreaterThan(defaultLimits.cost);
});
