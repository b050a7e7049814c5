import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, Kind, parse, print, visit } from "graphql";

const here = import.meta.dirname;
const examples = join(here, "../../gateway/examples");

export interface Question {
  readonly name: string;
  readonly file: string;
}

/** Every golden operation, those of the explorer among them. */
export const questions: readonly Question[] = [
  ...globSync("**/*.graphql", { cwd: here }).map((file) => ({ name: named(file), file: join(here, file) })),
  ...globSync("*.graphql", { cwd: examples }).map((file) => ({
    name: `examples/${named(file)}`,
    file: join(examples, file),
  })),
].toSorted((one, other) => (one.name < other.name ? -1 : 1));

/** As Apollo Client and many others send it: `__typename` in every selection, which must not cost a fetch. */
export function asSent({ file }: Question): string {
  return print(withTypenames(parse(readFileSync(file, "utf8"))));
}

/** Where a golden file of the question is. */
export function golden({ name }: Question, ending: "json" | "sql" | "plan.txt" | "explain.txt"): string {
  return join(here, `${name}.${ending}`);
}

/** An answer as its golden file has it, without what differs from one load to the next and says nothing about it. */
export function writtenAnswer(answer: unknown): string {
  const steady = (name: string, value: unknown) =>
    (name === "loadedAt" || name === "dataVersion") && typeof value === "string" ? `(${name})` : value;
  return `${JSON.stringify(answer, steady, 2)}\n`;
}

/** A plan as its golden file has it. */
export function writtenPlan(plan: { fetches: number; depth: number; text: string } | undefined): string {
  return `fetches: ${plan?.fetches}, depth: ${plan?.depth}\n\n${plan?.text}\n`;
}

function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (node) =>
      node.selectionSet === undefined
        ? undefined
        : { ...node, selectionSet: { ...node.selectionSet, selections: [typename, ...node.selectionSet.selections] } },
  });
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } } as const;

function named(file: string): string {
  return file.replace(/\.graphql$/, "");
}
