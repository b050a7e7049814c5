import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { QueryPlanner } from "@apollo/query-planner";
import { makeLog } from "@phong-trao/kit/service/log.ts";
import { composeServices } from "@apollo/composition";
import { watchSupergraph } from "@phong-trao/gateway/reload/watch-supergraph.ts";
import { parse } from "graphql";
import { expect, test, vi } from "vitest";
import { stand } from "../gateway/stand.ts";
import { toySdl, toySupergraph } from "../gateway/toy.ts";
import { temporaryFolder } from "../launch/temporary-folder.ts";
import { ask } from "../stack/platform.ts";
import { startGatewayHere, startGatewayProcess, startServices } from "../stack/services.ts";

const query = `query Two { books(first: 2) { nodes { title authors { name } reviews(first: 1) { text } } } reviewCount }`;

/** The toy's supergraph after a change of the SDL of its books. */
function changed(from: string | RegExp, to: string): string {
  const books = toySdl.books.replace(from, to);
  expect(books).not.toBe(toySdl.books);
  const { supergraphSdl } = composeServices(
    Object.entries({ ...toySdl, books }).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  if (supergraphSdl === undefined) throw new Error("the changed toy does not compose");
  return supergraphSdl;
}

test("a new supergraph serves under a stream of requests, and not one of them is dropped or mixed up", async () => {
  await using s = await stand();
  const before = await s.ask(query);
  const over = new AbortController();
  let answers = 0;
  const stream = Array.from({ length: 8 }, async () => {
    while (!over.signal.aborted) {
      const { status, body } = await s.ask(query);
      expect({ status, body }).toEqual({ status: 200, body: before.body });
      answers += 1;
    }
  });
  const texts = [changed("random(kind", `"as new" random(kind`), toySupergraph()];
  for (let round = 0; round < 6; round += 1) {
    const least = answers + 10;
    expect(await s.gateway.reload(texts[round % 2] ?? "")).toBe(true);
    await expect.poll(() => answers, { timeout: 20_000 }).toBeGreaterThan(least);
  }
  over.abort();
  await Promise.all(stream);
  expect(s.lines.filter(({ msg }) => msg === "a new supergraph serves")).toHaveLength(6);
});

test("operations in use are planned before the new supergraph serves; others when they are asked", async () => {
  await using s = await stand();
  const named = `query A { book(id: 1) { title } } query B { author(id: 1) { name } }`;
  await s.ask(query);
  await s.ask(named, {}, "B");
  const planned = vi.spyOn(QueryPlanner.prototype, "buildQueryPlan");
  await s.gateway.reload(changed("random(kind", `"as new" random(kind`));
  expect(planned).toHaveBeenCalledTimes(2);
  expect(s.lines.find(({ msg }) => msg === "a new supergraph serves")).toMatchObject({ planned: 2, notValid: 0 });

  expect((await s.ask(query)).codes).toEqual([]);
  expect((await s.ask(named, {}, "B")).codes).toEqual([]);
  expect(planned).toHaveBeenCalledTimes(2);
  expect((await s.ask(named, {}, "A")).codes).toEqual([]);
  expect(planned).toHaveBeenCalledTimes(3);
});

test("what a supergraph says of fields, costs and values holds from then on", async () => {
  await using s = await stand();
  const question = `{ random book(id: 1) { title } }`;
  expect((await s.ask(question)).codes).toEqual([]);

  expect(await s.gateway.reload(changed("@cost(weight: 3)", "@cost(weight: 20000)"))).toBe(true);
  expect((await s.ask(question)).codes).toEqual(["OPERATION_TOO_COSTLY"]);

  expect(await s.gateway.reload(changed("misbehave(how: String!): String", "wordless: String"))).toBe(true);
  expect((await s.ask(question)).codes).toEqual([]);
  expect((await s.ask(`{ misbehave(how: "x") }`)).codes).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  // The subgraph has no such field: a supergraph of another build costs its own fields.
  expect((await s.ask(`{ wordless reviewCount }`)).body).toMatchObject({
    data: { wordless: null, reviewCount: 12 },
    errors: [{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }],
  });
});

test("an operation that the new supergraph does not allow is refused with a sentence, and counted in the log", async () => {
  await using s = await stand();
  await s.ask(query);
  expect(await s.gateway.reload(changed("title: String!", "name: String!"))).toBe(true);
  expect((await s.ask(query)).codes).toContain("GRAPHQL_VALIDATION_FAILED");
  expect(s.lines.find(({ msg }) => msg === "a new supergraph serves")).toMatchObject({ planned: 0, notValid: 1 });
});

test("a request that began with one supergraph ends with it", async () => {
  await using s = await stand();
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  s.toy.faults.set("books", () => held);
  const underWay = s.ask(query);
  await expect.poll(() => s.toy.contexts.length).toBeGreaterThan(0);
  expect(await s.gateway.reload(changed("title: String!", "name: String!"))).toBe(true);
  release();
  expect((await underWay).body.data.books.nodes[0].title).toBe("Book 1");
  s.toy.faults.clear();
  expect((await s.ask(query)).codes).toContain("GRAPHQL_VALIDATION_FAILED");
});

test.each([
  ["nothing", ""],
  ["no SDL", "{"],
  ["half of it", toySupergraph().slice(0, 4_000)],
  ["an API schema", "type Query { book: String }"],
  ["a subgraph that is not there", toySupergraph().replaceAll(`name: "reviews"`, `name: "opinions"`)],
  ["a field of no graph", toySupergraph().replace("graph: REVIEWS", "graph: NOBODY")],
])("%s in place of a supergraph is refused, and the one before goes on", async (_, broken) => {
  const { reachInProcess } = await import("@phong-trao/gateway/in-process.ts");
  const { toy } = await import("../gateway/toy.ts");
  const running = toy();
  await using s = await stand({
    reach(name) {
      const subgraph = Object.values(running.subgraphs).find((one) => one.name === name);
      if (subgraph === undefined) throw new Error(`there is no subgraph "${name}"`);
      return reachInProcess(subgraph);
    },
  });
  const before = await s.ask(query);
  expect(before.codes).toEqual([]);
  expect(await s.gateway.reload(broken)).toBe(false);
  expect((await s.ask(query)).body).toEqual(before.body);
  expect(s.lines.find(({ level }) => level === "error")?.["msg"]).toMatch(
    /^the new supergraph is refused, the one before/,
  );
  expect(await s.gateway.reload(changed("random(kind", `"as new" random(kind`))).toBe(true);
});

test("the file is taken up however it is written: in place, in two halves, replaced by another, gone for a while", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "supergraph.graphql");
  await writeFile(file, "first");
  const taken: string[] = [];
  const stop = watchSupergraph({
    file,
    current: "first",
    log: makeLog("silent"),
    everyMs: 20,
    reload: async (text) => taken.push(text) > 0,
  });
  const takes = (...texts: string[]) => expect.poll(() => taken, { timeout: 20_000 }).toEqual(texts);
  await writeFile(file, "second");
  await takes("second");
  await writeFile(`${file}.new`, "third");
  await rename(`${file}.new`, file);
  await takes("second", "third");
  await rm(file);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await writeFile(file, "third");
  await writeFile(file, "fourth");
  await takes("second", "third", "fourth");
  stop();
});

