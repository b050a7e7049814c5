import DataLoader from "dataloader";
import type { Kysely } from "kysely";
import { forClient } from "./database/unavailable.ts";
import { asPartOfThis, tracedPart } from "./observed/under-way.ts";
import { Turns } from "./turns.ts";

/** Of whatever tables: each question knows those that it asks, and says what it gets. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyKysely = Kysely<any>;

/** Where a question is asked. */
export interface Asked extends Pick<Asker, "knows"> {
  /** Connected as the subgraph's reader: its own tables, and the views that others publish for it. */
  readonly db: AnyKysely;
  /** The day of CURRENT views. */
  readonly today: string;
  /** Aborted when nobody waits for the answers any more: then nothing more is asked. */
  readonly signal: AbortSignal;
}

/**
 * A question that the database answers for many keys at once: `answer` gets the distinct keys and gives one answer
 * for each, in their order (an Error is that key's alone), in a number of statements that does not depend on how many
 * keys there are.
 */
export interface Question<Key, Answer> {
  readonly name: string;
  readonly answer: (keys: readonly Key[], asked: Asked) => Promise<readonly (Answer | Error)[]>;
  /** Two keys with the same text are the same question. Needed where keys are not strings. */
  readonly keyOf: (key: Key) => string;
}

export function question<Key, Answer>(
  name: string,
  answer: Question<Key, Answer>["answer"],
  keyOf: Question<Key, Answer>["keyOf"] = (key) => (typeof key === "string" ? key : JSON.stringify(key)),
): Question<Key, Answer> {
  return { name, answer, keyOf };
}

/** One row for each key, or null. `rows` reads those of all keys in one statement. */
export function rowByKey<Row extends { readonly key: string }>(
  name: string,
  rows: (keys: readonly string[], asked: Asked) => Promise<readonly Row[]>,
): Question<string, Row | null> {
  return question(name, async (keys, asked) => {
    const found = new Map((await rows(keys, asked)).map((row) => [row.key, row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** All rows that belong to each key, in the order in which `rows` reads them. */
export function rowsByKey<Row>(
  name: string,
  rows: (keys: readonly string[], asked: Asked) => Promise<readonly Row[]>,
  keyOfRow: (row: Row) => string,
): Question<string, readonly Row[]> {
  return question(name, async (keys, asked) => {
    const found = Map.groupBy(await rows(keys, asked), keyOfRow);
    return keys.map((key) => found.get(key) ?? []);
  });
}

export interface Asker {
  /** The answer for one key. Keys that are asked for in the same turn go into one statement. */
  ask<Key, Answer>(asking: Question<Key, Answer>, key: Key): Promise<Answer>;
  /** An answer that came with that to another question: nobody has to ask for it any more. */
  knows<Key, Answer>(asking: Question<Key, Answer>, key: Key, answer: Answer): void;
}

/** Remembers answers as long as it lives: one client request. */
export function asker(request: Omit<Asked, "knows">): Asker {
  const loaders = new Map<unknown, unknown>();
  /** By question and key. What is told while a key waits for its turn is not asked any more: not the weather decides. */
  const told = new Map<unknown, Map<string, unknown>>();
  const turns = new Turns();
  const knows: Asker["knows"] = (asking, key, answer) => {
    const answers = told.get(asking) ?? new Map<string, unknown>();
    told.set(asking, answers.set(asking.keyOf(key), answer));
    loaderOf(asking).prime({ key }, answer);
  };
  const asked = { ...request, knows };
  const loaderOf = <Key, Answer>(asking: Question<Key, Answer>) => {
    let loader = loaders.get(asking) as DataLoader<Boxed<Key>, Answer, string> | undefined;
    if (loader === undefined) {
      const answer = async (boxes: readonly Boxed<Key>[]) => {
        asked.signal.throwIfAborted();
        // Looked at before anything is awaited: what is told later belongs to nobody who waits here.
        const known = told.get(asking);
        const answers = boxes.map(({ key }) => known?.get(asking.keyOf(key)) as Answer | Error | undefined);
        const places = [...boxes.keys()].filter((place) => answers[place] === undefined);
        try {
          const keys = places.map((place) => (boxes[place] as Boxed<Key>).key);
          const given = keys.length === 0 ? [] : await asking.answer(keys, asked);
          if (given.length !== keys.length) {
            throw new Error(`${asking.name} gave ${given.length} answers to ${keys.length} keys.`);
          }
          for (const [at, place] of places.entries()) answers[place] = given[at];
          return answers.map((one) => (one instanceof Error ? forClient(one) : (one as Answer)));
        } catch (error) {
          throw forClient(error);
        }
      };
      const batch = (boxes: readonly Boxed<Key>[]) =>
        tracedPart(`ask ${asking.name}`, { "phongtrao.keys": boxes.length }, () => answer(boxes));
      loader = new DataLoader<Boxed<Key>, Answer, string>((boxes) => turns.during(() => batch(boxes)), {
        batchScheduleFn: (dispatch) => turns.atNext(asPartOfThis(dispatch)),
        cacheKeyFn: (box) => asking.keyOf(box.key),
        name: asking.name,
      });
      loaders.set(asking, loader);
    }
    return loader;
  };
  return {
    ask: (asking, key) => loaderOf(asking).load({ key }),
    knows,
  };
}

/** DataLoader takes no null for a key; "all of them" is one here. */
interface Boxed<Key> {
  readonly key: Key;
}
