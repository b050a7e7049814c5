/** One thing to mend in a facts file. */
export interface FactsProblem {
  readonly file: string;
  readonly line: number;
  /** Where in the file's data: `models[3].name`. Empty for a problem of the text itself. */
  readonly path: string;
  /** What is wrong, and what to write instead. */
  readonly message: string;
}

/** All problems of all files at once: whoever mends them should not have to come back for each. */
export class FactsError extends Error {
  readonly problems: readonly FactsProblem[];

  constructor(problems: readonly FactsProblem[]) {
    const lines = problems.map(
      ({ file, line, path, message }) => `  ${file}:${line}  ${path && `${path}: `}${message}`,
    );
    super(
      `The facts have ${problems.length === 1 ? "a problem" : `${problems.length} problems`}; nothing was loaded.\n${lines.join("\n")}`,
    );
    this.name = "FactsError";
    this.problems = problems;
  }
}

export type DataPath = readonly PropertyKey[];

/** `["models", 3, "name"]` as people write it: `models[3].name`. */
export function writtenPath(path: DataPath): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${String(step)}`))
    .join("");
}
