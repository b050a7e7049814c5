import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startPlatform } from "./stack/platform.ts";

test("the questions in the README give the answers in the README", async () => {
  await using platform = await startPlatform();
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const pairs = [...readme.matchAll(/```graphql\n([^`]+)```\s+```json\n([^`]+)```/g)];
  expect(pairs).toHaveLength(5);
  for (const [, question = "", answer = ""] of pairs) {
    expect(await platform.ask(question)).toEqual({ data: JSON.parse(answer) });
  }
});
