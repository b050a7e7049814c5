import { readFileSync } from "node:fs";
import { join } from "node:path";
import { costOf } from "@phong-trao/gateway/limits/cost-of.ts";
import { costWeights } from "@phong-trao/gateway/limits/cost-weights.ts";
import { defaultLimits } from "@phong-trao/gateway/limits/limits.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Platform, startPlatform } from "../stack/platform.ts";
import { asSent, golden, questions, writtenAnswer, writtenPlan } from "./questions.ts";

/**
 * Every public operation is golden: question (`.graphql`), answer (`.json`), SQL (`.sql`) and plan (`.plan.txt`).
 * Folders and files are named after the facts that they show; the examples of the explorer are among them.
 * After a change that is meant, run `npm run golden` and read the diff: a new statement, fetch or step is a line in it.
 */
const weights = costWeights(readFileSync(join(import.meta.dirname, "../../schema/supergraph.graphql"), "utf8"));

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.[Symbol.asyncDispose]());

describe("golden operations", () => {
  test.each(questions)("$name", async (question) => {
    const text = asSent(question);
    const { result, statements, plan } = await platform.watch(() => platform.ask(text));
    expect(result.errors).toBeUndefined();
    expect(costOf(text, {}, weights).total).toBeLessThanOrEqual(defaultLimits.cost / 2);

    await expect(writtenAnswer(result)).toMatchFileSnapshot(golden(question, "json"));
    await expect(written(statements)).toMatchFileSnapshot(golden(question, "sql"));
    await expect(writtenPlan(plan)).toMatchFileSnapshot(golden(question, "plan.txt"));
  });
});

/** Sorted: fetches that run side by side send their statements in any order. */
function written(statements: readonly string[]): string {
  const texts = statements
    .map((text) => `${text.replaceAll(/[ \t]+$/gm, "").replaceAll(/\n{2,}/g, "\n").trimEnd()};\n`)
    .toSorted();
  return `-- statements: ${texts.length}\n\n${texts.join("\n")}`;
}
