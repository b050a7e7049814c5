import { createHash } from "node:crypto";
import type { ApolloGateway } from "@apollo/gateway";
import { operationFromDocument } from "@apollo/federation-internals";
import type { QueryPlan } from "@apollo/query-planner";
import { BoundedCache } from "@phong-trao/kit/bounded-cache.ts";
import { type CompiledOperation, compileOperation } from "@phong-trao/executor/compile-operation.ts";
import { type DocumentNode, getOperationAST, type OperationDefinitionNode } from "graphql";

/** What a client sends: a document and, where it has several operations, the name of one. Never its variables. */
export interface OperationText {
  readonly source: string;
  readonly operationName: string | undefined;
}

/** An operation that is valid, planned and compiled. */
export interface PreparedOperation extends OperationText {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Of the source, as the log calls it. */
  readonly hash: string;
  readonly plan: QueryPlan;
  readonly execute: CompiledOperation;
}

/** Told of each look for an operation. `planMs`: it had to be planned, which took so long; undefined: it was ready. */
export type OnPrepared = (planMs?: number) => void;

export interface PreparedOperations {
  /** Undefined: nobody has asked this of late. */
  known(text: OperationText): PreparedOperation | undefined;
  /** @param document of the text, validated */
  prepared(text: OperationText, document: DocumentNode): PreparedOperation;
}

/** What is kept for an operation takes many times its length: plan, parsed fetches, the shape of the answer. */
const mostOperations = 2_000;
const mostCharacters = 2_000_000;

/** The operations of one supergraph, those used last. */
export function preparedOperations(gateway: ApolloGateway, onPrepared?: OnPrepared): PreparedOperations {
  const known = new BoundedCache<PreparedOperation>(mostOperations, mostCharacters);
  // The gateway says nothing of its planner elsewhere than here.
  const { queryPlanner: planner } = gateway.__testing();
  const { schema } = gateway;
  if (planner === undefined || schema === undefined) throw new Error("the gateway is not loaded yet");
  const { supergraph } = planner;
  const schemas = { apiSchema: schema, supergraphSchema: supergraph.schema.toGraphQLJSSchema() };
  const toPlan = supergraph.apiSchema();

  const prepare = ({ source, operationName }: OperationText, document: DocumentNode): PreparedOperation => {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Error("an operation that is not in its document was let through");
    const began = performance.now();
    const plan = planner.buildQueryPlan(
      operationFromDocument(toPlan, document, operationName === undefined ? {} : { operationName }),
    );
    onPrepared?.(performance.now() - began);
    const hash = createHash("sha256").update(source).digest("hex");
    const execute = compileOperation({ plan, document, operation, ...schemas });
    return { source, operationName, document, operation, hash, plan, execute };
  };

  return {
    known(text) {
      const operation = known.get(keyOf(text));
      if (operation !== undefined) onPrepared?.();
      return operation;
    },
    prepared(text, document) {
      const key = keyOf(text);
      let operation = known.get(key);
      if (operation === undefined) operation = prepare(text, document);
      else onPrepared?.();
      known.set(key, operation);
      return operation;
    },
  };
}

/** No name has a NUL in it. */
const keyOf = ({ source, operationName = "" }: OperationText) => `${operationName}\0${source}`;
