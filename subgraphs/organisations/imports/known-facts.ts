import { type FactsText, readFacts } from "@phong-trao/kit/facts/read-facts.ts";
import { AdministrativeChangeSchema, UnitTransferSchema } from "../changes/change.entity.ts";
import { factRows, factsSchema } from "../src/facts.ts";
import { readUnitTables } from "../units/unit-tables.facts.ts";
import { unitsOf } from "../units/unit.facts.ts";
import type { Known } from "./known.ts";
import { newlySaid } from "./newly-said.ts";
import type { Transfer } from "./plan/plan.ts";

/**
 * What the register holds by these texts: the files of facts/, and what was entered since. Throws a FactsError where
 * they break a rule, so that a new text among them is held to everything that loading it would hold it to.
 */
export function knownOf(texts: readonly FactsText[]): Known & { readonly organisations: ReadonlySet<string> } {
  return readFacts(texts, factsSchema, (files, tables) => {
    const rows = factRows(files, tables);
    const rowsOf = (entity: object) => rows.find((table) => table.entity === entity)?.rows ?? [];
    // As `changeRows` makes them.
    const changes = rowsOf(AdministrativeChangeSchema) as readonly {
      readonly id: string;
      readonly effectiveOn: string;
    }[];
    const transfers = rowsOf(UnitTransferSchema) as readonly (Transfer & { readonly change: string })[];
    const effectiveOn = new Map(changes.map((change) => [change.id, change.effectiveOn]));
    const country = readUnitTables(tables);
    return {
      units: unitsOf(quiet(newlySaid(files, country)), country.units),
      transfers: transfers.map(({ change, ...transfer }) => ({
        ...transfer,
        effectiveOn: effectiveOn.get(change) ?? "",
      })),
      begins: files.find(({ facts }) => facts.coverage !== undefined)?.facts.coverage?.from ?? "",
      organisations: new Set(files.flatMap(({ facts }) => facts.organisations.map(({ key }) => key))),
    };
  });
}

/** The rows have told every problem once. */
const quiet = <File extends { problem: unknown }>(files: readonly File[]): readonly File[] =>
  files.map((file) => ({ ...file, problem: () => undefined }));
