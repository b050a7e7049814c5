import { existsSync } from "node:fs";
import { parse, validate, buildSchema } from "graphql";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rivalFiles } from "../rivals/rivals.ts";
import { workloads } from "./all.ts";
import type { QuestionsWorkload } from "./workload.ts";

const questions: readonly QuestionsWorkload[] = workloads.filter((workload) => workload.kind === "questions");

test("no two workloads have one name", () => {
  expect(new Set(workloads.map(({ name }) => name)).size).toBe(workloads.length);
});

test.each(questions)("every rival of $name is a file", ({ world, rivals = [] }) => {
  for (const rival of rivals) {
    const file = rivalFiles[world][rival];
    expect([rival, file]).not.toContain(undefined);
    expect(existsSync(new URL(`../${file}`, import.meta.url)), rival).toBe(true);
  }
});

test.each(questions)(
  "$name names a rival once: as one, or with the reason why not",
  ({ rivals = [], without = {} }) => {
    expect(rivals.filter((rival) => rival in without)).toEqual([]);
  },
);

test.each(["W1", "W2", "W3", "W4", "W5", "W6"])("%s is held against, or says why not, all rivals there are", (name) => {
  const { rivals = [], without = {} } = questions.find((workload) => workload.name === name) ?? {};
  expect([...rivals, ...Object.keys(without)].toSorted()).toEqual([
    "hive",
    "monolith",
    "postgraphile",
    "stock",
    "stock-local",
  ]);
});

test("questions that need no data to be put fit the schema of clients", async () => {
  const schema = buildSchema(readFileSync(new URL(import.meta.resolve("@phong-trao/schema/api.graphql")), "utf8"));
  const nothing = { below: () => 0 } as never;
  for (const { world, name, prepare } of questions.filter((one) => ["W3", "W4"].includes(one.name))) {
    expect(world).toBe("register");
    const [first] = await prepare({ database: nothing, random: nothing, ask: async () => null });
    expect(validate(schema, parse(first?.query ?? "")), name).toEqual([]);
  }
});
