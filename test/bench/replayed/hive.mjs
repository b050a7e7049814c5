import { answerRunner } from "../contestants/answer-runner.ts";
import { serveHive } from "../rivals/installed/hive-gateway.mjs";
import { callCounter } from "./call-counter.ts";
import { composedSupergraph } from "./schemas.ts";

// Hive Gateway before the replayed subgraphs.

const base = process.env["SUBGRAPHS_URL"] ?? "";
answerRunner(await serveHive(composedSupergraph(base)), callCounter(base));
