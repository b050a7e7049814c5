import { readdir, readFile } from "node:fs/promises";
import type { z } from "zod";
import { requireClosedObjects } from "./closed-schema.ts";
import { type CsvTables, csvTables } from "./csv-table.ts";
import { type DataPath, FactsError, type FactsProblem, writtenPath } from "./problems.ts";
import { readStrictYaml, type StrictYaml } from "./strict-yaml.ts";

/** The facts of one document. */
export interface FactsFile<Facts> {
  /** `cho-vam.yaml` */
  readonly name: string;
  readonly facts: Facts;
  /** Kept in the database, where it came with no program: a later program may come with what it says. */
  readonly entered: boolean;
  /** Notes what the schema cannot see, such as a reference to nothing. Nothing is loaded then. */
  problem(path: DataPath, message: string): void;
}

export interface FactsText {
  readonly name: string;
  readonly text: string;
  /** As of a file: it is kept in the database. */
  readonly entered?: true;
}

/** The YAML files of a folder, and the CSV tables in folders below it, by name. */
export async function factsTexts(folder: URL): Promise<readonly FactsText[]> {
  const all = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/"));
  const names = all.filter((name) => /^[^/]+\.yaml$|^[^/]+\/[^/]+\.csv$/.test(name)).toSorted();
  if (names.length === 0) {
    throw new Error(`There are no facts (*.yaml) in ${folder.pathname}.`);
  }
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), "utf8") })));
}

/**
 * Reads all files, then asks `use` for what is to be made of them; throws a FactsError with every problem that either
 * has found.
 */
export function readFacts<Schema extends z.ZodType, Result>(
  texts: readonly FactsText[],
  schema: Schema,
  use: (files: readonly FactsFile<z.output<Schema>>[], tables: CsvTables) => Result,
): Result {
  requireClosedObjects(schema);
  const problems: FactsProblem[] = [];
  const files = texts.filter(isYaml).flatMap(({ name, text, entered = false }) => {
    const yaml = readStrictYaml(text);
    problems.push(...yaml.problems.map((problem) => ({ file: name, path: "", ...problem })));
    const parsed = yaml.data === undefined ? undefined : schema.safeParse(yaml.data);
    problems.push(...(parsed?.error?.issues ?? []).flatMap((issue) => problemsOf(issue, name, yaml)));
    if (parsed?.success !== true) return [];
    return [{ name, facts: parsed.data, entered, problem: noting(name, yaml, problems) }];
  });
  // References between files are only looked at when all files are there: otherwise one error reads like many.
  throwIfAny(problems);
  const result = use(files, csvTables(texts, problems));
  throwIfAny(problems);
  return result;
}

const isYaml = ({ name }: FactsText) => name.endsWith(".yaml");

function throwIfAny(problems: readonly FactsProblem[]): void {
  if (problems.length > 0) {
    throw new FactsError(problems);
  }
}

const noting = (file: string, yaml: StrictYaml, problems: FactsProblem[]) => (path: DataPath, message: string) =>
  void problems.push({ file, line: yaml.lineOf(path), path: writtenPath(path), message });

function problemsOf(
  issue: z.core.$ZodIssue,
  file: string,
  yaml: StrictYaml,
  above: DataPath = [],
): readonly FactsProblem[] {
  const path = [...above, ...issue.path];
  const at = (place: DataPath, message: string) => ({
    file,
    line: yaml.lineOf(place),
    path: writtenPath(place),
    message,
  });
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      at([...path, key], "This key is not known here. Correct its spelling or remove it."),
    );
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    // What was most likely meant: the variant with the fewest objections.
    const [nearest = []] = issue.errors.toSorted((one, other) => one.length - other.length);
    return nearest.flatMap((inner) => problemsOf(inner, file, yaml, path));
  }
  return [at(path, `${issue.message}.`.replace(/\.\.$/, "."))];
}
