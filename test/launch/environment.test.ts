import { resolve } from "node:path";
import { readEnvironment } from "@phong-trao/gateway/environment.ts";
import { StartError } from "@phong-trao/gateway/start-error.ts";
import { expect, test } from "vitest";

test("nothing has to be set", () => {
  expect(readEnvironment({}, "/srv/phong-trao")).toEqual({
    host: "localhost",
    port: 4000,
    logLevel: "info",
    dataDir: resolve("/srv/phong-trao/.data"),
    databaseUrl: undefined,
    today: undefined,
    corsOrigins: [],
    answerCache: { bytes: 32 * 1024 * 1024 },
    metrics: "here",
    slowMs: 1_000,
  });
});

test("everything can be set, and nothing set to nothing counts as not set", () => {
  const env = {
    HOST: "0.0.0.0",
    PORT: "8080",
    LOG_LEVEL: "Debug",
    DATA_DIR: "../elsewhere",
    DATABASE_URL: "postgresql://user:secret@db.example:6432/register",
    TODAY: "2024-09-17",
    CORS_ORIGINS: "https://dashboard.example, http://localhost:3000",
    METRICS: "[::1]:9464",
    SLOW_OPERATION_MS: "250",
    ANSWER_CACHE_MB: "8",
  };
  expect(readEnvironment(env, "/srv/phong-trao")).toEqual({
    host: "0.0.0.0",
    port: 8080,
    logLevel: "debug",
    dataDir: resolve("/srv/elsewhere"),
    databaseUrl: "postgresql://user:secret@db.example:6432/register",
    today: "2024-09-17",
    corsOrigins: ["https://dashboard.example", "http://localhost:3000"],
    answerCache: { bytes: 8 * 1024 * 1024 },
    metrics: { host: "::1", port: 9464 },
    slowMs: 250,
  });

  const empty = Object.fromEntries(Object.keys(env).map((name) => [name, " "]));
  expect(readEnvironment(empty, "/srv")).toEqual(readEnvironment({}, "/srv"));
});

test.each([
  ["PORT", "4000a", "a whole number from 1 to 65535"],
  ["PORT", "-1", "a whole number from 1 to 65535"],
  ["PORT", "65536", "a whole number from 1 to 65535"],
  ["PORT", "4e3", "a whole number from 1 to 65535"],
  ["HOST", "local host", "a host name or an address"],
  ["LOG_LEVEL", "verbose", "one of silent, fatal, error, warn, info, debug, trace"],
  ["CORS_ORIGINS", "*", "a list of origins"],
  ["TODAY", "2023-02-29", "a day of the calendar, written YYYY-MM-DD"],
  ["METRICS", "localhost:4000", 'another port than PORT, or "on" for the same'],
  ["METRICS", "yes", '"on" (at /metrics of the same port), "off", or an address of its own'],
  ["METRICS", "localhost:65536", '"on" (at /metrics of the same port), "off", or an address of its own'],
  ["METRICS", "http://localhost:9464", '"on" (at /metrics of the same port), "off", or an address of its own'],
  ["SLOW_OPERATION_MS", "1s", "a whole number of milliseconds, or 0 for none"],
])("%s=%s is refused with what it must be", (name, text, expected) => {
  const read = () => readEnvironment({ [name]: text });
  expect(read).toThrow(StartError);
  expect(read).toThrow(`${name} is "${text}", but must be ${expected}`);
});

test.each([
  ["on", "here"],
  ["OFF", "off"],
  ["9464", { host: "localhost", port: 9464 }],
  ["0.0.0.0:9464", { host: "0.0.0.0", port: 9464 }],
])("METRICS=%s", (text, place) => {
  expect(readEnvironment({ METRICS: text }).metrics).toEqual(place);
});

test.each(["user:secret@host", "mysql://user:secret@host/base", "postgresql://user:secret@host:5432"])(
  "a wrong DATABASE_URL is refused without showing its password: %s",
  (text) => {
    const read = () => readEnvironment({ DATABASE_URL: text });
    expect(read).toThrow(/^DATABASE_URL is .*must be an address such as postgresql:\/\/user:password@host/);
    expect(read).not.toThrow(/secret/);
  },
);

test("everything that is wrong is named at once", () => {
  expect(() => readEnvironment({ PORT: "x", TODAY: "today" })).toThrow(/PORT is "x".*\n.*TODAY is "today"/);
});