test("both ways to run look at the file: a change is served, a broken one is refused", async () => {
  await using folder = await temporaryFolder();
  const supergraphFile = join(folder.path, "supergraph.graphql");
  const committed = await readFile(join(import.meta.dirname, "../../schema/supergraph.graphql"), "utf8");
  await writeFile(supergraphFile, committed);
  const described = async (url: string) =>
    (await ask(url, `{ __type(name: "Query") { fields { name description } } }`)).data.__type.fields[0]
      .description as string;

  await using services = await startServices();
  await using gateway = await startGatewayProcess(services, { SUPERGRAPH_FILE: supergraphFile });
  await using here = await startGatewayHere(services, { supergraphFile, watchEveryMs: 50 });
  const { serveInOneProcess } = await import("@phong-trao/gateway/one-process.ts");
  const one = await serveInOneProcess(services.databaseUrl, {
    host: "127.0.0.1",
    port: 0,
    log: makeLog("silent"),
    clock: () => "2026-11-22",
    supergraphFile,
  });
  const urls = [gateway.url, here.url, one.url];
  const first = await described(one.url);
  const all = async () => Promise.all(urls.map(described));
  const badDay = async (url: string) => ask(url, `{ provinces(asOf: "2024-02-30") { name } }`);
  const refused = await badDay(one.url);
  expect(refused).toMatchObject({ errors: [{ extensions: { code: "BAD_DATE" } }] });
  expect(new Set(await all())).toEqual(new Set([first]));

  await writeFile(supergraphFile, committed.slice(0, committed.length / 2));
  await gateway.running.line(/the new supergraph is refused/);
  expect(new Set(await all())).toEqual(new Set([first]));

  await writeFile(supergraphFile, committed.replaceAll(first, "Said anew."));
  await expect.poll(all, { timeout: 30_000 }).toEqual(["Said anew.", "Said anew.", "Said anew."]);
  // The values that scalars take are known to the new one as well.
  for (const url of urls) expect(await badDay(url)).toEqual(refused);
  await one.stop();
});
