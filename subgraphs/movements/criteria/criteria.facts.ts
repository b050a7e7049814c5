import { type FactRow, rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { FactsAbout } from "../src/facts-about.ts";
import { CriteriaSetSchema, CriterionSchema } from "./criteria.entity.ts";

/** A criterion, or a group with its criteria. Places and keys follow from the order. */
const criterion = z.strictObject({
  name: text,
  get criteria() {
    return z.array(criterion).optional();
  },
});

const criteriaSet = z.strictObject({
  ...recordFacts,
  name: text,
  issuer: key.optional(),
  document: key.optional(),
  temporary: z.boolean(),
  criteria: z.array(criterion).default([]),
});

export const criteriaFacts = { criteriaSets: z.array(criteriaSet).default([]) };

export const criteriaRows = ({ document, criteriaSets }: FactsAbout<typeof criteriaFacts>): TableRows[] => [
  rowsOf(
    CriteriaSetSchema,
    criteriaSets.map((facts) => ({
      ...recordRow(document, facts),
      name: facts.name,
      issuerId: facts.issuer ?? null,
      document: facts.document ?? null,
      temporary: facts.temporary,
    })),
  ),
  rowsOf(
    CriterionSchema,
    criteriaSets.flatMap((set) => criterionRows(set.criteria, { set: set.key, group: null, depth: 0 })),
  ),
];

function criterionRows(
  criteria: readonly z.output<typeof criterion>[],
  under: { readonly set: string; readonly group: string | null; readonly depth: number },
): FactRow<typeof CriterionSchema>[] {
  return criteria.flatMap(({ name, criteria: parts = [] }, at) => {
    const { set, group, depth } = under;
    const id = `${group ?? set}.${at + 1}`;
    return [
      { id, criteriaSet: set, group, depth, ordinal: at + 1, name },
      ...criterionRows(parts, { set, group: id, depth: depth + 1 }),
    ];
  });
}
