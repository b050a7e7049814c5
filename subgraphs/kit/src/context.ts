import { type AnyKysely, type Question, asker } from "./questions.ts";
import type { ClientRequest } from "./subgraph.ts";

/** What resolvers get: the client request, and a way to ask questions of the database, each asked once a request. */
export interface Context {
  readonly request: ClientRequest;
  /** The answer for one key. Keys that are asked for in the same turn go into one statement. */
  ask<Key, Answer>(question: Question<Key, Answer>, key: Key): Promise<Answer>;
}

/** For one client request; all of its fetches share it, so that one record is read once. */
export function contextFor(db: AnyKysely, request: ClientRequest): Context {
  return { request, ask: asker({ db, today: request.today, signal: request.signal }) };
}
