import { answerRunner } from "../contestants/answer-runner.ts";
import { serveApollo } from "./apollo-server.ts";
import { mergedSchema } from "./merged-schema.ts";
import { clientRequest, counterOf, openSubgraphs } from "./open-subgraphs.ts";

// `monolith`: Apollo Server with plain graphql-js on one executable schema of the same resolvers, without federation.

const running = await openSubgraphs();
const { schema, contextFor } = mergedSchema(running);
answerRunner(await serveApollo({ schema }, async () => contextFor(clientRequest())), counterOf(running));
