import type pg from "pg";
import { valueParsers } from "./values.ts";

/** Settings that hold from the first moment of a connection, before any statement can run. */
export type SessionSettings = Readonly<Record<string, string | number>>;

/** The same answer on every server, whatever its defaults are. */
const everySession: SessionSettings = { timezone: "UTC", datestyle: "ISO", intervalstyle: "iso_8601" };

/**
 * Connection settings for a URL.
 * `pg` lets `options` of a URL win over ours, and with them the role: theirs are put first, ours last, and the last wins.
 */
export function connectionTo(url: string, settings: SessionSettings): pg.ClientConfig {
  const address = parsed(url);
  const ofUrl = address.searchParams.get("options") ?? "";
  address.searchParams.delete("options");
  const ours = Object.entries({ ...everySession, ...settings }).map(([name, value]) => `-c ${name}=${value}`);
  return {
    connectionString: address.href,
    options: [ofUrl, ...ours].join(" ").trim(),
    types: valueParsers,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
}

/** The URL without its password, for messages and logs. */
export function withoutPassword(url: string): string {
  const address = parsed(url);
  address.password = "";
  address.searchParams.delete("password");
  return address.href;
}

function parsed(url: string): URL {
  if (!URL.canParse(url)) {
    // The text itself is not repeated: it may hold a password.
    throw new Error(
      "The address of the database is not a URL. Write it as postgres://user:password@host:5432/database.",
    );
  }
  return new URL(url);
}
