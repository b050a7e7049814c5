import { answerRunner } from "../contestants/answer-runner.ts";
import { remoteSource, serveStockGateway } from "../rivals/stock-gateway.ts";
import { callCounter } from "./call-counter.ts";
import { composedSupergraph } from "./schemas.ts";

// The stock gateway before the replayed subgraphs.

const base = process.env["SUBGRAPHS_URL"] ?? "";
const url = await serveStockGateway(composedSupergraph(base), (_, place) => remoteSource(place ?? "", () => undefined));
answerRunner(url, callCounter(base));
