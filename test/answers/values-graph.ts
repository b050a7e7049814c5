import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type DataVersion, dataVersion } from "@phong-trao/gateway/answers/data-version.ts";
import { type RunningGateway, startGateway } from "@phong-trao/gateway/gateway.ts";
import { reachInProcess } from "@phong-trao/gateway/in-process.ts";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { versionReader } from "@phong-trao/kit/database/data-version.ts";
import { visits } from "@phong-trao/kit/database/example/visits.database.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { ClientRequest } from "@phong-trao/kit/subgraph.ts";
import { parse } from "graphql";

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { latest: Int! again: Int! }
`);

/** One subgraph of two fields, which each ask the database for the greatest value in it. */
function supergraph(): string {
  const { supergraphSdl, errors } = composeServices([{ name: "visits", url: "http://visits.internal", typeDefs }]);
  if (supergraphSdl === undefined) throw new Error(String(errors?.map(String)));
  return supergraphSdl;
}

/** What tells whether an answer still holds, made of the one that does. */
export type Doubt = (sound: () => Promise<string>) => DataVersion;
export const sound: Doubt = (read) => dataVersion(["visits"], read);

/** A gateway with its subgraph, connected to the database on its own, as another process would be. */
export async function valuesGateway(url: string, doubt: Doubt): Promise<RunningGateway & AsyncDisposable> {
  const reader = visits.openReader(url, { max: 4 });
  const versions = versionReader(visits, url);
  const latest = async () => {
    const { rows } = await sql<{ latest: number }>`
      select coalesce(max(place_id::bigint), 0) as latest from visit
    `.execute(reader.kysely);
    return rows[0]?.latest;
  };
  const subgraph = {
    name: "visits",
    schema: buildSubgraphSchema([{ typeDefs, resolvers: { Query: { latest, again: latest } } }]),
    contextFor: (request: ClientRequest) => ({ request }),
  };
  const gateway = await startGateway({
    supergraphSdl: supergraph(),
    reach: () => ({ ...reachInProcess(subgraph), dataVersion: doubt(() => versions.read()) }),
    host: "127.0.0.1",
    port: 0,
    log: makeLog("silent"),
    clock: () => "2026-11-22",
    answerCache: { bytes: 1024 * 1024 },
  });
  return {
    ...gateway,
    async [Symbol.asyncDispose]() {
      await gateway.stop();
      await versions.close();
      await reader.close();
    },
  };
}
