import {
  type Context,
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Tracer,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import type { Logger } from "pino";
import { samplerOf } from "./sampler.ts";
import type { Attributes, PartOptions, TraceSpan, Tracing } from "./tracing.ts";

/** Milliseconds that a process which stops waits for its collector. */
const lastWordsMs = 3_000;

/**
 * Loaded only where an endpoint is set. The provider is ours alone and not registered with the global API: libraries
 * that trace themselves by it (the gateway's does) stay silent.
 */
export function openTelemetry(service: string, env: NodeJS.ProcessEnv, log: Logger): Tracing {
  sayInLog(log);
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ "service.name": service, "service.namespace": "phong-trao" }))
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: samplerOf(env),
    // A statement's text is the longest that we attach.
    spanLimits: { attributeValueLengthLimit: 8_000 },
    // The exporter reads address, headers, timeout, compression and certificates from the OTEL_ variables.
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter(), ...batches(env) })],
  });
  const tracer = provider.getTracer("phong-trao");
  return {
    answer(name, traceparent, attributes) {
      const parent = parsedTraceparent(traceparent);
      const context = parent === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent);
      const clock = { offset: Date.now() - performance.now() };
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes, startTime: at(clock) }, context);
      return spanOf(tracer, span, clock);
    },
    async stop() {
      const lastWords = provider.shutdown().catch((problem: unknown) => warnOf(log, String(problem)));
      await Promise.race([lastWords, new Promise((resolve) => setTimeout(resolve, lastWordsMs).unref())]);
    },
  };
}

/** Milliseconds since 1970 where `performance.now()` is 0: taken once a request, so that its spans fit each other. */
interface Clock {
  readonly offset: number;
}

const at = ({ offset }: Clock, agoMs = 0) => offset + performance.now() - agoMs;

function spanOf(tracer: Tracer, span: Span, clock: Clock): TraceSpan {
  const context = span.spanContext();
  let inside: Context | undefined;
  const self: TraceSpan = {
    begin(name, { attributes = {}, kind = "internal", sinceMs = 0 }: PartOptions = {}) {
      // Not sampled: neither are its parts, and whoever continues it elsewhere is told so.
      if (!span.isRecording()) return self;
      inside ??= trace.setSpan(ROOT_CONTEXT, span);
      const options = { kind: kinds[kind], attributes, startTime: at(clock, sinceMs) };
      return spanOf(tracer, tracer.startSpan(name, options, inside), clock);
    },
    set: (attributes: Attributes) => void span.setAttributes(attributes),
    fail(type) {
      span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute("error.type", type);
    },
    end() {
      if (span.isRecording()) span.end(at(clock));
    },
    get traceparent() {
      const flags = context.traceFlags.toString(16).padStart(2, "0");
      return `00-${context.traceId}-${context.spanId}-${flags}`;
    },
  };
  return self;
}

const kinds = { internal: SpanKind.INTERNAL, client: SpanKind.CLIENT } as const;

/** W3C Trace Context, level 1 and what later versions may append. `tracestate` and baggage are not taken over. */
function parsedTraceparent(header: string | string[] | undefined): SpanContext | undefined {
  if (typeof header !== "string" || header.length > 200) return undefined;
  const [, version, traceId, spanId, flags] = form.exec(header.trim()) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined || version === "ff") return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  if (version === "00" && header.trim().length !== 55) return undefined;
  const isSampled = (Number.parseInt(flags, 16) & TraceFlags.SAMPLED) !== 0;
  return { traceId, spanId, traceFlags: isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE, isRemote: true };
}

const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/** `OTEL_BSP_…`, which the SDK does not read itself from version 3 on. */
function batches(env: NodeJS.ProcessEnv) {
  const number = (name: string) => {
    const value = Number(env[name]?.trim() || NaN);
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
  };
  const scheduledDelayMillis = number("OTEL_BSP_SCHEDULE_DELAY");
  const maxQueueSize = number("OTEL_BSP_MAX_QUEUE_SIZE");
  const maxExportBatchSize = number("OTEL_BSP_MAX_EXPORT_BATCH_SIZE");
  const exportTimeoutMillis = number("OTEL_BSP_EXPORT_TIMEOUT");
  return {
    ...(scheduledDelayMillis !== undefined && { scheduledDelayMillis }),
    ...(maxQueueSize !== undefined && { maxQueueSize }),
    ...(maxExportBatchSize !== undefined && { maxExportBatchSize }),
    ...(exportTimeoutMillis !== undefined && { exportTimeoutMillis }),
  };
}

/** What the SDK complains of (a collector that is away) goes into the log; its own default is to say nothing. */
function sayInLog(log: Logger): void {
  const warn = (message: string) => warnOf(log, message);
  const nothing = () => {};
  const options = { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true };
  diag.setLogger({ error: warn, warn, info: nothing, debug: nothing, verbose: nothing }, options);
}

function warnOf(log: Logger, message: string): void {
  log.warn({ problem: message.slice(0, 500) }, "traces were not sent");
}
