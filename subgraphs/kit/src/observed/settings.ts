import { type Environment, Wrong } from "../service/environment.ts";

export interface ObserveSettings {
  readonly metrics: MetricsPlace;
  /** Milliseconds from which on an operation is logged as slow; 0 logs none. */
  readonly slowMs: number;
}

/** `here`: beside everything else, on the same port. */
export type MetricsPlace = "off" | "here" | MetricsAddress;

export interface MetricsAddress {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/**
 * Reads `METRICS` and `SLOW_OPERATION_MS`. What traces need is read where they start: those variables are not ours.
 *
 * @param port on which everything else is
 */
export function readObserveSettings(environment: Environment, port: number): ObserveSettings {
  return {
    metrics: environment.read<MetricsPlace>("METRICS", "here", (text) => parseMetricsPlace(text, port)),
    slowMs: environment.read("SLOW_OPERATION_MS", 1_000, parseMilliseconds),
  };
}

const placeExpected = '"on" (at /metrics of the same port), "off", or an address of its own such as 127.0.0.1:9464';

function parseMetricsPlace(text: string, taken: number): MetricsPlace | Wrong {
  const word = text.toLowerCase();
  if (word === "on") return "here";
  if (word === "off") return "off";
  const [, v6, name, digits] = /^(?:(?:\[([\da-f:.]+)\]|([\w.-]+)):)?(\d{1,5})$/i.exec(text) ?? [];
  const port = Number(digits ?? Infinity);
  const host = v6 ?? name ?? "localhost";
  if (host === "localhost" && port === taken && port > 0) {
    return new Wrong('another port than PORT, or "on" for the same');
  }
  return port <= 65_535 ? { host, port } : new Wrong(placeExpected);
}

function parseMilliseconds(text: string): number | Wrong {
  return /^\d{1,7}$/.test(text) ? Number(text) : new Wrong("a whole number of milliseconds, or 0 for none");
}
