import { type GraphQLResolverMap, buildSubgraphSchema } from "@apollo/subgraph";
import { assertResolversMatch } from "@phong-trao/schema/resolvers-match.ts";
import { scalars } from "@phong-trao/schema/scalars.ts";
import { type SubgraphName, subgraphSdl } from "@phong-trao/schema/subgraph-sdl.ts";
import { type DocumentNode, Kind } from "graphql";
import { contextFor } from "./context.ts";
import { dataOf, versionReader } from "./database/data-version.ts";
import type { Database } from "./database/define-database.ts";
import { withOrm } from "./database/owner.ts";
import type { ReaderSettings } from "./database/reader.ts";
import { loginUrl, readerUrl } from "./database/reader-url.ts";
import { type AnyFacts, loadFacts, type LoadOutcome } from "./facts/load-facts.ts";
import type { AnyKysely } from "./questions.ts";
import type { Verified } from "./statistics/verify-roll-up.ts";
import type { RunningSubgraph } from "./subgraph.ts";

/** Resolvers by type and field; those of the scalars are added. */
export type ResolverMap = Readonly<Record<string, object>>;

export interface SubgraphDefinition {
  readonly name: SubgraphName;
  readonly database: Database;
  readonly resolvers: ResolverMap;
  readonly facts: AnyFacts;
  /** Of one that counts: holds its counts against the records, in a transaction that sees one moment. */
  readonly verify?: (trx: AnyKysely) => Promise<Verified>;
}

/** A subgraph as whoever runs it sees it. */
export interface Subgraph {
  readonly name: SubgraphName;
  /** Creates or brings up to date what it needs in the database of an owner. Idempotent. */
  migrate(ownerUrl: string): Promise<{ readonly ran: number }>;
  /** What it is loaded from; `enterFacts` adds to it. */
  readonly facts: AnyFacts;
  /** Makes the facts in the database equal to those in its files. Idempotent. */
  loadFacts(ownerUrl: string): Promise<LoadOutcome>;
  /** Counts everything anew and compares. Null: it counts nothing. */
  verify(ownerUrl: string): Promise<Verified | null>;
  /** The URL to open it with: a reader's where the owner's would give it more than a reader needs. */
  readerUrl(ownerUrl: string): Promise<string>;
  /** The URL for a service of its own: of a login, made where it is missing, that has the reader's rights and no others. */
  serviceLogin(ownerUrl: string, password: string): Promise<string>;
  /** Ready to answer; connects when first asked. */
  open(url: string, settings?: ReaderSettings): RunningSubgraph;
}

export function defineSubgraph({ name, database, resolvers, facts, verify }: SubgraphDefinition): Subgraph {
  return {
    name,
    migrate: (ownerUrl) => database.migrate(ownerUrl),
    facts,
    loadFacts: (ownerUrl) => loadFacts(ownerUrl, facts),
    verify: async (ownerUrl) =>
      verify === undefined
        ? null
        : withOrm(database, ownerUrl, (orm) =>
            orm.em.getKysely().transaction().setIsolationLevel("repeatable read").execute(verify),
          ),
    readerUrl: (ownerUrl) => readerUrl(database, ownerUrl),
    serviceLogin: (ownerUrl, password) => loginUrl(database, ownerUrl, { name: `${database.role}_service`, password }),
    open(url, settings) {
      const typeDefs = subgraphSdl(name);
      const all = { ...scalarsOf(typeDefs), ...resolvers };
      assertResolversMatch(typeDefs, all);
      // The check above is stricter than the library's type.
      const schema = buildSubgraphSchema([{ typeDefs, resolvers: all as GraphQLResolverMap }]);
      const reader = database.openReader(url, settings);
      const version = versionReader(database, url);
      return {
        name,
        schema,
        contextFor: (request) => contextFor(reader.kysely, request),
        onStatement: (listener) => reader.onStatement(listener),
        onConnectionWait: (listener) => reader.onConnectionWait(listener),
        connections: () => reader.connections(),
        dataOf: dataOf(database),
        dataVersion: () => version.read(),
        ping: () => reader.ping(),
        close: async () => void (await Promise.all([reader.close(), version.close()])),
      };
    },
  };
}

/** The implementations of the scalars that the subgraph's SDL uses. */
function scalarsOf(sdl: DocumentNode): ResolverMap {
  const used = new Set<string>(
    sdl.definitions.flatMap((node) => (node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [])),
  );
  return Object.fromEntries(Object.entries(scalars).filter(([name]) => used.has(name)));
}
