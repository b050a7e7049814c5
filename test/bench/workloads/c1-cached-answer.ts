import { oneCommune } from "./w1-one-commune.ts";
import type { QuestionsWorkload } from "./workload.ts";

const { limit: _limit, ...question } = oneCommune;

/** One public question that everybody asks, with whole answers kept: beside bytes that `node:http` has in its hand. */
export const cachedAnswer: QuestionsWorkload = {
  ...question,
  name: "C1",
  title: "one commune asked over and over, whole answers cached",
  cached: true,
  clients: 16,
  rivals: ["node-http"],
  prepare: async (from) => (await oneCommune.prepare(from)).slice(0, 1),
};
