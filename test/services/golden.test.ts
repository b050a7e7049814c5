import { readFileSync } from "node:fs";
import { planSummary, type PlanSummary } from "@phong-trao/gateway/plan-summary.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSent, golden, questions, writtenAnswer, writtenPlan } from "../operations/questions.ts";
import { ask } from "../stack/platform.ts";
import {
  type ServiceProcess,
  type Services,
  startGatewayHere,
  startGatewayProcess,
  startServices,
} from "../stack/services.ts";

/**
 * The golden operations once more, with every subgraph and the gateway a process of its own: the same answers, and the
 * same plans, as the committed files say of one process. (The SQL is not the same: fetches of one client request share
 * no loaders here.) Plans are those of a second gateway, inside the test, before the same subgraphs.
 */
let services: Services;
let gateway: ServiceProcess;
let here: Awaited<ReturnType<typeof startGatewayHere>>;
let plan: PlanSummary | undefined;

beforeAll(async () => {
  services = await startServices();
  gateway = await startGatewayProcess(services);
  here = await startGatewayHere(services, { onPlan: (made) => (plan = planSummary(made)) });
});
afterAll(async () => {
  await here?.stop();
  await gateway?.[Symbol.asyncDispose]();
  await services?.[Symbol.asyncDispose]();
});

describe("golden operations as services", () => {
  test.each(questions)("$name", async (question) => {
    const text = asSent(question);
    const answer = await ask(gateway.url, text);
    expect(writtenAnswer(answer)).toBe(readFileSync(golden(question, "json"), "utf8"));

    plan = undefined;
    expect(writtenAnswer(await here.ask(text))).toBe(writtenAnswer(answer));
    expect(writtenPlan(plan)).toBe(readFileSync(golden(question, "plan.txt"), "utf8"));
  });
});

test("no log line of a subgraph says more than that it was asked", async () => {
  for (const { running } of services.subgraphs.values()) {
    running.child.kill("SIGTERM");
    const { code, output } = await running.ended();
    expect(code).toBe(0);
    const lines = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ level }) => level !== "info")).toEqual([]);
    expect(new Set(lines.map(({ msg }) => msg))).toEqual(new Set(["listening", "fetch", "stopping", "stopped"]));
    expect(lines.filter(({ msg, requestId }) => msg === "fetch" && typeof requestId !== "string")).toEqual([]);
  }
});
