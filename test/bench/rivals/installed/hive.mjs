import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerRunner } from "../../contestants/answer-runner.ts";
import { serveApollo } from "../apollo-server.ts";
import { clientRequest, counterOf, openSubgraphs } from "../open-subgraphs.ts";
import { serveHive } from "./hive-gateway.mjs";

// `hive`: Hive Gateway over HTTP to the same stock subgraphs that `stock` has, all in this process.

const running = await openSubgraphs();
const counter = counterOf(running);
const locations = {};
for (const subgraph of running) {
  locations[subgraph.name] = await serveApollo({ schema: subgraph.schema }, async () => {
    counter.fetched();
    return subgraph.contextFor(clientRequest());
  });
}
const supergraph = readFileSync(fileURLToPath(import.meta.resolve("@phong-trao/schema/supergraph.graphql")), "utf8");
answerRunner(await serveHive(supergraph, locations), counter);
