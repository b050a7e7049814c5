import type { Logger } from "pino";
import { StartError } from "../service/start-error.ts";

/** Something that is being done, as a trace shows it. */
export interface TraceSpan {
  /** Begins a part of it. */
  begin(name: string, options?: PartOptions): TraceSpan;
  set(attributes: Attributes): void;
  /** @param type a word of low cardinality, never a message: messages hold values */
  fail(type: string): void;
  end(): void;
  /** For whoever does a part of it elsewhere: W3C Trace Context. */
  readonly traceparent: string;
}

export type Attributes = Readonly<Record<string, string | number>>;

export interface PartOptions {
  readonly attributes?: Attributes;
  readonly kind?: "internal" | "client";
  /** Milliseconds that it has been going on already. */
  readonly sinceMs?: number;
}

export interface Tracing {
  /** Begins to answer a request. `traceparent` is a header as it came: what is none is not heeded. */
  answer(name: string, traceparent: string | string[] | undefined, attributes: Attributes): TraceSpan;
  /** Sends what is left, at most a few seconds long. */
  stop(): Promise<void>;
}

/**
 * Sends spans to the collector that OpenTelemetry's own variables name (`OTEL_EXPORTER_OTLP_ENDPOINT` and the others of
 * the specification). Without an endpoint: undefined, and no module of the SDK is loaded.
 *
 * @param service what `service.name` is unless `OTEL_SERVICE_NAME` says otherwise
 */
export async function startTracing(service: string, env: NodeJS.ProcessEnv, log: Logger): Promise<Tracing | undefined> {
  if (!isTracingWanted(env)) return undefined;
  const { openTelemetry } = await import("./open-telemetry.ts");
  return openTelemetry(service, env, log);
}

const endpoints = ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT"] as const;

/** Throws a StartError for an address that is none: the exporter would send to a collector on localhost instead. */
export function isTracingWanted(env: NodeJS.ProcessEnv): boolean {
  if (env["OTEL_SDK_DISABLED"]?.trim().toLowerCase() === "true") return false;
  if (env["OTEL_TRACES_EXPORTER"]?.trim().toLowerCase() === "none") return false;
  let isWanted = false;
  for (const name of endpoints) {
    const text = env[name]?.trim() ?? "";
    if (text === "") continue;
    if (!/^https?:$/.test(URL.parse(text)?.protocol ?? "")) {
      throw new StartError(`${name} is no address that can be read, but must be one such as http://collector:4318.`);
    }
    isWanted = true;
  }
  return isWanted;
}
