import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSent, golden, questions, writtenAnswer } from "../../operations/questions.ts";
import { type Platform, startPlatform } from "../../stack/platform.ts";
import { documented } from "../documented.ts";
import { installHive } from "./install-hive.ts";
import { serveSubgraph } from "./serve-subgraph.ts";
import { type Hive, startHive } from "./start-hive.ts";

/** The committed supergraph, unchanged, on another router of Federation 2: its answers are the golden ones. */
const version = (
  JSON.parse(readFileSync(join(import.meta.dirname, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  }
).dependencies["@graphql-hive/gateway"];

const stack = new AsyncDisposableStack();
let platform: Platform;
let hive: Hive;
beforeAll(async () => {
  const bin = await installHive();
  platform = stack.use(await startPlatform());
  const urls: Record<string, string> = {};
  for (const subgraph of platform.process.subgraphs) {
    urls[subgraph.name] = stack.use(await serveSubgraph(subgraph)).url;
  }
  hive = stack.use(await startHive(bin, urls));
}, 600_000);
afterAll(() => stack.disposeAsync());

describe("golden operations on Hive Gateway", () => {
  test.each(questions)("$name", async (question) => {
    const answer = await hive.ask(asSent(question));
    expect(writtenAnswer(answer)).toBe(readFileSync(golden(question, "json"), "utf8"));
  });
});

test("docs/conformance.md says so", () => {
  expect(documented()).toContain(
    `| @graphql-hive/gateway ${version} | ${questions.length} golden operations | all equal |`,
  );
});
