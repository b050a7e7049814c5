import { randomBytes } from "node:crypto";
import { startGateway } from "@phong-trao/gateway/gateway.ts";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { reachOverHttp } from "@phong-trao/gateway/over-http/over-http.ts";
import { turnsOfFetches } from "@phong-trao/gateway/over-http/turns-of-fetches.ts";
import { answerRunner } from "../contestants/answer-runner.ts";
import { today } from "../workloads/day.ts";
import { callCounter } from "./call-counter.ts";
import { composedSupergraph } from "./schemas.ts";

// Our gateway as the services' mode has it, before other subgraphs. These know nothing of signatures, which cost the
// gateway what they always do.

const base = process.env["SUBGRAPHS_URL"] ?? "";
const key = { id: "bench", secret: randomBytes(32) };

const turns = turnsOfFetches();

const gateway = await startGateway({
  supergraphSdl: composedSupergraph(base),
  reach: (name, url) => reachOverHttp({ name, url: new URL(url ?? ""), key }, turns),
  host: "127.0.0.1",
  port: 0,
  log: makeLog("warn"),
  clock: () => today,
  // Looked at as always, but this question is dearer than what anybody may ask here.
  limits: { cost: 1_000_000, costUnderWay: 1_000_000_000 },
});
answerRunner(gateway.url, callCounter(base));
