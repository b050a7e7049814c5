import { Histogram, Registry } from "prom-client";
import { expect, test } from "vitest";
import { durationHistogram } from "./duration-histogram.ts";

test("says the same as prom-client's own histogram of the same durations", async () => {
  const metric = { name: "work_duration_seconds", help: "How long \\ it took.", labelNames: ["kind"] };
  const [ours, theirs] = [new Registry(), new Registry()];
  const bind = durationHistogram(ours, metric);
  const quick = bind("quick");
  const slow = bind('"slow"\n');
  const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
  const expected = new Histogram({ ...metric, buckets, registers: [theirs] });
  for (const milliseconds of [0, 0.5, 0.51, 1, 7, 10_000, 10_001, 99_999]) {
    quick(milliseconds);
    slow(milliseconds * 2);
    expected.observe({ kind: "quick" }, milliseconds / 1_000);
    expected.observe({ kind: '"slow"\n' }, (milliseconds * 2) / 1_000);
  }
  expect(await ours.metrics()).toBe(await theirs.metrics());
});

test("without labels, it is there before anything took any time", async () => {
  const registry = new Registry();
  durationHistogram(registry, { name: "idle_seconds", help: "Nothing." })();
  expect(await registry.metrics()).toContain("idle_seconds_count 0\n");
});
