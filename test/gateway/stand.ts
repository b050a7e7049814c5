import { setTimeout as pause } from "node:timers/promises";
import { reachInProcess } from "@phong-trao/gateway/in-process.ts";
import { startGateway, type GatewayOptions, type RunningGateway } from "@phong-trao/gateway/gateway.ts";
import { defaultLimits, type Limits } from "@phong-trao/gateway/limits/limits.ts";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { planSummary, type PlanSummary } from "@phong-trao/gateway/plan-summary.ts";
import { toy, toySupergraph, type Toy, type ToyName } from "./toy.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    // oxlint-disable-next-line typescript/no-explicit-any -- a client reads what it asked for, and each test asks for something else
    data?: any;
    errors?: {
      message: string;
      path?: (string | number)[];
      locations?: unknown;
      extensions: Record<string, unknown>;
    }[];
    extensions?: unknown;
  };
  /** Codes of the errors, in their order. */
  readonly codes: unknown[];
}

export interface Stand extends AsyncDisposable {
  readonly toy: Toy;
  readonly gateway: RunningGateway;
  /** Plans that were carried out. */
  readonly plans: PlanSummary[];
  /** Log lines, parsed. */
  readonly lines: Record<string, unknown>[];
  /** The log lines of the requests so far, once there are `count`: a line is written when the answer has left. */
  requestLines(count: number): Promise<Record<string, unknown>[]>;
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<Answer>;
}

interface StandOptions extends Partial<GatewayOptions> {
  /** Limits of single subgraphs, where they differ. */
  readonly limitsOf?: Partial<Record<ToyName, Partial<Limits>>>;
}

const supergraphSdl = toySupergraph();

/** A gateway over the toy, on loopback, at a port of its own. */
export async function stand({ limitsOf = {}, ...options }: StandOptions = {}): Promise<Stand> {
  const plans: PlanSummary[] = [];
  const lines: Record<string, unknown>[] = [];
  const running = toy();
  const limits = { ...defaultLimits, ...options.limits };
  const gateway = await startGateway({
    supergraphSdl,
    reach: (name) => reachInProcess(running.subgraphs[name as ToyName], { ...limits, ...limitsOf[name as ToyName] }),
    host: "127.0.0.1",
    port: 0,
    log: makeLog("debug", { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) }),
    clock: () => "2026-11-09",
    onPlan: (plan) => plans.push(planSummary(plan)),
    ...options,
    limits,
  });

  async function post(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return answered(
      await fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    );
  }

  return {
    toy: running,
    gateway,
    plans,
    lines,
    async requestLines(count) {
      const found = () => lines.filter((line) => line["msg"] === "request");
      while (found().length < count) await pause(1);
      return found();
    },
    post,
    ask: (query, variables, operationName) => post({ query, variables, operationName }),
    [Symbol.asyncDispose]: () => gateway.stop(),
  };
}

export async function answered(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = (text.startsWith("{") ? JSON.parse(text) : {}) as Answer["body"];
  return {
    status: response.status,
    headers: response.headers,
    text,
    body,
    codes: body.errors?.map((error) => error.extensions["code"]) ?? [],
  };
}
