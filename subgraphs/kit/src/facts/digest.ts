import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { FactsText } from "./read-facts.ts";

/** A row of `register.load`. */
export interface LastLoad {
  readonly subgraph: string;
  readonly digest: string;
  readonly records: number;
}

/** What a load is made of; two loads of equal digest give the same rows. */
export interface LoadInputs {
  readonly subgraph: string;
  readonly texts: readonly FactsText[];
  /** See `rowsVersion` of a load. */
  readonly version: string;
  readonly dependsOn: readonly string[];
}

export function digestOf(inputs: LoadInputs, loads: readonly LastLoad[]): string {
  const others = inputs.dependsOn.map((name) => {
    const other = loads.find(({ subgraph }) => subgraph === name);
    if (other === undefined) {
      throw new Error(`The facts of ${inputs.subgraph} build on those of ${name}: load ${name} first.`);
    }
    return [name, other.digest];
  });
  // As JSON, so that no two different lists give the same text.
  return createHash("sha256")
    .update(JSON.stringify([inputs.texts, inputs.version, others]))
    .digest("hex");
}

/** The text of the files that make the rows, or the version as it was given. */
export async function versionText(version: readonly URL[] | string): Promise<string> {
  if (typeof version === "string") {
    return version;
  }
  const files = version.map(async (file) => [basename(file.pathname), await readFile(file, "utf8")]);
  return JSON.stringify(await Promise.all(files));
}
