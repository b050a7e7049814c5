import type { Fetch, FetchAnswer } from "@phong-trao/executor/source.ts";
import type { DataVersion } from "./answers/data-version.ts";
import type { ClientScope } from "./client-scope.ts";

/** A way to a subgraph. What goes wrong on it is part of the answer, never a rejection. */
export interface Source {
  ask(fetch: Fetch, scope: ClientScope): Promise<FetchAnswer>;
  /** Undefined: nobody can tell when its data changes, and no answer with it is kept. */
  readonly dataVersion?: DataVersion | undefined;
}
