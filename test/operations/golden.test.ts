import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { costOf } from "@phong-trao/gateway/limits/cost-of.ts";
import { costWeights } from "@phong-trao/gateway/limits/cost-weights.ts";
import { defaultLimits } from "@phong-trao/gateway/limits/limits.ts";
import { type DocumentNode, Kind, parse, print, visit } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Platform, startPlatform } from "../stack/platform.ts";

/**
 * Every public operation is golden: question (`.graphql`), answer (`.json`), SQL (`.sql`) and plan (`.plan.txt`).
 * Folders and files are named after the facts that they show; the examples of the explorer are among them.
 * After a change that is meant, run `npm run golden` and read the diff: a new statement, fetch or step is a line in it.
 */
const here = import.meta.dirname;
const examples = join(here, "../../gateway/examples");
const questions = [
  ...globSync("**/*.graphql", { cwd: here }).map((file) => ({ name: named(file), file: join(here, file) })),
  ...globSync("*.graphql", { cwd: examples }).map((file) => ({
    name: `examples/${named(file)}`,
    file: join(examples, file),
  })),
].toSorted((one, other) => (one.name < other.name ? -1 : 1));

const weights = costWeights(readFileSync(join(here, "../../schema/supergraph.graphql"), "utf8"));

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.[Symbol.asyncDispose]());

describe("golden operations", () => {
  test.each(questions)("$name", async ({ name, file }) => {
    const question = print(withTypenames(parse(readFileSync(file, "utf8"))));
    const { result, statements, plan } = await platform.watch(() => platform.ask(question));
    expect(result.errors).toBeUndefined();
    expect(costOf(question, {}, weights).total).toBeLessThanOrEqual(defaultLimits.cost / 2);

    const golden = (ending: string) => join(here, `${name}.${ending}`);
    await expect(`${JSON.stringify(result, steady, 2)}\n`).toMatchFileSnapshot(golden("json"));
    await expect(written(statements)).toMatchFileSnapshot(golden("sql"));
    await expect(`fetches: ${plan?.fetches}, depth: ${plan?.depth}\n\n${plan?.text}\n`).toMatchFileSnapshot(
      golden("plan.txt"),
    );
  });
});

/** As Apollo Client and many others send it: `__typename` in every selection, which must not cost a fetch. */
function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (node) =>
      node.selectionSet === undefined
        ? undefined
        : { ...node, selectionSet: { ...node.selectionSet, selections: [typename, ...node.selectionSet.selections] } },
  });
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } } as const;

/** What differs from one load to the next and says nothing about the answer. */
const steady = (name: string, value: unknown) =>
  (name === "loadedAt" || name === "dataVersion") && typeof value === "string" ? `(${name})` : value;

/** Sorted: fetches that run side by side send their statements in any order. */
function written(statements: readonly string[]): string {
  const texts = statements
    .map((text) => `${text.replaceAll(/[ \t]+$/gm, "").replaceAll(/\n{2,}/g, "\n").trimEnd()};\n`)
    .toSorted();
  return `-- statements: ${texts.length}\n\n${texts.join("\n")}`;
}

function named(file: string): string {
  return file.replace(/\.graphql$/, "");
}
