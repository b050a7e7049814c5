import { startThrowawayServer } from "@phong-trao/kit/database/throwaway-server.ts";
import { Client } from "pg";
import { expect, inject, test } from "vitest";

async function majorOf(connectionString: string): Promise<string> {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ major: string }>(
    "select split_part(current_setting('server_version'), '.', 1) as major",
  );
  await client.end();
  return rows[0]?.major ?? "none";
}

test("the tests of this run are asked of the PostgreSQL that the run is for", async () => {
  await using server = await startThrowawayServer();
  const expected = process.env["EXPECTED_MAJOR"];
  expect([await majorOf(inject("postgresUrl")), await majorOf(server.adminUrl)]).toEqual([expected, expected]);
});
