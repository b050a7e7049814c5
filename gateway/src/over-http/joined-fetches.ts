import type { Fetch, FetchAnswer, FetchError } from "@phong-trao/executor/source.ts";
import { BoundedCache } from "@phong-trao/kit/bounded-cache.ts";
import { GraphQLError } from "graphql";
import { SubgraphSaidTooMuch } from "../errors/subgraph-errors.ts";
import type { Source } from "../source.ts";
import { type JoinedText, joinedText } from "./joined-text.ts";
import type { AskTogether } from "./turns-of-fetches.ts";

/** Parts of one fetch at most: a text that is too long for a subgraph would cost them all. */
const mostParts = 8;

/** What a subgraph is asked with, in place of the fetches that it stands for. */
interface Joined {
  readonly numbers: readonly number[];
  readonly fetch: Fetch;
  /** What the subgraph said to the fetch with this number. Undefined: another one's failure took the answer with it. */
  answerTo(number: number, answer: FetchAnswer): FetchAnswer | undefined;
}

/** Of entities, and nothing that changes anything. */
const mayBeJoined = ({ path, isMutation, variables }: Fetch): boolean =>
  path.length > 0 && !isMutation && Array.isArray(variables["representations"]);

/**
 * Joins fetches of entities from one subgraph: those with the same text into one list in which each entity stands once,
 * those with different texts side by side in one operation.
 */
export function askTogether(source: Pick<Source, "ask">): AskTogether {
  const texts = new BoundedCache<JoinedText>(500, 2_000_000);

  return (fetches, scope) => {
    const answers: Promise<FetchAnswer>[] = [];
    const joinable = [...fetches.keys()].filter((number) => mayBeJoined(fetches[number] as Fetch));
    for (const [number, fetch] of fetches.entries()) {
      if (joinable.length < 2 || !joinable.includes(number)) answers[number] = source.ask(fetch, scope);
    }
    if (joinable.length < 2) return answers;
    const groups = [...Map.groupBy(joinable, (number) => sameQuestion(fetches[number] as Fetch)).values()];
    for (let from = 0; from < groups.length; from += mostParts) {
      const { numbers, fetch, answerTo } = joinedGroups(fetches, groups.slice(from, from + mostParts), texts);
      const answer = source.ask(fetch, scope);
      for (const number of numbers) {
        answers[number] = answer.then((all) => answerTo(number, all) ?? source.ask(fetches[number] as Fetch, scope));
      }
    }
    return answers;
  };
}

/** Two fetches with the same ask the same of other entities. */
function sameQuestion({ text, variables }: Fetch): string {
  return `${text}\0${JSON.stringify({ ...variables, representations: null })}`;
}

function joinedGroups(
  fetches: readonly Fetch[],
  groups: readonly (readonly number[])[],
  texts: BoundedCache<JoinedText>,
): Joined {
  const parts = groups.map((numbers) => part(numbers.map((number) => [number, fetches[number] as Fetch])));
  const numbers = groups.flat();
  const [first] = parts;
  if (first === undefined) throw new Error("nothing was asked");
  if (parts.length === 1) {
    const fetch = { ...first.fetch, variables: { ...first.fetch.variables, representations: first.representations } };
    return { numbers, fetch, answerTo: (number, answer) => first.answerTo(number, answer, "_entities") };
  }
  const key = parts.map(({ fetch }) => fetch.text).join("\0");
  const joined = texts.get(key) ?? joinedText(parts.map(({ fetch }) => fetch.text));
  texts.set(key, joined);
  const variables: Record<string, unknown> = {};
  for (const [at, { fetch, representations }] of parts.entries()) {
    for (const [name, value] of Object.entries({ ...fetch.variables, representations })) {
      variables[joined.variable(at, name)] = value;
    }
  }
  const partOf = new Map(parts.flatMap((one, at) => one.numbers.map((number) => [number, at] as const)));
  return {
    numbers,
    fetch: { ...first.fetch, text: joined.text, operationName: joined.operationName, variables },
    answerTo(number, answer) {
      if (mayBeForOne(answer)) return undefined;
      const at = partOf.get(number) ?? 0;
      return (parts[at] ?? first).answerTo(number, answer, joined.entities(at));
    },
  };
}

/**
 * Whether nothing came for what one of several texts may be to blame for: the subgraph could not read the operation, or
 * had more to say than is taken at once. That it cannot be reached is told to all: asked again, all would wait again.
 */
const mayBeForOne = ({ data, errors = [] }: FetchAnswer): boolean =>
  (data === undefined || data === null) &&
  errors.some(
    (error) =>
      error.path === undefined || (error instanceof GraphQLError && error.originalError instanceof SubgraphSaidTooMuch),
  );

interface Part {
  readonly fetch: Fetch;
  readonly numbers: readonly number[];
  /** Of all its fetches, each entity once. */
  readonly representations: readonly unknown[];
  answerTo(number: number, answer: FetchAnswer, name: string): FetchAnswer | undefined;
}

function part(members: readonly (readonly [number: number, fetch: Fetch])[]): Part {
  const representations: unknown[] = [];
  const known = new Map<string, number>();
  /** Fetch → for each of its entities, the place in the list of all. */
  const places = new Map<number, readonly number[]>();
  for (const [number, { variables }] of members) {
    const own = variables["representations"] as readonly unknown[];
    places.set(
      number,
      own.map((representation) => {
        const key = JSON.stringify(representation);
        const place = known.get(key) ?? representations.length;
        if (place === representations.length) representations.push(representation);
        known.set(key, place);
        return place;
      }),
    );
  }
  const shared = members.length > 1;
  return {
    fetch: (members[0] as (typeof members)[number])[1],
    numbers: members.map(([number]) => number),
    representations,
    answerTo(number, { data, errors }, name) {
      const mine = places.get(number) ?? [];
      const entities = data?.[name];
      const list = Array.isArray(entities) ? (entities as readonly unknown[]) : undefined;
      const found = mine.map((place) => (shared ? structuredClone(list?.[place]) : list?.[place]) ?? null);
      const own = (errors ?? []).flatMap((error) => errorsFor(error, name, mine));
      if (list === undefined && own.length === 0) return undefined;
      return {
        data: list === undefined ? null : { _entities: found },
        ...(own.length > 0 && { errors: own }),
      };
    },
  };
}

/** An error without a way into one part is an error of all. */
function errorsFor(error: FetchError, name: string, places: readonly number[]): readonly FetchError[] {
  const [root, place, ...rest] = error.path ?? [];
  if (root === undefined) return [error];
  if (root !== name) return [];
  const about = { message: error.message, extensions: error.extensions };
  if (typeof place !== "number") return [{ ...about, path: ["_entities"] }];
  return places.flatMap((each, number) => (each === place ? [{ ...about, path: ["_entities", number, ...rest] }] : []));
}
