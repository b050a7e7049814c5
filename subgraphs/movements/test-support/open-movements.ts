import { withOrm } from "@phong-trao/kit/database/owner.ts";
import { startThrowawayServer } from "@phong-trao/kit/database/throwaway-server.ts";
import type { TableRows } from "@phong-trao/kit/facts/rows.ts";
import { graphql } from "graphql";
import { database } from "../src/database.ts";
import { movements } from "../src/subgraph.ts";
import { sayOrganisationsIsLoaded, standInOrganisations } from "./stand-in-organisations.ts";

export interface Movements extends AsyncDisposable {
  readonly ownerUrl: string;
  /** Asks as the gateway does: a client request of its own, today being 22 November 2026. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The entity with this id as the gateway asks for it, with what the fragment selects: `events { nodes { name } }`. */
  entity(type: string, id: string, selection: string): Promise<Answer>;
  /** Rows besides the facts, as a noun's `…Rows` makes them; marked as made up. */
  add(tables: readonly TableRows[]): Promise<void>;
}

export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- what comes back is what the test asked for
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly code: unknown }[];
  /** The SQL that was sent. */
  readonly statements: readonly string[];
}

/** The subgraph over a database with its facts, and a stand-in for what organisations publishes. */
export async function openMovements(): Promise<Movements> {
  const server = await startThrowawayServer();
  const ownerUrl = await server.createDatabase("movements");
  await standInOrganisations(ownerUrl);
  await movements.migrate(ownerUrl);
  await sayOrganisationsIsLoaded(ownerUrl);
  await movements.loadFacts(ownerUrl);
  const running = movements.open(ownerUrl);

  async function ask(source: string, variableValues?: Record<string, unknown>): Promise<Answer> {
    const statements: string[] = [];
    const stop = running.onStatement(({ sql }) => statements.push(sql));
    const contextValue = running.contextFor({ id: "test", today: "2026-11-22", signal: new AbortController().signal });
    const { data, errors = [] } = await graphql({ schema: running.schema, source, variableValues, contextValue });
    stop();
    return {
      // graphql-js gives objects without a prototype; tests compare with ordinary ones.
      data: JSON.parse(JSON.stringify(data ?? null)),
      errors: errors.map(({ message, extensions }) => ({ message, code: extensions["code"] })),
      statements,
    };
  }

  return {
    ownerUrl,
    ask,
    async entity(type, id, selection) {
      const answer = await ask(
        `query ($representations: [_Any!]!) {
          _entities(representations: $representations) { __typename ... on ${type} { ${selection} } }
        }`,
        { representations: [{ __typename: type, id }] },
      );
      return { ...answer, data: answer.data?._entities[0] ?? null };
    },
    add: (tables) =>
      withOrm(database, ownerUrl, async (orm) => {
        const em = orm.em.fork();
        for (const { entity, rows } of tables) {
          await em.insertMany(
            entity,
            rows.map((row) => Object.assign({}, row, { origin: "SYNTHETIC" })),
          );
        }
      }),
    async [Symbol.asyncDispose]() {
      await running.close();
      await server[Symbol.asyncDispose]();
    },
  };
}
