import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runNode } from "../launch/process.ts";

const script = fileURLToPath(new URL("off.child.ts", import.meta.url));

/**
 * The vendor's gateway loads a first version of OpenTelemetry for reports that telemetry-off.ts ends. These are not
 * among its packages.
 */
const ofObserving = ["prom-client", "@opentelemetry/sdk-trace", "@opentelemetry/exporter-trace-otlp-http"];

/** Which of the packages that only observing needs are loaded by a gateway and a service that start and answer. */
async function loadedWith(env: NodeJS.ProcessEnv): Promise<string[]> {
  await using run = runNode([script], env);
  const { code, output } = await run.ended();
  expect([code, code === 0 ? "" : output]).toEqual([0, ""]);
  const { answer, packages } = JSON.parse(output.slice(output.indexOf('{"answer"'))) as {
    readonly answer: unknown;
    readonly packages: readonly string[];
  };
  expect(answer).toEqual({ data: { book: { title: "Book 1", stars: 5 } } });
  expect(packages).toContain("fastify");
  return ofObserving.filter((name) => packages.includes(name));
}

test("what is off is not loaded", async () => {
  expect(await loadedWith({ METRICS: "off", SLOW_OPERATION_MS: "0" })).toEqual([]);
  expect(await loadedWith({})).toEqual(["prom-client"]);
});

test("without that, the test above would not notice", async () => {
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1", METRICS: "off" };
  expect(await loadedWith(env)).toEqual(["@opentelemetry/sdk-trace", "@opentelemetry/exporter-trace-otlp-http"]);
});
