import { lookup } from "node:dns/promises";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { stand } from "./stand.ts";

const request = (url: string, init: RequestInit = {}) =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `{"query":"{ book(id: 1) { title } }"}`,
    ...init,
  });

test("a request under way is finished, then everything is closed", async () => {
  const s = await stand();
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  s.toy.faults.set("book", () => held);
  const underWay = request(s.gateway.url);
  await expect.poll(() => s.toy.contexts.length).toBe(1);
  const stopped = s.gateway.stop();
  expect(s.gateway.stop()).toBeInstanceOf(Promise);
  await expect
    .poll(() =>
      request(s.gateway.url).then(
        () => "answered",
        () => "refused",
      ),
    )
    .toBe("refused");
  release();
  const response = await underWay;
  expect(response.headers.get("connection")).toBe("close");
  expect(await response.json()).toEqual({ data: { book: { title: "Book 1" } } });
  await stopped;
  await s.gateway.stop();
});

test("load balancers get time to notice: not ready, but still answering", async () => {
  const s = await stand({ limits: { noticeMs: 300 } });
  const stopped = s.gateway.stop();
  const ready = await fetch(`${s.gateway.url}/health/ready`);
  expect(ready.status).toBe(503);
  expect(ready.headers.get("connection")).toBe("close");
  expect((await fetch(`${s.gateway.url}/health/live`)).status).toBe(200);
  expect((await s.ask("{ reviewCount }")).body).toEqual({ data: { reviewCount: 12 } });
  await stopped;
  await expect(request(s.gateway.url)).rejects.toThrow("fetch failed");
});

test("idle connections do not hold the server up", async () => {
  const s = await stand();
  const idle = connect(Number(new URL(s.gateway.url).port), "127.0.0.1");
  const closed = new Promise((resolve) => idle.once("close", resolve));
  await new Promise((resolve) => idle.once("connect", resolve));
  await request(s.gateway.url).then((response) => response.text());
  await s.gateway.stop();
  expect(await closed).toBe(false);
});

test("a request that does not end is cut off at the end of the drain", async () => {
  const s = await stand({ limits: { drainMs: 100, subgraphMs: 60_000, requestMs: 60_000 } });
  s.toy.faults.set("book", () => new Promise(() => {}));
  const underWay = request(s.gateway.url);
  const cut = underWay.then(
    () => "answered",
    () => "cut off",
  );
  await expect.poll(() => s.toy.contexts.length).toBe(1);
  await s.gateway.stop();
  expect(await cut).toBe("cut off");
  expect(s.lines.some((line) => String(line["msg"]).includes("cut off"))).toBe(true);
});

test("a port that is taken is an error with a code, and nothing stays open", async () => {
  await using s = await stand();
  const port = Number(new URL(s.gateway.url).port);
  await expect(stand({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  expect((await s.ask("{ reviewCount }")).codes).toEqual([]);
});

test("under the name localhost it answers on each address of that name, and stops on each", async () => {
  const s = await stand({ host: "localhost" });
  const { port } = new URL(s.gateway.url);
  const addresses = (await lookup("localhost", { all: true })).map(({ address }) =>
    address.includes(":") ? `[${address}]` : address,
  );
  for (const address of addresses) expect((await request(`http://${address}:${port}`)).status).toBe(200);
  await s.gateway.stop();
  for (const address of addresses) await expect(request(`http://${address}:${port}`)).rejects.toThrow("fetch failed");
});
