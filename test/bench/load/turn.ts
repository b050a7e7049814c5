import { Agent } from "node:http";
import { WrongAnswer } from "../same-answers.ts";
import { post } from "./post.ts";

/** A question with the answer that was checked before. */
export interface Asked {
  readonly question: Buffer;
  readonly answer: Buffer;
}

export interface Bounds {
  /** Clients that ask at once; each asks again when it has its answer. */
  readonly clients: number;
  readonly seconds: number;
  readonly requests: number;
  /** See `Sender`. */
  readonly anonymous?: boolean;
}

export interface Turn {
  readonly seconds: number;
  /** Milliseconds that each answer took. */
  readonly took: readonly number[];
}

/** A turn goes on for at most this many times its length until all questions had their turn, dear ones and cheap ones. */
const longest = 5;

/**
 * Asks one question after the other, again from the first after the last, until the time is up or enough was asked.
 * Each question is asked as often as the others, where that takes no more than `longest` times the length.
 */
export async function turn(url: URL, asked: readonly Asked[], bounds: Bounds): Promise<Turn> {
  const { clients, seconds, requests, anonymous = false } = bounds;
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const took: number[] = [];
  let begun = 0;
  const begin = performance.now();
  const goesOn = () => {
    const passed = (performance.now() - begin) / 1_000;
    return begun < requests && (passed < seconds || (begun % asked.length !== 0 && passed < seconds * longest));
  };

  async function client(): Promise<void> {
    while (goesOn()) {
      // Inside the list.
      const { question, answer } = asked[begun % asked.length] as Asked;
      begun += 1;
      const before = performance.now();
      const { status, body } = await post(url, question, { agent, anonymous });
      took.push(performance.now() - before);
      // What is wrong is often quick: no figure is taken of it.
      if (!body.equals(answer)) throw new WrongAnswer(otherThanChecked(status, question, body));
    }
  }

  try {
    await Promise.all(Array.from({ length: clients }, client));
    return { seconds: (performance.now() - begin) / 1_000, took };
  } finally {
    agent.destroy();
  }
}

function otherThanChecked(status: number, question: Buffer, body: Buffer): string {
  return `While it was timed, a question got another answer than before (status ${status}).
  answer: ${body.toString().slice(0, 300)}
  question: ${question.toString().slice(0, 300)}`;
}
