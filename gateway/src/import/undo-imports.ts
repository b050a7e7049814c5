import { withdrawFacts } from "@phong-trao/kit/facts/entered-facts.ts";
import { FactsError } from "@phong-trao/kit/facts/problems.ts";
import { migrate, subgraphs } from "../one-process.ts";
import { StartError } from "../start-error.ts";
import { factsProblems, undoing } from "./import-in-the-way.ts";
import { importsIn, keptIn, textsToUndo } from "./kept-imports.ts";
import { refusedByDatabase } from "./refused-by-database.ts";

export interface Undoing {
  /** Null: there is no database yet. */
  readonly url: string | null;
  readonly say: (line: string) => void;
  readonly doing: (what: string) => void;
}

/** Takes imports back, all that are named or none, and makes the register what it is without them. */
export async function undoImports(asked: readonly string[], { url, say, doing }: Undoing): Promise<void> {
  const kept = url === null ? [] : await keptIn(url);
  const imports = importsIn(kept);
  const names = asked.map((name) => (name.endsWith(".yaml") ? name : `${name}.yaml`));
  const unknown = names.filter((name) => !imports.some((one) => one.name === name));
  if (url === null || unknown.length > 0) {
    const all = imports.length === 0 ? "none" : imports.map(({ name }) => name).join(", ");
    throw new StartError(`There is no import ${unknown.join(", ")}. Kept are: ${all}. Nothing was changed.`);
  }
  const texts = textsToUndo(kept, names);
  doing("taking back");
  // Not its facts: what is to be taken back may be why they do not load.
  await migrate(url);
  try {
    await withdrawFacts(
      url,
      texts,
      subgraphs.map(({ facts }) => facts),
      kept,
    );
  } catch (error) {
    throw (
      notTakenBack(
        error,
        names,
        imports.map(({ name }) => name),
      ) ?? error
    );
  }
  doing("");
  say(
    `Taken back: ${texts.map(({ subgraph, name }) => `${subgraph}/${name}`).join(", ")}. The register is as it was without it.`,
  );
}

function notTakenBack(error: unknown, names: readonly string[], all: readonly string[]): StartError | null {
  if (!(error instanceof FactsError)) return refusedByDatabase(error);
  const building = all.filter((name) => !names.includes(name) && error.problems.some(({ file }) => file === name));
  const what =
    building.length === 0
      ? "Nothing was changed, as the facts do not hold without it"
      : `Nothing was changed: ${building.join(", ")} would not hold without it. Take ${building.length === 1 ? "that" : "those"} back as well, with \`${undoing([...names, ...building])}\``;
  return new StartError(`${what}:\n${factsProblems(error.problems)}`, { cause: error });
}
