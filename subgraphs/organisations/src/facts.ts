import type { Facts } from "@phong-trao/kit/facts/load-facts.ts";
import type { FactsFile } from "@phong-trao/kit/facts/read-facts.ts";
import type { TableRows } from "@phong-trao/kit/facts/rows.ts";
import { key } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { CsvTables } from "@phong-trao/kit/facts/csv-table.ts";
import { changeFacts, changeRows } from "../changes/change.facts.ts";
import { tableChanges } from "../changes/change-tables.facts.ts";
import { rebuildContainment } from "../containment/rebuild-containment.ts";
import { newlySaid } from "../imports/newly-said.ts";
import { organisationFacts, organisationRows } from "../organisations/organisation.facts.ts";
import { coverageFacts, coverageRows } from "../register/coverage.facts.ts";
import { retiredUnitRows } from "../units/retired-units.facts.ts";
import { readUnitTables } from "../units/unit-tables.facts.ts";
import { unitFacts, unitsOf } from "../units/unit.facts.ts";
import { unitRows } from "../units/unit.rows.ts";
import { unitStatementFacts, unitStatementRows } from "../units/unit-statements.facts.ts";
import { database } from "./database.ts";

/** One file of facts/: what one document says of units and organisations. */
export const factsSchema = z.strictObject({
  /** What records rest on that name no other source. */
  document: key,
  ...coverageFacts,
  ...unitFacts,
  ...changeFacts,
  ...unitStatementFacts,
  ...organisationFacts,
});

export function factRows(
  all: readonly FactsFile<z.output<typeof factsSchema>>[],
  tables: CsvTables,
): readonly TableRows[] {
  const country = readUnitTables(tables);
  const files = newlySaid(all, country);
  const units = unitsOf(files, country.units);
  return [
    ...unitRows(units),
    ...retiredUnitRows(tables, units),
    ...unitStatementRows(files, units),
    ...changeRows(files, units, tableChanges(country)),
    ...organisationRows(files, units),
    ...coverageRows(files),
  ];
}

export const factsIn = (folder: URL): Facts<typeof factsSchema> => ({
  database,
  folder,
  schema: factsSchema,
  rows: factRows,
  rowsVersion: new URL("../", import.meta.url),
  afterLoad: rebuildContainment,
});

export const organisationsFacts = factsIn(new URL("../facts/", import.meta.url));
