import type { Client } from "pg";
import type { Random } from "../../conformance/differential/random.ts";

/** What is measured: questions that clients ask over and over, or a task that takes seconds. */
export type Workload = QuestionsWorkload | TaskWorkload;

interface Described {
  /** Short, as `--only` takes it. */
  readonly name: string;
  readonly title: string;
  /** Which subgraphs and how many rows, for who compares figures. */
  readonly touches: string;
}

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface QuestionsWorkload extends Described {
  readonly kind: "questions";
  /** Clients that ask at once where the rate is measured. */
  readonly clients: number;
  /** What is asked, in turn. Depends on the data and the seed alone, so that runs can be compared. */
  prepare(database: Client, random: Random): Promise<readonly Question[]>;
  /** What is wrong with an answer, whatever rivals say; undefined: nothing. */
  wrong(data: never, question: Question): string | undefined;
  /** The same answers from one hand-written statement behind `node:http`: what the database leaves to win. */
  readonly limit?: Limit;
}

export interface Limit {
  /** Gives one row with the answer's JSON as the text `answer`. */
  statement(variables: Question["variables"]): Statement;
}

/** Prepared under its name on each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface TaskWorkload extends Described {
  readonly kind: "task";
  /** What it is to stay below, where that was set. */
  readonly goalSeconds?: number;
  /** Turns at most: a task of ten seconds is not repeated as often as asked. */
  readonly rounds: number;
  run(bench: TaskBench): Promise<TaskTurn>;
}

export interface TaskBench {
  /** Of a database in which everything is loaded. */
  readonly loadedUrl: string;
  /** A database of its own with nothing in it, until the turn is over. */
  createEmpty(): Promise<string>;
}

export interface TaskTurn {
  readonly seconds: number;
  /** What the time went into, where that is known. */
  readonly parts?: Readonly<Record<string, number>>;
}
