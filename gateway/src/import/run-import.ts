import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Subgraph } from "@phong-trao/kit/define-subgraph.ts";
import { type EnteredFacts, enterFacts } from "@phong-trao/kit/facts/entered-facts.ts";
import { enteredText, type KeptText } from "@phong-trao/kit/facts/entered-texts.ts";
import { FactsError } from "@phong-trao/kit/facts/problems.ts";
import { factsTexts } from "@phong-trao/kit/facts/read-facts.ts";
import { movements } from "@phong-trao/movements";
import { organisations } from "@phong-trao/organisations";
import { makeImport } from "@phong-trao/organisations/imports/make-import.ts";
import type { ImportedFile } from "@phong-trao/organisations/imports/read/read-file.ts";
import { reportOf } from "@phong-trao/organisations/imports/report.ts";
import { prepare, subgraphs } from "../one-process.ts";
import { StartError } from "../start-error.ts";
import type { Arguments } from "./arguments.ts";
import { factsProblems, importInTheWay } from "./import-in-the-way.ts";
import { keptIn } from "./kept-imports.ts";
import { refusedByDatabase } from "./refused-by-database.ts";
import { resolutionOf } from "./resolution.ts";

export interface Where {
  /** Of the owner. Null: there is no database yet, so there are no former imports. */
  readonly url: string | null;
  /** What relative names of files start from. */
  readonly folder: string;
  readonly today: string;
  readonly say: (line: string) => void;
  readonly doing: (what: string) => void;
}

/** Imports the files, or shows what that would do. False: something is in the way, and nothing was changed. */
export async function runImport(args: Arguments, where: Where): Promise<boolean> {
  try {
    return await run(args, where);
  } catch (error) {
    if (error instanceof StartError) throw error;
    // A dry run does not load what is there, and so may be the first to find that it does not hold together.
    const inTheWay = where.url === null ? null : await importInTheWay(error, where.url, subgraphs);
    throw inTheWay ?? refusedByDatabase(error) ?? error;
  }
}

async function run(args: Arguments, { url, folder, today, say, doing }: Where): Promise<boolean> {
  const files = await Promise.all(args.files.map((file) => readImported(resolve(folder, file))));
  if (url !== null && !args.dryRun) {
    doing("bringing the database up to date");
    await prepare(url);
  }
  const kept = url === null ? [] : await keptIn(url);
  const [units, documents] = [await textsOf(organisations, kept), await textsOf(movements, kept)];
  const resolution = resolutionOf(args, [...documents.delivered, ...documents.entered], today);
  const made = await makeImport({
    ...units,
    files,
    today,
    doing,
    sheet: args.sheet,
    effective: args.effective,
    document: resolution.key,
    issuer: resolution.entered?.issuer,
  });
  // What says nothing new needs no resolution.
  const needed = [...resolution.contradictions, ...(made.plan.changes.length > 0 ? resolution.problems : [])];
  const conflicts = [...made.plan.conflicts, ...needed.map((message) => ({ where: null, row: null, message }))];
  const all = { ...made, plan: { ...made.plan, conflicts } };
  doing("");
  reportOf(all, args).forEach(say);
  say("");
  if (resolution.knownAs !== null) say(resolution.knownAs);
  if (conflicts.length > 0) {
    say("Nothing was changed. Mend what is named above, then run the same command again.");
    return false;
  }
  if (made.facts === null) {
    say("The register says all of this already. Nothing was changed.");
    return true;
  }
  if (args.dryRun || url === null) {
    say("Nothing was changed. Without --dry-run these changes are made.");
    return true;
  }
  doing("writing");
  const texts = [
    { facts: organisations.facts, ...made.facts },
    ...(resolution.entered === null ? [] : [{ facts: movements.facts, ...resolution.entered.facts }]),
  ];
  await enter(url, texts, kept);
  doing("");
  say(`Imported, as of ${args.effective}, by ${args.resolution}. It can be asked for at once.`);
  return true;
}

async function readImported(path: string): Promise<ImportedFile> {
  try {
    return { name: basename(path).normalize("NFC"), bytes: await readFile(path) };
  } catch (error) {
    throw new StartError(`The file ${path} cannot be read (${(error as Error).message}). Check its name and place.`);
  }
}

async function textsOf({ name, facts }: Subgraph, kept: readonly KeptText[]) {
  const entered = kept.filter(({ subgraph }) => subgraph === name).map(enteredText);
  return { delivered: await factsTexts(facts.folder), entered };
}

/** Refused where anybody has imported since `kept` was read: what was checked against it may no longer hold. */
async function enter(url: string, entered: readonly EnteredFacts[], kept: readonly KeptText[]): Promise<void> {
  try {
    await enterFacts(
      url,
      entered,
      subgraphs.map(({ facts }) => facts),
      kept,
    );
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    throw new StartError(
      `Nothing was changed, as what the tables say breaks rules of the register:\n${factsProblems(error.problems)}`,
      { cause: error },
    );
  }
}
