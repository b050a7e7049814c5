import type { Client } from "pg";
import type { Random } from "../../conformance/differential/random.ts";
import type { RivalName } from "../rivals/rivals.ts";

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
  /** What is asked: the register, or the subgraphs of the public benchmark, which a process replays. */
  readonly world: "register" | "replayed";
  /** Clients that ask at once where the rate is measured. */
  readonly clients: number;
  /** Who answers the same questions beside ours and the statements below. */
  readonly rivals?: readonly RivalName[];
  /** Why a rival is not among them, for the table: it is named, and not left out silently. */
  readonly without?: Readonly<Partial<Record<RivalName, string>>>;
  /** What is asked, in turn. Depends on the data and the seed alone, so that runs can be compared. */
  prepare(from: Preparing): Promise<readonly Question[]>;
  /** What is wrong with an answer, whatever rivals say; undefined: nothing. */
  wrong(data: never, question: Question): string | undefined;
  /** The same answers from one hand-written statement behind `node:http`: what the database leaves to win. */
  readonly limit?: Limit;
  /** Asked by nobody in particular, with whole answers kept: the row that says so. Otherwise each request is somebody else's. */
  readonly cached?: boolean;
  /** Other hand-written statements to be held against, by the name that they have in the table. */
  readonly besides?: Readonly<Record<string, Limit>>;
}

export interface Preparing {
  /** Of the register; a workload that is of another world asks nothing of it. */
  readonly database: Client;
  readonly random: Random;
  /** Asks ours. Gives its `data`. */
  ask(question: Question): Promise<unknown>;
}

export interface Limit {
  /** Gives one row with the answer's JSON as the text `answer`. */
  statement(variables: Question["variables"]): Statement;
  /** What of our `data` the statement gives; all of it without this. */
  shown?(data: never): unknown;
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
