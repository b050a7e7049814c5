import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { withOrm } from "@phong-trao/kit/database/owner.ts";
import { type EnteredFacts, enterFacts } from "@phong-trao/kit/facts/entered-facts.ts";
import { enteredTexts } from "@phong-trao/kit/facts/entered-texts.ts";
import { subgraphs } from "../one-process.ts";
import { FactsError } from "@phong-trao/kit/facts/problems.ts";
import type { Subgraph } from "@phong-trao/kit/define-subgraph.ts";
import { type FactsText, factsTexts } from "@phong-trao/kit/facts/read-facts.ts";
import { movements } from "@phong-trao/movements";
import { organisations } from "@phong-trao/organisations";
import { makeImport } from "@phong-trao/organisations/imports/make-import.ts";
import type { ImportedFile } from "@phong-trao/organisations/imports/read/read-file.ts";
import { reportOf } from "@phong-trao/organisations/imports/report.ts";
import { prepare } from "../one-process.ts";
import { StartError } from "../start-error.ts";
import type { Arguments } from "./arguments.ts";
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
export async function runImport(args: Arguments, { url, folder, today, say, doing }: Where): Promise<boolean> {
  const files = await Promise.all(args.files.map((file) => readImported(resolve(folder, file))));
  if (url !== null && !args.dryRun) {
    doing("bringing the database up to date");
    await prepare(url);
  }
  const [units, documents] = [await textsOf(organisations, url), await textsOf(movements, url)];
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
  const needed = made.plan.changes.length > 0 ? resolution.problems : [];
  const conflicts = [...made.plan.conflicts, ...needed.map((message) => ({ where: null, row: null, message }))];
  const all = { ...made, plan: { ...made.plan, conflicts } };
  doing("");
  reportOf(all, args).forEach(say);
  say("");
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
  await enter(url, [
    { facts: organisations.facts, ...made.facts },
    ...(resolution.entered === null ? [] : [{ facts: movements.facts, ...resolution.entered.facts }]),
  ]);
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

async function textsOf({ facts }: Subgraph, url: string | null) {
  const delivered = await factsTexts(facts.folder);
  return { delivered, entered: url === null ? [] : await enteredIn(facts, url) };
}

/** A dry run looks at a database as it is, which may be from before anything could be entered. */
async function enteredIn({ database }: Subgraph["facts"], url: string): Promise<readonly FactsText[]> {
  return withOrm(database, url, async (orm) => {
    try {
      return await enteredTexts(orm.em.getKysely(), database.subgraph);
    } catch (error) {
      const [noTable, noSchema] = ["42P01", "3F000"];
      const { code } = error as { readonly code?: unknown };
      if (code === noTable || code === noSchema) return [];
      throw error;
    }
  });
}

async function enter(url: string, entered: readonly EnteredFacts[]): Promise<void> {
  try {
    await enterFacts(
      url,
      entered,
      subgraphs.map(({ facts }) => facts),
    );
  } catch (error) {
    const taken = (error as { readonly code?: unknown }).code === "23505";
    if (taken || error instanceof FactsError) {
      throw new StartError(
        `Nothing was changed: ${taken ? "somebody else has imported from this resolution meanwhile" : (error as Error).message}. Run the same command again.`,
        { cause: error },
      );
    }
    throw error;
  }
}
