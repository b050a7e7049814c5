import type { DataPath } from "@phong-trao/kit/facts/problems.ts";
import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { day } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { unitLevels } from "../units/unit.words.ts";
import { CoverageSchema } from "./coverage.entity.ts";

export const coverageFacts = {
  coverage: z
    .strictObject({
      /** The first day that a view date may have. */
      from: day,
      /** Of a level, the first day from which on every unit is held that there was. */
      completeFrom: z.partialRecord(z.enum(unitLevels), day),
    })
    .optional(),
};

interface CoverageFile {
  readonly facts: z.output<z.ZodObject<typeof coverageFacts>>;
  problem(path: DataPath, message: string): void;
}

export function coverageRows(files: readonly CoverageFile[]): readonly TableRows[] {
  const stated = files.filter(({ facts }) => facts.coverage !== undefined);
  const [first] = stated;
  if (stated.length !== 1) {
    (first ?? files[0])?.problem(["coverage"], "Exactly one file says what the register covers.");
  }
  const rows = first?.facts.coverage === undefined ? [] : [first.facts.coverage];
  return [
    rowsOf(
      CoverageSchema,
      rows.map(({ from, completeFrom }) => ({ id: "register", coveredFrom: from, completeFrom })),
      "ALL_ROWS",
    ),
  ];
}
