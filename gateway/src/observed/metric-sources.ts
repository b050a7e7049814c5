import { Counter, Gauge, type Registry } from "prom-client";
import type { AnswerFigures } from "../answers/kept-answers.ts";
import type { TurnstileState } from "../limits/turnstile.ts";

/** What is counted or kept elsewhere in a gateway, as it is at the moment. */
export interface MetricSources {
  turnstile(): TurnstileState;
  /** Of the cache of whole answers, where there is one. */
  readonly answerFigures: Readonly<AnswerFigures> | undefined;
}

/** Metrics that are read from their sources when somebody asks. */
export function readMetrics(registry: Registry, { turnstile, answerFigures }: MetricSources): void {
  gauge("phongtrao_turnstile_under_way", "Operations under way.", () => turnstile().underWay);
  gauge("phongtrao_turnstile_waiting", "Operations that wait for their turn.", () => turnstile().waiting);
  gauge("phongtrao_turnstile_cost_under_way", "Sum of the costs of operations under way.", () => turnstile().cost);
  if (answerFigures !== undefined) ofAnswers(answerFigures);

  function ofAnswers(figures: Readonly<AnswerFigures>): void {
    gauge("phongtrao_answer_cache_entries", "Whole answers that are kept.", () => figures.entries);
    gauge("phongtrao_answer_cache_bytes", "Bytes of whole answers that are kept.", () => figures.bytes);
    counter(
      "phongtrao_answer_cache_requests_total",
      "Requests that a kept answer might do for: it did (hit), none was kept or true any more (miss), it was the same as one that was being worked out (shared), the version of the data could not be told (bypass).",
      () => ({ hit: figures.hits, miss: figures.misses, shared: figures.shared, bypass: figures.bypasses }),
    );
    counter(
      "phongtrao_answer_cache_dropped_total",
      "Answers that made room for others (evicted), or that were not kept because data was written while they were worked out (overtaken).",
      () => ({
        evicted: figures.evictions,
        overtaken: figures.overtaken,
      }),
    );
  }

  function gauge(name: string, help: string, value: () => number): void {
    const metric = new Gauge({
      name,
      help,
      registers: [],
      collect() {
        this.set(value());
      },
    });
    registry.registerMetric(metric);
  }

  function counter(name: string, help: string, values: () => Readonly<Record<string, number>>): void {
    const metric = new Counter({
      name,
      help,
      labelNames: ["outcome"],
      registers: [],
      collect() {
        this.reset();
        for (const [outcome, value] of Object.entries(values())) this.inc({ outcome }, value);
      },
    });
    registry.registerMetric(metric);
  }
}
