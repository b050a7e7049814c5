import {
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type OperationDefinitionNode,
} from "graphql";
import type { CostWeights } from "./cost-weights.ts";
import { CostAccount, type Cost } from "./cost.ts";
import { type FieldTree, fieldTree, type FieldVisit, visitFields } from "./fields.ts";
import { IntrospectionAccount } from "./introspection-cost.ts";

/**
 * What an operation may cost at most, with these variables. Weights come from `costWeights(supergraphSdl)`, made once.
 * Throws if the operation is unknown or the variables do not fit.
 */
export function costOf(
  source: string | DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  weights: CostWeights,
  operationName?: string,
): Cost {
  const document = typeof source === "string" ? parse(source) : source;
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error(`the document has no operation ${operationName ?? "to choose without a name"}`);
  const { coerced, errors } = getVariableValues(weights.schema, operation.variableDefinitions ?? [], variables);
  if (errors?.[0] !== undefined) throw errors[0];
  return chargedFor(fieldTree(weights.schema, document, operation), operation, coerced ?? {}, weights);
}

/** Charges a validated operation whose variables are coerced; `alsoSee` gets every field on the way. */
export function chargedFor(
  tree: FieldTree,
  { operation: kind }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  weights: CostWeights,
  alsoSee?: (field: FieldVisit) => void,
): Cost {
  const account = new CostAccount(weights, kind === OperationTypeNode.MUTATION);
  const introspection = new IntrospectionAccount(weights, account);
  visitFields(tree, variables, (visit) => {
    alsoSee?.(visit);
    if (!visit.included) return { times: 0, sizes: undefined };
    return introspection.charges(visit) ?? account.charge(visit);
  });
  return { total: account.total, most: account.most };
}
