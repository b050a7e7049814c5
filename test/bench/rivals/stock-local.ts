import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type GraphQLDataSource, LocalGraphQLDataSource } from "@apollo/gateway";
import { answerRunner } from "../contestants/answer-runner.ts";
import { clientRequest, counterOf, openSubgraphs } from "./open-subgraphs.ts";
import { serveStockGateway, type StockContext } from "./stock-gateway.ts";

// `stock-local`: the stock gateway over `LocalGraphQLDataSource`, its own way to subgraphs in the same process. All
// fetches of a request share the subgraph's context and loaders: the gateway's context is the request's.

const running = await openSubgraphs();
const counter = counterOf(running);

function sourceOf(name: string): GraphQLDataSource<StockContext> {
  const subgraph = running.find((one) => one.name === name);
  if (subgraph === undefined) throw new Error(`there is no subgraph ${name}`);
  const local = new LocalGraphQLDataSource<object>(subgraph.schema);
  const contexts = new WeakMap<object, object>();
  return {
    process(options) {
      counter.fetched();
      const known = contexts.get(options.context) ?? subgraph.contextFor(clientRequest());
      contexts.set(options.context, known);
      return local.process({ ...options, context: known });
    },
  };
}

const supergraphSdl = readFileSync(fileURLToPath(import.meta.resolve("@phong-trao/schema/supergraph.graphql")), "utf8");
answerRunner(await serveStockGateway(supergraphSdl, sourceOf), counter);
