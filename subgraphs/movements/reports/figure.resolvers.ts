import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { currentUnit } from "../src/references.ts";
import { theSubjectOf } from "../subjects/subject.resolvers.ts";
import { labelOf, listOfDimension } from "./figure.labels.ts";
import { allFigures, figureByKey, figuresInUnit, figuresOfOrganisation } from "./figure.queries.ts";
import { checkOf } from "./figure.rules.ts";
import { warningsOfFigure } from "./figure.warnings.ts";
import { indicatorByKey } from "./indicator.queries.ts";
import { reportByKey } from "./report.queries.ts";

export const figureResolvers = {
  Query: {
    reportedFigure: (_, { id }, context) =>
      recordById(context, figureByKey, { type: "ReportedFigure", id, noun: "figure" }),
    reportedFigures: (_, args, context, info) => pageFor(context, allFigures, null, args, info),
  },
  AdministrativeUnit: {
    reportedFigures: (unit, args, context, info) => pageFor(context, figuresInUnit, unit, args, info),
  },
  Organisation: {
    reportedFigures: ({ key }, args, context, info) => pageFor(context, figuresOfOrganisation, key, args, info),
  },
  ReportedFigure: {
    __resolveReference: async ({ id }, context) => context.ask(figureByKey, recordKey("ReportedFigure", id)),
    id: ({ key }) => recordId("ReportedFigure", key),
    indicator: ({ indicatorKey }, _, context) => askOne(context, indicatorByKey, indicatorKey),
    subject: (row) => theSubjectOf(row),
    unit: ({ unitKey }) => currentUnit(unitKey),
    check: ({ quantity, breakdown }) => checkOf(quantity, breakdown),
    report: ({ reportKey }, _, context) => (reportKey === null ? null : context.ask(reportByKey, reportKey)),
    warnings: (figure, _, context) => warningsOfFigure(figure, context),
  },
  FigureCategory: {
    label: ({ list, code }, _, context) => labelOf(list, code, context),
  },
  FigureBreakdown: {
    label: ({ dimension, member }, _, context) => labelOf(listOfDimension[dimension], member, context),
  },
  ReportedFigureConnection: { totalCount },
} satisfies PartOf<Resolvers>;
