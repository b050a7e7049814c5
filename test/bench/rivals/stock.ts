import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerRunner } from "../contestants/answer-runner.ts";
import { serveApollo } from "./apollo-server.ts";
import { clientRequest, counterOf, openSubgraphs } from "./open-subgraphs.ts";
import { remoteSource, serveStockGateway } from "./stock-gateway.ts";

// `stock`: the stock gateway, and three stock Apollo subgraphs that it asks over HTTP on loopback. All in this process,
// as ours is one: with more of them it would have more of the machine. A fetch has a context and loaders of its own.

const running = await openSubgraphs();
const counter = counterOf(running);
const urls = new Map<string, string>();
for (const subgraph of running) {
  const url = await serveApollo({ schema: subgraph.schema }, async () => subgraph.contextFor(clientRequest()));
  urls.set(subgraph.name, url);
}
const supergraphSdl = readFileSync(fileURLToPath(import.meta.resolve("@phong-trao/schema/supergraph.graphql")), "utf8");
const url = await serveStockGateway(supergraphSdl, (name) => remoteSource(urls.get(name) ?? "", counter.fetched));
answerRunner(url, counter);
