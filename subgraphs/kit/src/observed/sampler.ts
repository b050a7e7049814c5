import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
} from "@opentelemetry/sdk-trace";
import { StartError } from "../service/start-error.ts";

/** Which traces are kept, by `OTEL_TRACES_SAMPLER` and `OTEL_TRACES_SAMPLER_ARG`. From version 3 on the SDK does not read them itself. */
export function samplerOf(env: NodeJS.ProcessEnv): Sampler {
  const name = env["OTEL_TRACES_SAMPLER"]?.trim() || "parentbased_always_on";
  switch (name) {
    case "always_on":
      return new AlwaysOnSampler();
    case "always_off":
      return new AlwaysOffSampler();
    case "traceidratio":
      return new TraceIdRatioBasedSampler(ratioOf(env));
    case "parentbased_always_on":
      return new ParentBasedSampler({ root: new AlwaysOnSampler() });
    case "parentbased_always_off":
      return new ParentBasedSampler({ root: new AlwaysOffSampler() });
    case "parentbased_traceidratio":
      return new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratioOf(env)) });
    default:
      throw new StartError(
        `OTEL_TRACES_SAMPLER is "${name}", but must be always_on, always_off, traceidratio, or one of these with parentbased_ before it.`,
      );
  }
}

function ratioOf(env: NodeJS.ProcessEnv): number {
  const text = env["OTEL_TRACES_SAMPLER_ARG"]?.trim() || "1";
  const ratio = Number(text);
  if (!(ratio >= 0 && ratio <= 1)) {
    throw new StartError(`OTEL_TRACES_SAMPLER_ARG is "${text}", but must be a part of all traces, from 0 to 1.`);
  }
  return ratio;
}
