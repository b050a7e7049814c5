import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { HeaderMap } from "@apollo/server";
import type { ClientScope } from "../client-scope.ts";
import { figure, refusal } from "../errors/refuse.ts";
import { chargedFor } from "./cost-of.ts";
import type { CostWeights } from "./cost-weights.ts";
import { type FieldTree, fieldTree } from "./fields.ts";
import type { Limits } from "./limits.ts";
import { refuseLargePage } from "./page-size.ts";
import { refuseUnusableText } from "./text.ts";
import { turnstile, type TurnstileState } from "./turnstile.ts";
import { refuseLargeVariables } from "./variable-size.ts";

/** A valid operation. */
export interface OperationToAdmit {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Where operations are let in, each with its variables: the limits that depend on them, then the turnstile. */
export interface OperationGate {
  /**
   * Notes the cost. Throws what a client is to read where the variables do not fit or ask for too much; resolves with
   * what to call when the operation is over, or with null where the server is too busy.
   */
  enter(
    asked: OperationToAdmit,
    variables: Readonly<Record<string, unknown>>,
    scope: ClientScope,
  ): Promise<(() => void) | null>;
  turnstile(): TurnstileState;
}

export function operationGate(weights: CostWeights, limits: Limits): OperationGate {
  const gate = turnstile(limits);
  const trees = new WeakMap<OperationDefinitionNode, { readonly tree: FieldTree; isChecked: boolean }>();

  function treeOf({ document, operation }: OperationToAdmit) {
    const known = trees.get(operation) ?? { tree: fieldTree(weights.schema, document, operation), isChecked: false };
    trees.set(operation, known);
    return known;
  }

  return {
    turnstile: () => gate.state(),
    async enter(asked, raw, scope) {
      const variables = coercedVariables(asked, raw, limits);
      const known = treeOf(asked);
      const cost = chargedFor(known.tree, asked.operation, variables, weights, ({ args, isFixed, path }) => {
        // What does not change was right the first time.
        if (isFixed && known.isChecked) return;
        refuseLargePage(args, limits.pageSize, path);
        refuseUnusableText(args, limits, path);
      });
      known.isChecked = true;
      scope.record.cost = Math.ceil(cost.total);
      if (cost.total > limits.cost) {
        throw refusal(
          "OPERATION_TOO_COSTLY",
          `This operation may cost ${figure(cost.total)}; the budget is ${figure(limits.cost)}. Most of it is ${cost.most.path} (${figure(cost.most.cost)}). Ask for smaller pages there, or in an operation of its own.`,
        );
      }
      return gate.enter(cost.total, scope.signal);
    },
  };
}

/** What a client is told that was not let in. */
export function busy(): GraphQLError {
  const headers = new HeaderMap([["retry-after", "2"]]);
  return new GraphQLError("The server is busy with other operations. Try again in a few seconds.", {
    extensions: { code: "SUBGRAPH_UNAVAILABLE", http: { status: 503, headers } },
  });
}

function coercedVariables(
  { schema, operation }: OperationToAdmit,
  raw: Readonly<Record<string, unknown>>,
  limits: Limits,
): Readonly<Record<string, unknown>> {
  refuseLargeVariables(raw, limits);
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.some((definition) => definition.variable.name.value === "representations")) {
    // The gateway's own fetches use that name.
    throw refusal("BAD_USER_INPUT", 'A variable may not be called "$representations"; give it another name.');
  }
  const { coerced, errors } = getVariableValues(schema, definitions, raw, { maxErrors: 5 });
  const problem = errors?.[0];
  if (problem !== undefined) {
    throw new GraphQLError(problem.message, {
      nodes: problem.nodes ?? null,
      extensions: { code: problem.extensions["code"] ?? "BAD_USER_INPUT", http: { status: 400 } },
    });
  }
  return coerced ?? {};
}
