import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { daysOf, daysOfAll } from "@phong-trao/kit/statistics/period.ts";
import { designationStages } from "../designations/designation.entity.ts";
import { documentByKey } from "../documents/document.queries.ts";
import { eventKinds } from "../events/event.entity.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import { allCalendars } from "./calendar.queries.ts";
import { calendarYear } from "./calendar-year.ts";
import { shareOf } from "./count-row.ts";
import { measuredOn, totalOn } from "./measured-on.ts";
import { modelsInUse } from "./models-in-use.ts";
import { eligible, funnels } from "./registration-funnel.ts";

export const unitStatisticsResolvers = {
  Query: {
    reportingCalendars: (_, __, context) => context.ask(allCalendars, "all"),
  },
  ReportingCalendar: {
    period: calendarYear,
    legalBasis: ({ legalBasisKey }, _, context) =>
      legalBasisKey === null ? null : context.ask(documentByKey, legalBasisKey),
  },
  AdministrativeUnit: {
    statistics: async (of, { period, frame }, context) => ({ of, frame, period: await daysOf(context, period) }),
    statisticsSeries: async (of, { periods, frame }, context) =>
      (await daysOfAll(context, periods)).map((period) => ({ of, frame, period })),
  },
  Organisation: {
    // An organisation is itself whatever became of its unit: there are no frames.
    statistics: async ({ key }, { period }, context) => ({
      of: { organisation: key },
      frame: "AS_REPORTED",
      period: await daysOf(context, period),
    }),
  },
  UnitStatistics: {
    sites: (row) => row,
    modelsInUse: (row, _, context) => modelsInUse(context, row),
    teams: (row, _, context) => totalOn(context, row, "TEAMS"),
    registrations: (row, _, context) => funnels(context, row),
    designations: async (row, _, context) => {
      const { count } = await measuredOn(context, row, "DESIGNATIONS", "STAGE");
      return designationStages.map((stage) => ({ stage, count: count(stage) }));
    },
    events: async (row, _, context) => {
      const { count } = await measuredOn(context, row, "EVENTS", "KIND");
      return eventKinds.map((kind) => ({ kind, count: count(kind) }));
    },
    tasks: (row) => row,
  },
  TaskStatistics: {
    open: async (row, _, context) => (await measuredOn(context, row, "TASKS", "STATUS")).count("OPEN"),
    done: async (row, _, context) => (await measuredOn(context, row, "TASKS", "STATUS")).count("DONE"),
  },
  RegistrationFunnel: {
    eligible: (row, _, context) => eligible(context, row),
    registeredRate: async (row, _, context) => ({
      numerator: row.registered,
      denominator: await eligible(context, row),
    }),
    recognisedRate: ({ recognised, registered }) => ({ numerator: recognised, denominator: registered }),
  },
  Rate: {
    value: shareOf,
  },
} satisfies PartOf<Resolvers>;
