import { readExamples } from "@phong-trao/gateway/examples.ts";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { serveInOneProcess } from "@phong-trao/gateway/one-process.ts";
import { planSummary } from "@phong-trao/gateway/plan-summary.ts";
import { today } from "../workloads/day.ts";
import { answerRunner } from "./answer-runner.ts";

// The platform as `npm start` serves it, but for the line a request in its log.

let counting = false;
let fetches = 0;
let statements = 0;
const stops: (() => void)[] = [];

const platform = await serveInOneProcess(process.env["DATABASE_URL"] ?? "", {
  host: "127.0.0.1",
  port: 0,
  log: makeLog("warn"),
  clock: () => today,
  examples: readExamples(),
  // What C1 asks for. All others send an authorization, so that nothing is kept for them.
  answerCache: process.env["ANSWER_CACHE"] !== undefined,
  onPlan(plan) {
    if (counting) fetches += planSummary(plan).fetches;
  },
});

answerRunner(platform.url, {
  start() {
    counting = true;
    for (const subgraph of platform.subgraphs) stops.push(subgraph.onStatement(() => (statements += 1)));
  },
  counted() {
    counting = false;
    for (const stop of stops.splice(0)) stop();
    return { statements, fetches };
  },
});
