import { type GraphQLError, type GraphQLFormattedError, type GraphQLSchema, OperationTypeNode } from "graphql";
import type { Logger } from "pino";
import type { Answered } from "@phong-trao/executor/compile-operation.ts";
import { neverKept } from "../answers/never-kept.ts";
import type { KeptAnswers } from "../answers/kept-answers.ts";
import { publicAnswers } from "../answers/public-answers.ts";
import { type ClientScope, currentScope } from "../client-scope.ts";
import { brokenPromise } from "../errors/complete-errors.ts";
import { throughDoor } from "../errors/door.ts";
import { busy, type OperationGate } from "../limits/operation-gate.ts";
import type { Limits } from "../limits/limits.ts";
import type { OperationsInUse } from "../reload/operations-in-use.ts";
import type { ExecutingGateway } from "./executing-gateway.ts";
import type { PreparedOperation } from "./prepared-operations.ts";

/** A request that could not be plainer: a document, perhaps variables, perhaps the name of an operation. */
export interface PlainRequest {
  readonly source: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Then only a query will do. */
  readonly isGet: boolean;
}

export interface KnownAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string | Buffer;
  /** It is what was asked for, with no error. */
  readonly isWhole: boolean;
  /** Of the body, where others may keep the answer as well, as long as they ask each time whether it still holds. */
  readonly digest?: string;
}

/**
 * The short road for an operation that Apollo Server has let through before: it is parsed, valid, planned and compiled,
 * and only its variables are new. Undefined: the request has to take the long road, which has the words for whatever is
 * wrong with it. The bodies of both roads are the same, byte for byte; only this one has answers that may be kept.
 *
 * @param isPublic nothing in the request says who asks: the answer may be one that was kept, and may be kept
 */
export type AnswerKnown = (
  request: PlainRequest,
  scope: ClientScope,
  isPublic: boolean,
) => Promise<KnownAnswer | undefined> | undefined;

export interface KnownOperations {
  readonly answer: AnswerKnown;
  /** Forgets the answers that are kept. */
  forgetAnswers(): void;
}

export interface KnownOperationsOptions {
  readonly executing: ExecutingGateway;
  readonly schema: GraphQLSchema;
  /** With its directives. */
  readonly supergraph: GraphQLSchema;
  readonly gate: OperationGate;
  readonly inUse: OperationsInUse;
  readonly log: Logger;
  readonly limits: Pick<Limits, "errors">;
  /** Where public answers are kept; left out, none are. */
  readonly answers?: KeptAnswers | undefined;
}

const nothingMore = {};

export function knownOperations(options: KnownOperationsOptions): KnownOperations {
  const { executing, schema, supergraph, gate, inUse, log, limits, answers } = options;

  async function workOut(
    prepared: PreparedOperation,
    { variables }: PlainRequest,
    scope: ClientScope,
  ): Promise<KnownAnswer | undefined> {
    const { document, operation } = prepared;
    let leave: (() => void) | null;
    try {
      leave = await gate.enter({ schema, document, operation }, variables, scope);
    } catch {
      return undefined;
    }
    const { record } = scope;
    record.operationHash = prepared.hash;
    if (operation.name !== undefined) record.operationName = operation.name.value;
    if (leave === null) return refused(busy(), scope);
    try {
      inUse.note(prepared);
      return shown(await executing.execute(prepared, variables, scope), scope);
    } finally {
      leave();
    }
  }

  function refused(error: GraphQLError, scope: ClientScope): KnownAnswer {
    const errors = [currentScope.run(scope, () => throughDoor(log, error))];
    return { status: 503, headers: { "retry-after": "2" }, isWhole: false, body: text({ errors }) };
  }

  function shown({ data, errors, brokenPromises }: Answered, scope: ClientScope): KnownAnswer {
    if (errors.length === 0 && brokenPromises.length === 0) {
      return { status: 200, headers: nothingMore, isWhole: true, body: text({ data }) };
    }
    const shownErrors: GraphQLFormattedError[] = currentScope.run(scope, () =>
      [...errors, ...brokenPromises.slice(0, limits.errors).map(brokenPromise)]
        .slice(0, limits.errors)
        .map((error) => throughDoor(log, error)),
    );
    return { status: 200, headers: nothingMore, isWhole: false, body: text({ errors: shownErrors, data }) };
  }

  function known(request: PlainRequest): PreparedOperation | undefined {
    const prepared = executing.operations.known(request);
    return request.isGet && prepared?.operation.operation !== OperationTypeNode.QUERY ? undefined : prepared;
  }

  const isNeverKept = neverKept(supergraph);
  const versionsFor = (prepared: PreparedOperation) =>
    isNeverKept(prepared.document) ? undefined : executing.versionsFor(prepared);
  const forAll = answers && publicAnswers({ kept: answers, known, versionsFor, workOut, inUse });
  return {
    answer(request, scope, isPublic) {
      if (isPublic && forAll !== undefined) return forAll.answer(request, scope);
      const prepared = known(request);
      return prepared === undefined ? undefined : workOut(prepared, request, scope);
    },
    forgetAnswers: () => forAll?.forget(),
  };
}

const text = (value: object) => `${JSON.stringify(value)}\n`;
