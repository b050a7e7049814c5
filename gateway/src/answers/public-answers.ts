import { createHash, randomUUID } from "node:crypto";
import type { ClientScope } from "../client-scope.ts";
import type { KnownAnswer, PlainRequest } from "../operations/known-operations.ts";
import type { OperationText, PreparedOperation } from "../operations/prepared-operations.ts";
import type { OperationsInUse } from "../reload/operations-in-use.ts";
import { type DataVersion, readVersions } from "./data-version.ts";
import type { KeptAnswer, KeptAnswers } from "./kept-answers.ts";
import { requestKey } from "./request-key.ts";

/**
 * Milliseconds that one waits for another's answer. By then a subgraph has nearly given up on it; should it fail, there is
 * time left for an own one.
 */
const longestShared = 4_000;

export interface PublicAnswersOptions {
  readonly kept: KeptAnswers;
  /** Undefined: the request has to take the long road. */
  known(request: PlainRequest): PreparedOperation | undefined;
  /** What tells whether an answer to it still holds. Undefined: nothing does. */
  versionsFor(prepared: PreparedOperation): readonly DataVersion[] | undefined;
  workOut(prepared: PreparedOperation, request: PlainRequest, scope: ClientScope): Promise<KnownAnswer | undefined>;
  readonly inUse: OperationsInUse;
}

export interface PublicAnswers {
  answer(request: PlainRequest, scope: ClientScope): Promise<KnownAnswer | undefined> | undefined;
  /** Forgets all answers of this graph. */
  forget(): void;
}

/**
 * Answers that are the same for everybody, kept and never stale (docs/decisions/answers-are-kept-by-data-version.md).
 *
 * An answer is kept with the version of the data that stood before its first statement and after its last, and is given
 * again only where the version, read after the request has come, is still that one.
 */
export function publicAnswers(options: PublicAnswersOptions): PublicAnswers {
  const { kept, known, versionsFor, workOut, inUse } = options;
  const { figures } = kept;
  // Another supergraph may answer the same request otherwise.
  const graph = randomUUID();
  const keys = new WeakMap<PlainRequest, string>();
  const underWay = new Map<string, UnderWay>();

  function keyOf(request: PlainRequest): string | undefined {
    let key = keys.get(request);
    if (key === undefined) {
      const ofRequest = requestKey(request);
      if (ofRequest === undefined) return undefined;
      key = `${graph}${ofRequest}`;
      keys.set(request, key);
    }
    return key;
  }

  async function keptOrNew(
    key: string,
    found: KeptAnswer,
    request: PlainRequest,
    scope: ClientScope,
  ): Promise<KnownAnswer | undefined> {
    const version = await readVersions(found.versions);
    if (version !== undefined && version === found.version && found.day === scope.today) {
      figures.hits += 1;
      return again(found, scope);
    }
    const prepared = known(request);
    return prepared === undefined ? undefined : workOutAt(version, key, found.versions, prepared, request, scope);
  }

  async function anew(
    key: string,
    versions: readonly DataVersion[],
    prepared: PreparedOperation,
    request: PlainRequest,
    scope: ClientScope,
  ): Promise<KnownAnswer | undefined> {
    return workOutAt(await readVersions(versions), key, versions, prepared, request, scope);
  }

  /** @param version of the data, before anything is asked */
  async function workOutAt(
    version: string | undefined,
    key: string,
    versions: readonly DataVersion[],
    prepared: PreparedOperation,
    request: PlainRequest,
    scope: ClientScope,
  ): Promise<KnownAnswer | undefined> {
    if (version === undefined) {
      figures.bypasses += 1;
      return workOut(prepared, request, scope);
    }
    const others = underWay.get(key);
    if (others?.version === version && others.day === scope.today) {
      const shared = await within(longestShared, others.answer);
      if (shared !== undefined) {
        figures.shared += 1;
        return again(shared, scope);
      }
      // It went wrong for the other, whose client may have gone, or takes long; that is no answer to this one.
    }
    figures.misses += 1;
    const { promise, resolve } = Promise.withResolvers<KeptAnswer | undefined>();
    const mine: UnderWay = { version, day: scope.today, answer: promise };
    underWay.set(key, mine);
    let toKeep: KeptAnswer | undefined;
    try {
      const answer = await workOut(prepared, request, scope);
      if (answer?.isWhole !== true) return answer;
      toKeep = {
        ...asSent(answer),
        ...recordOf(scope),
        day: scope.today,
        version,
        versions,
        operation: textOf(request),
      };
    } finally {
      if (underWay.get(key) === mine) underWay.delete(key);
      resolve(toKeep);
    }
    // The client need not wait for this.
    void keep(key, toKeep);
    return given(toKeep);
  }

  function again(answer: KeptAnswer, scope: ClientScope): KnownAnswer {
    Object.assign(scope.record, answer.record);
    inUse.note(answer.operation);
    return given(answer);
  }

  async function keep(key: string, answer: KeptAnswer): Promise<void> {
    if ((await readVersions(answer.versions)) === answer.version) kept.set(key, answer);
    else figures.overtaken += 1;
  }

  return {
    answer(request, scope) {
      const key = keyOf(request);
      const found = key === undefined ? undefined : kept.get(key);
      if (key !== undefined && found !== undefined) return keptOrNew(key, found, request, scope);
      const prepared = known(request);
      if (prepared === undefined) return undefined;
      const versions = key === undefined ? undefined : versionsFor(prepared);
      return key === undefined || versions === undefined
        ? workOut(prepared, request, scope)
        : anew(key, versions, prepared, request, scope);
    },
    forget: () => kept.forget(graph),
  };
}

/** Questions that came while the same one is worked out at the same version: what it sees is all that they must see. */
interface UnderWay {
  readonly version: string;
  readonly day: string;
  /** Undefined: it did not become one that can be given to others. */
  readonly answer: Promise<KeptAnswer | undefined>;
}

function asSent({ body }: KnownAnswer): Pick<KeptAnswer, "body" | "digest"> {
  const bytes = typeof body === "string" ? bytesOf(body) : body;
  return { body: bytes, digest: createHash("sha256").update(bytes).digest("base64url") };
}

/** Not out of the block that small buffers share: one that is kept would keep the block. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}

/** Without the plan, which others may have to make room for. */
const textOf = ({ source, operationName }: PlainRequest): OperationText => ({ source, operationName });

function recordOf({ record }: ClientScope): Pick<KeptAnswer, "record"> {
  const { operationName, operationHash, cost } = record;
  return {
    record: {
      ...(operationName !== undefined && { operationName }),
      ...(operationHash !== undefined && { operationHash }),
      ...(cost !== undefined && { cost }),
    },
  };
}

const given = ({ body, digest }: KeptAnswer): KnownAnswer => ({
  status: 200,
  headers: nothingMore,
  body,
  isWhole: true,
  digest,
});

const nothingMore = {};

/** Undefined where it takes longer. */
function within<Value>(milliseconds: number, value: Promise<Value | undefined>): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds).unref();
    value.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
