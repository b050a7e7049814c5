import { withOrm } from "@phong-trao/kit/database/owner.ts";
import { startThrowawayServer } from "@phong-trao/kit/database/throwaway-server.ts";
import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { graphql } from "graphql";
import { AwardRecipientSchema, AwardSchema } from "../awards/award.entity.ts";
import { awardFacts, awardRow, recipientRows } from "../awards/award.facts.ts";
import { MembershipSchema } from "../memberships/membership.entity.ts";
import { membershipFacts, membershipRow } from "../memberships/membership.facts.ts";
import { database } from "../src/database.ts";
import { people as subgraph } from "../src/subgraph.ts";
import { sayOrganisationsIsLoaded, standInMovements, standInOrganisations } from "./stand-in-organisations.ts";

export interface People extends AsyncDisposable {
  readonly ownerUrl: string;
  /** Asks as the gateway does: a client request of its own, today being 22 November 2026. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Made up, besides the facts: as facts files have them. */
  addMemberships(...facts: readonly object[]): Promise<void>;
  addAwards(...facts: readonly object[]): Promise<void>;
}

export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- what comes back is what the test asked for
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly code: unknown }[];
  /** The SQL that was sent. */
  readonly statements: readonly string[];
}

/** The subgraph over a database with its facts, and a stand-in for what organisations publishes. */
export async function openPeople(): Promise<People> {
  const server = await startThrowawayServer();
  const ownerUrl = await server.createDatabase("people");
  await standInOrganisations(ownerUrl);
  await standInMovements(ownerUrl);
  await subgraph.migrate(ownerUrl);
  await sayOrganisationsIsLoaded(ownerUrl);
  await subgraph.loadFacts(ownerUrl);
  const running = subgraph.open(ownerUrl);
  return {
    ownerUrl,
    async ask(source, variableValues) {
      const statements: string[] = [];
      const stop = running.onStatement(({ sql }) => statements.push(sql));
      const contextValue = running.contextFor({
        id: "test",
        today: "2026-11-22",
        signal: new AbortController().signal,
      });
      const { data, errors = [] } = await graphql({ schema: running.schema, source, variableValues, contextValue });
      stop();
      return {
        // graphql-js gives objects without a prototype; tests compare with ordinary ones.
        data: JSON.parse(JSON.stringify(data ?? null)),
        errors: errors.map(({ message, extensions }) => ({ message, code: extensions["code"] })),
        statements,
      };
    },
    addMemberships: (...facts) => {
      const memberships = facts.map((one) => membershipRow("made-up", membershipFacts.parse(one), null));
      return insertMadeUp(ownerUrl, rowsOf(MembershipSchema, memberships));
    },
    addAwards: (...facts) => {
      const awards = facts.map((one) => awardFacts.parse(one));
      return insertMadeUp(
        ownerUrl,
        rowsOf(
          AwardSchema,
          awards.map((award) => awardRow("made-up", award)),
        ),
        rowsOf(AwardRecipientSchema, awards.flatMap(recipientRows)),
      );
    },
    async [Symbol.asyncDispose]() {
      await running.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

const insertMadeUp = (ownerUrl: string, ...tables: readonly TableRows[]) =>
  withOrm(database, ownerUrl, async (orm) => {
    const em = orm.em.fork();
    for (const { entity: table, rows } of tables) {
      await em.insertMany(
        table,
        rows.map((row) => Object.assign({ origin: "SYNTHETIC" }, row)),
      );
    }
  });

/** One entity as the gateway asks for it, with what the fragment selects: `memberships { nodes { role } }`. */
export async function entity(people: People, type: string, id: string, selection: string) {
  const { data, errors, statements } = await people.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`,
    { representations: [{ __typename: type, id }] },
  );
  return { found: data?._entities?.[0], errors, statements };
}
