import { copyOfTemplate } from "@phong-trao/kit/database/template-database.ts";
import { recordId, type RecordType, unitId } from "@phong-trao/schema/ids.ts";
import { basename } from "node:path";
import { graphql } from "graphql";
import { inject } from "vitest";
import { loadFacts } from "@phong-trao/kit/facts/load-facts.ts";
import { factsIn, organisationsFacts } from "../src/facts.ts";
import { organisations as subgraph } from "../src/subgraph.ts";

export interface Organisations extends AsyncDisposable {
  readonly ownerUrl: string;
  /** Asks as the gateway does: a client request of its own, today being 22 November 2026 unless another day is given. */
  ask(query: string, variables?: Record<string, unknown>, today?: string): Promise<Answer>;
}

export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- what comes back is what the test asked for
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly code: unknown }[];
  /** The SQL that was sent. */
  readonly statements: readonly string[];
}

/** The subgraph over a database with its facts, or those of another folder. */
export async function openOrganisations(folder?: URL): Promise<Organisations> {
  const loaded = folder === undefined ? organisationsFacts : factsIn(folder);
  const template = `template_organisations_${basename(loaded.folder.pathname).replaceAll("-", "_")}`;
  const database = await copyOfTemplate(inject("postgresUrl"), template, async (url) => {
    await subgraph.migrate(url);
    await loadFacts(url, loaded);
  });
  const ownerUrl = database.url;
  const running = subgraph.open(ownerUrl);
  return {
    ownerUrl,
    async ask(source, variableValues, today = "2026-11-22") {
      const statements: string[] = [];
      const stop = running.onStatement(({ sql }) => statements.push(sql));
      const contextValue = running.contextFor({ id: "test", today, signal: new AbortController().signal });
      const { data, errors = [] } = await graphql({ schema: running.schema, source, variableValues, contextValue });
      stop();
      return {
        // graphql-js gives objects without a prototype; tests compare with ordinary ones.
        data: JSON.parse(JSON.stringify(data ?? null)),
        errors: errors.map(({ message, extensions }) => ({ message, code: extensions["code"] })),
        statements,
      };
    },
    async [Symbol.asyncDispose]() {
      await running.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** The id of a unit in its CURRENT view, or in that of a day. */
export const unit = (key: string, on: string | null = null) => unitId({ key, on });
export const record = (type: RecordType, key: string) => recordId(type, key);
