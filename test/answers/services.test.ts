import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { expect, test } from "vitest";
import { startGatewayHere, startServices } from "../stack/services.ts";

const query = `{ persons(filter: { search: "dinh van sau" }) { nodes { name } } }`;

test("gateways of services keep answers until a write, and work them out while a subgraph tells no version", async () => {
  await using services = await startServices();
  const answerCache = { bytes: 1_000_000 };
  await using one = await startGatewayHere(services, { answerCache });
  await using other = await startGatewayHere(services, { answerCache });
  const owner = new Client({ connectionString: services.databaseUrl });
  await owner.connect();
  try {
    const name = async (gateway: typeof one) => (await gateway.ask(query)).data.persons.nodes[0].name as string;
    for (const gateway of [one, other]) {
      for (let time = 0; time < 2; time += 1) expect(await name(gateway)).toBe("Đinh Văn Sáu");
      // It is kept when its client has it already.
      while (gateway.answerFigures?.entries === 0) await pause(1);
      for (let time = 0; time < 2; time += 1) expect(await name(gateway)).toBe("Đinh Văn Sáu");
    }
    expect(one.answerFigures).toMatchObject({ misses: 1, hits: 2, bypasses: 0 });
    await owner.query("update people.person set name = 'Đinh Văn Sáu (thử)' where name = 'Đinh Văn Sáu'");
    for (const gateway of [one, other]) expect(await name(gateway)).toBe("Đinh Văn Sáu (thử)");
    expect(other.answerFigures).toMatchObject({ misses: 2, hits: 2 });
    while ((await name(one), one.answerFigures?.hits === 2)) await pause(1);

    // Without the table that counts there is no version, and everything else goes on.
    await owner.query("alter table data_change.people rename to away");
    await owner.query("update people.person set name = 'Đinh Văn Sáu' where false").catch(() => undefined);
    expect(await name(one)).toBe("Đinh Văn Sáu (thử)");
    expect(one.answerFigures).toMatchObject({ bypasses: 1 });
    await owner.query("alter table data_change.away rename to people");
    await pause(1_100);
    expect(await name(one)).toBe("Đinh Văn Sáu (thử)");
    expect(one.answerFigures).toMatchObject({ bypasses: 1, hits: 4 });

    await services.subgraphs.get("people")?.running[Symbol.asyncDispose]();
    expect((await one.ask(query)).errors).toMatchObject([{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }]);
    expect(one.answerFigures).toMatchObject({ bypasses: 2, hits: 4 });
  } finally {
    await owner.end();
  }
});

test("the version is told to who has a key, and to nobody else", async () => {
  await using services = await startServices();
  const people = services.subgraphs.get("people");
  const response = await fetch(`${people?.url}/data-version`, { method: "POST", body: "{}" });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ errors: [{ message: "Unauthorized." }] });
});
