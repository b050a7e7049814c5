import type { Subgraph } from "@phong-trao/kit/define-subgraph.ts";
import { enteredText, type KeptText } from "@phong-trao/kit/facts/entered-texts.ts";
import { FactsError, type FactsProblem } from "@phong-trao/kit/facts/problems.ts";
import { type FactsText, factsTexts, readFacts } from "@phong-trao/kit/facts/read-facts.ts";
import { StartError } from "../start-error.ts";
import { importsIn, keptIn } from "./kept-imports.ts";
import { codeOf } from "./refused-by-database.ts";

/** So many are told of an import: mostly one fact is behind all of them. */
const shown = 10;

/**
 * Facts that come with this version of the program may contradict what was imported with an earlier one. Says which import
 * that is and how to take it back; null where the facts do not load for another reason.
 */
export async function importInTheWay(
  error: unknown,
  url: string,
  subgraphs: readonly Subgraph[],
): Promise<StartError | null> {
  const isConflict = codeOf(error)?.startsWith("23") === true;
  if (!(error instanceof FactsError) && !isConflict) return null;
  const kept = await keptIn(url);
  if (kept.length === 0) return null;
  const found = await contradictions(kept, subgraphs);
  if (found === null) return null;
  const last = importsIn(kept).at(-1);
  if (found.texts.length === 0) {
    if (error instanceof FactsError || last === undefined) return null;
    return new StartError(
      `The facts that come with this version and those of the imports that are kept do not go together in the database, and nothing was loaded. Take the last import back with \`${undoing([last.name])}\`:\n  ${(error as Error).message}`,
      { cause: error },
    );
  }
  const imports = importsIn(kept).filter(({ texts }) => texts.some((text) => found.texts.includes(text)));
  const names = (imports.length === 0 ? found.texts : imports).map(({ name }) => name);
  return new StartError(
    `What was imported as ${names.join(" and ")} contradicts the facts that come with this version, and nothing was loaded: take it back with \`${undoing(names)}\`, then import again what this version does not say.\n${factsProblems(found.problems)}`,
    { cause: error },
  );
}

export const undoing = (names: readonly string[]): string =>
  `npm run import:units -- ${names.map((name) => `--undo ${name}`).join(" ")}`;

export function factsProblems(problems: readonly FactsProblem[]): string {
  const lines = problems.slice(0, shown).map(({ file, line, path, message }) => {
    return `  ${file}:${line}  ${path === "" ? "" : `${path}: `}${message}`;
  });
  return [...lines, ...(problems.length > shown ? [`  … and ${problems.length - shown} more`] : [])].join("\n");
}

interface Contradictions {
  readonly texts: readonly KeptText[];
  readonly problems: readonly FactsProblem[];
}

/** Each text in its turn, upon what comes with the program and those before it. Null: that does not hold by itself. */
async function contradictions(
  kept: readonly KeptText[],
  subgraphs: readonly Subgraph[],
): Promise<Contradictions | null> {
  const texts: KeptText[] = [];
  const problems: FactsProblem[] = [];
  for (const { name, facts } of subgraphs) {
    const holding: FactsText[] = [...(await factsTexts(facts.folder))];
    if (problemsOf(facts, holding).length > 0) return null;
    for (const text of kept.filter(({ subgraph }) => subgraph === name)) {
      const found = problemsOf(facts, [...holding, enteredText(text)]);
      if (found.length === 0) {
        holding.push(enteredText(text));
        continue;
      }
      texts.push(text);
      for (const problem of found) problems.push(problem);
    }
  }
  return { texts, problems };
}

function problemsOf({ schema, rows }: Subgraph["facts"], texts: readonly FactsText[]): readonly FactsProblem[] {
  try {
    readFacts(texts, schema, rows);
    return [];
  } catch (error) {
    if (error instanceof FactsError) return error.problems;
    throw error;
  }
}
