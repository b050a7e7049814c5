import { readFileSync } from "node:fs";
import { asOwner } from "@phong-trao/kit/database/owner.ts";
import { searchPath } from "@phong-trao/kit/database/reader.ts";
import { database } from "@phong-trao/organisations/database.ts";
import { Kind, parse, print } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Platform, startPlatform } from "../stack/platform.ts";
import { golden, type Question, questions } from "./questions.ts";

/**
 * How PostgreSQL answers each statement of a search on the national data: kept beside the question as `.explain.txt`, so
 * that an index that is used no more is a line in a diff.
 */
const searches = questions.filter(
  ({ name, file }) => name.startsWith("search/") && readFileSync(file, "utf8").includes("search:"),
);

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.[Symbol.asyncDispose]());

describe("plans of searches", () => {
  test.each(searches)("$name", async (question) => {
    const plans: string[] = [];
    for (const { asked, operation } of fieldsOf(question)) {
      for (const sent of await searchStatements(() => platform.ask(operation))) {
        plans.push(`# ${asked}\n${await explained(sent)}`);
      }
    }
    await expect(plans.join("\n")).toMatchFileSnapshot(golden(question, "explain.txt"));
    expect(plans.join("\n")).not.toMatch(/Seq Scan on (unit_name|administrative_unit)\b/);
  });

  test("there are some", () => {
    expect(searches.length).toBeGreaterThan(5);
  });
});

/** One operation for each field, so that each plan is told apart. */
function fieldsOf({ file }: Question) {
  const [definition] = parse(readFileSync(file, "utf8")).definitions;
  const selected = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
  return selected.flatMap((field) =>
    field.kind === Kind.FIELD ? [{ asked: print(field).replace(/ \{$[^]*/m, ""), operation: `{ ${print(field)} }` }] : [],
  );
}

interface Sent {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Those that look for names, and no others: of a field a page, and a count where it asks for one. */
async function searchStatements(work: () => Promise<unknown>): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const stops = platform.process.subgraphs.map((subgraph) =>
    subgraph.onStatement(({ sql }, values) => {
      if (/\bfrom retired_unit\b/.test(sql)) sent.push({ sql, values });
    }),
  );
  await work();
  stops.forEach((stop) => stop());
  return sent;
}

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly Plan[];
}

/** As the owner of the database, who may see all that the statement reads. */
function explained({ sql, values }: Sent): Promise<string> {
  return asOwner(platform.databaseUrl, { search_path: searchPath(database), jit: "off" }, async (client) => {
    const { rows } = await client.query<{ "QUERY PLAN": readonly { readonly Plan: Plan }[] }>(
      `explain (costs off, format json) ${sql}`,
      [...values],
    );
    const plan = rows[0]?.["QUERY PLAN"][0]?.Plan;
    return plan === undefined ? "" : `${written(plan, "").join("\n")}\n`;
  });
}

function written(plan: Plan, indent: string): readonly string[] {
  const index = plan["Index Name"] === undefined ? "" : ` using ${plan["Index Name"]}`;
  const relation = plan["Relation Name"] === undefined ? "" : ` on ${plan["Relation Name"]}`;
  return [
    `${indent}${plan["Node Type"]}${index}${relation}`,
    ...(plan.Plans ?? []).flatMap((below) => written(below, `${indent}  `)),
  ];
}
