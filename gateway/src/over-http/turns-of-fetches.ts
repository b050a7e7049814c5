import type { Fetch, FetchAnswer } from "@phong-trao/executor/source.ts";
import { asPartOfThis } from "@phong-trao/kit/observed/under-way.ts";
import type { ClientScope } from "../client-scope.ts";

/** Asks one subgraph several things at once: one answer for each, in their order. */
export type AskTogether = (fetches: readonly Fetch[], scope: ClientScope) => readonly Promise<FetchAnswer>[];

/**
 * Fetches of one client request go out in turns: what comes up while subgraphs still answer waits a moment, so that
 * branches of a plan that are equally deep ask a subgraph once and not each for itself. What can wait goes along with a
 * later question to the same subgraph. A subgraph that takes longer than that moment keeps nobody.
 */
export interface TurnsOfFetches {
  /** @param ask the same function for each fetch from one subgraph */
  join(scope: ClientScope, fetch: Fetch, ask: AskTogether): Promise<FetchAnswer>;
}

interface Waiting {
  readonly fetch: Fetch;
  readonly ask: AskTogether;
  /** `ask`, traced as a part of this fetch: where several are joined, of the first. */
  readonly askFromHere: AskTogether;
  readonly answer: (answer: Promise<FetchAnswer>) => void;
}

class Turns {
  readonly #scope: ClientScope;
  readonly #longest: number;
  #underWay = 0;
  #waiting: Waiting[] = [];
  #begins = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(scope: ClientScope, longest: number) {
    this.#scope = scope;
    this.#longest = longest;
  }

  join(fetch: Fetch, ask: AskTogether): Promise<FetchAnswer> {
    const { promise, resolve } = Promise.withResolvers<FetchAnswer>();
    this.#waiting.push({ fetch, ask, askFromHere: asPartOfThis(ask), answer: resolve });
    if (this.#underWay === 0) this.#beginSoon();
    else this.#goWhenTimeIsUp();
    return promise;
  }

  /** After everything that can be asked by now has been. */
  #beginSoon(): void {
    if (this.#begins) return;
    this.#begins = true;
    setImmediate(() => this.#begin(false));
  }

  #begin(timeIsUp: boolean): void {
    this.#begins = false;
    const groups = [...Map.groupBy(this.#waiting, (one) => one.ask).values()];
    const canWait = (members: readonly Waiting[]) => members.every(({ fetch }) => fetch.canWait);
    // Where others go, what comes after them may be what the waiting ones can go along with.
    const held = timeIsUp || groups.every(canWait) ? [] : groups.filter(canWait);
    this.#waiting = held.flat();
    if (held.length > 0) {
      this.#goWhenTimeIsUp();
    } else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    for (const members of groups) if (!held.includes(members)) this.#send(members);
  }

  #goWhenTimeIsUp(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#begin(true);
    }, this.#longest);
  }

  #send(members: readonly Waiting[]): void {
    const [first] = members;
    if (first === undefined) return;
    const answers = this.#asked(first.askFromHere, members);
    for (const [at, { answer }] of members.entries()) {
      this.#underWay += 1;
      const mine = answers[at] as Promise<FetchAnswer>;
      answer(mine);
      mine.finally(() => this.#over()).catch(() => undefined);
    }
  }

  /** Whoever waits is told, whatever happens. */
  #asked(ask: AskTogether, members: readonly Waiting[]): readonly Promise<FetchAnswer>[] {
    try {
      return ask(
        members.map(({ fetch }) => fetch),
        this.#scope,
      );
    } catch (problem) {
      return members.map(() => Promise.reject(problem instanceof Error ? problem : new Error(String(problem))));
    }
  }

  #over(): void {
    this.#underWay -= 1;
    if (this.#underWay === 0 && this.#waiting.length > 0) this.#beginSoon();
  }
}

/** @param longest milliseconds that a fetch waits for others of its client request before it goes without them */
export function turnsOfFetches(longest: number = 10): TurnsOfFetches {
  const turns = new WeakMap<ClientScope, Turns>();
  return {
    join(scope, fetch, ask) {
      const mine = turns.get(scope) ?? new Turns(scope, longest);
      turns.set(scope, mine);
      return mine.join(fetch, ask);
    },
  };
}
