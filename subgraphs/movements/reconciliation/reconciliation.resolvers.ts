import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import { indicatorByKey } from "../reports/indicator.queries.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import { countForFigure } from "./count-for-figure.ts";
import { reconcile } from "./reconcile.ts";
import { breakdownSum, certainOf, countIn, missingFor, residualOf } from "./residual.rules.ts";

export const reconciliationResolvers = {
  AdministrativeUnit: {
    reconciliation: (unit, args, context) => reconcile(unit, args, context),
  },
  Reconciliation: {
    indicator: ({ figure }, _, context) => askOne(context, indicatorByKey, figure.indicatorKey),
    stated: ({ figure }) => figure.quantity,
    breakdownSum: ({ figure }) => breakdownSum(figure.breakdown),
    breakdownResidual: ({ figure }) => residualOf(figure.quantity, breakdownSum(figure.breakdown)),
    counted: async ({ figure }, _, context) => countIn(await countForFigure(figure, context)),
    residual: async ({ figure }, _, context) =>
      residualOf(figure.quantity, certainOf(await countForFigure(figure, context))),
    missing: async ({ figure }, _, context) => missingFor(figure.quantity, await countForFigure(figure, context)),
  },
} satisfies PartOf<Resolvers>;
