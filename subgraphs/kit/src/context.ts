import { type AnyKysely, type Asker, asker } from "./questions.ts";
import type { ClientRequest } from "./subgraph.ts";

/** What resolvers get: the client request, and a way to ask questions of the database, each asked once a request. */
export interface Context extends Asker {
  readonly request: ClientRequest;
}

/** For one client request; all of its fetches share it, so that one record is read once. */
export function contextFor(db: AnyKysely, request: ClientRequest): Context {
  return { request, ...asker({ db, today: request.today, signal: request.signal }) };
}
