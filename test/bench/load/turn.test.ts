import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { type Asked, turn } from "./turn.ts";

/** Answers each question with itself, and remembers who asked what. */
async function echo() {
  const heard: string[] = [];
  const clients = new Set<string | undefined>();
  const server = createServer((request, response) => {
    clients.add(request.headers.authorization);
    request.setEncoding("utf8").on("data", (text: string) => {
      heard.push(text);
      response.end(text);
    });
  }).listen({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    heard,
    clients,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const asked = (question: string, answer = question): Asked => ({
  question: Buffer.from(question),
  answer: Buffer.from(answer),
});

test("a turn ends when enough was asked, with a time for each answer", async () => {
  await using server = await echo();
  const { took } = await turn(server.url, [asked("one")], { clients: 4, seconds: 50, requests: 30 });
  expect(took.length).toBe(30);
  expect(server.heard.length).toBe(30);
});

test("when the time is up every question has been asked as often as the others", async () => {
  await using server = await echo();
  const questions = Array.from({ length: 7 }, (_, at) => asked(`question ${at}`));
  await turn(server.url, questions, { clients: 3, seconds: 1, requests: 7_000 });
  const counts = new Set(
    questions.map(({ question }) => server.heard.filter((one) => one === question.toString()).length),
  );
  expect(counts.size).toBe(1);
  expect(counts).not.toContain(0);
});

test("every request says that it is somebody else's", async () => {
  await using server = await echo();
  await turn(server.url, [asked("one")], { clients: 2, seconds: 50, requests: 20 });
  expect(server.clients.size).toBe(20);
});

test("an answer that is not the one that was checked ends the turn, and is shown", async () => {
  await using server = await echo();
  const turned = turn(server.url, [asked("one"), asked("two", "too")], { clients: 1, seconds: 50, requests: 100 });
  await expect(turned).rejects.toThrow(/another answer than before \(status 200\)[^]*answer: two[^]*question: two/);
  expect(server.heard).toEqual(["one", "two"]);
});
