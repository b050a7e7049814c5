import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { documentByKey } from "../documents/document.queries.ts";
import { eventByKey } from "../events/event.queries.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { currentUnit } from "../src/references.ts";
import { figuresOfReport } from "./figure.queries.ts";
import { allIndicators, indicatorByKey } from "./indicator.queries.ts";
import { allReports, reportByKey, reportsInUnit } from "./report.queries.ts";

export const reportResolvers = {
  Query: {
    indicators: (_, __, context) => context.ask(allIndicators, "all"),
    report: (_, { id }, context) => recordById(context, reportByKey, { type: "Report", id, noun: "report" }),
    reports: (_, args, context, info) => pageFor(context, allReports, null, args, info),
  },
  AdministrativeUnit: {
    reports: (unit, args, context, info) => pageFor(context, reportsInUnit, unit, args, info),
  },
  Indicator: {
    __resolveReference: async ({ id }, context) => context.ask(indicatorByKey, recordKey("Indicator", id)),
    id: ({ key }) => recordId("Indicator", key),
    name: ({ label }) => label.vi,
  },
  Report: {
    __resolveReference: async ({ id }, context) => context.ask(reportByKey, recordKey("Report", id)),
    id: ({ key }) => recordId("Report", key),
    issuer: ({ issuerKey }) => referenceTo(issuerKey),
    unit: ({ unitKey }) => currentUnit(unitKey),
    event: ({ eventKey }, _, context) => (eventKey === null ? null : context.ask(eventByKey, eventKey)),
    document: ({ documentKey }, _, context) => (documentKey === null ? null : context.ask(documentByKey, documentKey)),
    figures: ({ key }, args, context, info) => pageFor(context, figuresOfReport, key, args, info),
  },
  ReportConnection: { totalCount },
} satisfies PartOf<Resolvers>;
