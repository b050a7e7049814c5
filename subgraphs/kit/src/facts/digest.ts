import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

/**
 * The text of a subgraph's program with that of the kit, or the version as it was given. All of the program: a list of
 * the files that make rows would one day lack one, and a load too many takes a second.
 */
export async function versionText(version: URL | string): Promise<string> {
  if (typeof version === "string") {
    return version;
  }
  return JSON.stringify(await Promise.all([version, kit].map(programIn)));
}

const kit = new URL("../", import.meta.url);

async function programIn(folder: URL): Promise<readonly (readonly [string, string])[]> {
  const path = fileURLToPath(folder);
  const names = (await readdir(path, { recursive: true })).filter(isProgram).toSorted();
  return Promise.all(names.map(async (name) => [name, await readFile(join(path, name), "utf8")] as const));
}

function isProgram(name: string): boolean {
  return (
    name.endsWith(".ts") &&
    !name.endsWith(".test.ts") &&
    !/(^|[\\/])(node_modules|test-support|generated)[\\/]/.test(name)
  );
}
