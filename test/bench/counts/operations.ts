import type { Client } from "pg";
import { randomFrom } from "../../conformance/differential/random.ts";
import { workloads } from "../workloads/all.ts";
import type { Question } from "../workloads/workload.ts";

export interface CountedOperation {
  /** The workload's name, and which of its questions where it has others that take another way. */
  readonly name: string;
  readonly question: Question;
}

/**
 * The first question of each workload on the register, and a page of sites that begins behind another: on the facts, so
 * that they depend on nothing else.
 */
export async function countedOperations(
  database: Client,
  ask: (question: Question) => Promise<unknown>,
): Promise<readonly CountedOperation[]> {
  const operations: CountedOperation[] = [];
  for (const workload of workloads) {
    if (workload.kind !== "questions" || workload.world !== "register" || /^(?:W5.|C\d)/.test(workload.name)) continue;
    const questions = await workload.prepare({ database, random: randomFrom(42), ask });
    const [question] = questions;
    if (question === undefined) throw new Error(`${workload.name} asks nothing of a register with the facts alone.`);
    if (workload.name === "W1") {
      // The town of which the facts say most, before the reform and after it.
      operations.push({ name: "W1", question: { ...question, variables: { code: "30409", asOf: "2024-09-17" } } });
      operations.push({ name: "W1.2", question: { ...question, variables: { code: "30409", asOf: "2026-03-31" } } });
    } else {
      operations.push({ name: workload.name, question });
    }
  }
  return [...operations, { name: "W5.2", question: await pageBehind(ask) }];
}

/** Two sites a page: the facts have not a hundred. */
async function pageBehind(ask: (question: Question) => Promise<unknown>): Promise<Question> {
  const query = `query ($after: String) {
    modelSites(first: 2, after: $after) {
      totalCount
      nodes { model { name } unit { name ancestors { name } } organisation { name } citations { document { title } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  const first = (await ask({ query, variables: { after: null } })) as {
    readonly modelSites: { readonly pageInfo: { readonly endCursor: string } };
  };
  return { query, variables: { after: first.modelSites.pageInfo.endCursor } };
}
