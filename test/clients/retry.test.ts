import { ServerError } from "@apollo/client";
import { ask } from "@phong-trao/client-example/ask.ts";
import { makeClient } from "@phong-trao/client-example/client.ts";
import { UnitOnDayDocument } from "@phong-trao/client-example/generated/operations.ts";
import { waitMs } from "@phong-trao/client-example/retry.ts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startPlatform } from "../stack/platform.ts";
import { answering, cutOff, type Detour, detour, stopping } from "./detour.ts";

const stack = new AsyncDisposableStack();
let platformUrl: string;
let graph: Detour;
beforeAll(async () => {
  platformUrl = `${stack.use(await startPlatform()).url}/graphql`;
});
beforeEach(async () => {
  graph = stack.use(await detour(platformUrl));
});
afterAll(() => stack.disposeAsync());

const question = { query: UnitOnDayDocument, variables: { code: "23128", asOf: "2024-09-17" } };
const part = (code: string) => ({
  data: { commune: null },
  errors: [{ message: "", path: ["commune"], extensions: { code } }],
});
const busy = { errors: [{ message: "busy", extensions: { code: "SUBGRAPH_UNAVAILABLE" } }] };

test.each([
  ["the server is stopping", stopping],
  ["the server is busy", answering(busy, 503, { "retry-after": "0" })],
  ["a part of the graph does not answer", answering(part("SUBGRAPH_UNAVAILABLE"))],
  ["a part of the graph is late", answering(part("TIMEOUT"))],
  ["the network is away", cutOff],
])("the reader notices nothing when %s once", async (_what, mishap) => {
  graph.next(mishap);
  const answer = await ask(makeClient(graph.url), question);
  expect(answer).toMatchObject({ data: { commune: { name: "Xã Hàm Cường" } }, problems: [] });
  expect(graph.requests).toBe(2);
});

test("what stays away is missing in the end, with its reason, and is not asked for without end", async () => {
  graph.next(...Array.from({ length: 9 }, () => answering(part("TIMEOUT"), 200, { "retry-after": "0" })));
  const answer = await ask(makeClient(graph.url), question);
  expect(answer).toMatchObject({ data: { commune: null }, problems: [{ code: "TIMEOUT", path: "commune" }] });
  expect(graph.requests).toBe(4);
});

test("what asking again cannot mend is asked once", async () => {
  const answer = await ask(makeClient(graph.url), { ...question, variables: { code: "99999" } });
  expect(answer.problems).toMatchObject([{ code: "UNIT_NOT_FOUND" }]);
  expect(graph.requests).toBe(1);
});

test("waits as long as the server says, else longer each time, and never as long as all others", () => {
  const headers = { "retry-after": "2" };
  const told = new ServerError("", { response: new Response(null, { status: 503, headers }), bodyText: "" });
  expect([waitMs(told, 1, 0), waitMs(told, 1, 1)]).toEqual([2_000, 2_500]);
  const cut = new TypeError("fetch failed");
  expect([1, 2, 3].map((attempt) => waitMs(cut, attempt, 0.5))).toEqual([300, 600, 1_200]);
  expect(waitMs(cut, 1, 0)).toBeLessThan(waitMs(cut, 1, 1));
  expect(waitMs(cut, 20)).toBe(10_000);
});
