import pg from "pg";
import { expect, test } from "vitest";
import { startThrowawayServer } from "../database/throwaway-server.ts";
import { copyText } from "./copy-text.ts";

test("what is written for COPY comes back as it was", async () => {
  const texts = ["plain", "a\tb\nc\rd", String.raw`back\slash \N \.`, "", "“Tự phòng, tự quản”", `{"quoted", 'too'}`];
  const rows = texts.map((text, at) => [
    copyText("text")(text),
    copyText("jsonb")({ text, at, none: null }),
    copyText("text[]")([text, "NULL", ...texts]),
    copyText("integer")(at === 0 ? null : at),
    copyText("boolean")(at % 2 === 0),
    copyText("daterange")("[2025-07-01,)"),
  ]);
  await using server = await startThrowawayServer();
  const client = new pg.Client({ connectionString: await server.createDatabase("copied") });
  await client.connect();
  try {
    await client.query(
      "create table held (words text, shape jsonb, list text[], number integer, flag boolean, days daterange)",
    );
    await copy(client, rows.map((row) => `${row.join("\t")}\n`).join(""));
    const held = await client.query("select * from held");
    expect(held.rows).toEqual(
      texts.map((text, at) => ({
        words: text,
        shape: { text, at, none: null },
        list: [text, "NULL", ...texts],
        number: at === 0 ? null : at,
        flag: at % 2 === 0,
        days: "[2025-07-01,)",
      })),
    );
  } finally {
    await client.end();
  }
});

async function copy(client: pg.Client, text: string): Promise<void> {
  const { from } = await import("pg-copy-streams");
  const { pipeline } = await import("node:stream/promises");
  await pipeline([text], client.query(from("copy held from stdin")));
}
