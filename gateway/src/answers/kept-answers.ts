import type { RequestRecord } from "../client-scope.ts";
import type { OperationText } from "../operations/prepared-operations.ts";
import type { DataVersion } from "./data-version.ts";

/** An answer without errors, as it was sent. */
export interface KeptAnswer {
  /** UTF-8. */
  readonly body: Buffer;
  /** Of the body, for `etag`. */
  readonly digest: string;
  readonly day: string;
  /** Of the data that it was made of; `versions` tell what it is now. */
  readonly version: string;
  readonly versions: readonly DataVersion[];
  readonly operation: OperationText;
  /** What its request's log line says of the operation. */
  readonly record: Pick<RequestRecord, "operationName" | "operationHash" | "cost">;
}

/** For metrics. All but `entries` and `bytes` only grow. */
export interface AnswerFigures {
  /** Answers that were kept and still true. */
  hits: number;
  /** Answers that had to be worked out: not kept yet, of another day, or overtaken by a write. */
  misses: number;
  /** Answers that were being worked out for somebody else, at the version that this one must see. */
  shared: number;
  /** Requests that went past because the version of the data could not be told. */
  bypasses: number;
  /** Answers that were not kept, because data was written while they were worked out. */
  overtaken: number;
  /** Answers that made room for others. */
  evictions: number;
  entries: number;
  bytes: number;
}

export interface KeptAnswersLimits {
  /** Bytes of all answers with their keys. */
  readonly bytes: number;
  /** Bytes of one answer. */
  readonly answerBytes: number;
  readonly entries: number;
}

export const defaultKeptAnswers: KeptAnswersLimits = {
  bytes: 32 * 1024 * 1024,
  answerBytes: 1024 * 1024,
  entries: 50_000,
};

/** Answers by the request that they are for, those used last. */
export interface KeptAnswers {
  /** Undefined: the key is unknown. Whether what is found still holds, the caller has to ask. */
  get(key: string): KeptAnswer | undefined;
  set(key: string, answer: KeptAnswer): void;
  /** Forgets those whose key begins so. */
  forget(beginning: string): void;
  readonly figures: AnswerFigures;
}

/** What an entry takes beside its texts. */
const bytesBeside = 500;

export function keptAnswers(limits: Partial<KeptAnswersLimits> = {}): KeptAnswers {
  const { bytes: mostBytes, answerBytes, entries: mostEntries } = { ...defaultKeptAnswers, ...limits };
  // A `Map` keeps insertion order: its first key is the one that was used longest ago.
  const answers = new Map<string, KeptAnswer>();
  const figures: AnswerFigures = {
    hits: 0,
    misses: 0,
    shared: 0,
    bypasses: 0,
    overtaken: 0,
    evictions: 0,
    entries: 0,
    bytes: 0,
  };

  function remove(key: string, answer: KeptAnswer): void {
    answers.delete(key);
    figures.bytes -= bytesOf(key, answer);
    figures.entries = answers.size;
  }

  return {
    figures,
    get(key) {
      const answer = answers.get(key);
      if (answer !== undefined) {
        answers.delete(key);
        answers.set(key, answer);
      }
      return answer;
    },
    set(key, answer) {
      const before = answers.get(key);
      if (before !== undefined) remove(key, before);
      if (answer.body.length > answerBytes || bytesOf(key, answer) > mostBytes) return;
      answers.set(key, answer);
      figures.bytes += bytesOf(key, answer);
      for (const [oldest, old] of answers) {
        if (figures.bytes <= mostBytes && answers.size <= mostEntries) break;
        remove(oldest, old);
        figures.evictions += 1;
      }
      figures.entries = answers.size;
    },
    forget(beginning) {
      for (const [key, answer] of answers) if (key.startsWith(beginning)) remove(key, answer);
    },
  };
}

/** A character may take two bytes. */
const bytesOf = (key: string, { body, operation }: KeptAnswer) =>
  body.length + 2 * key.length + 2 * operation.source.length + bytesBeside;
