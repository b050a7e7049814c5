import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import { sectors } from "@phong-trao/kit/records/shared-words.ts";
import { activityFieldByCode } from "../movements/movement.queries.ts";
import { pilotLevels, siteStatuses } from "../sites/site.entity.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import { measuredOn, totalOn } from "./measured-on.ts";
import { sitesByModel } from "./models-in-use.ts";

export const siteStatisticsResolvers = {
  SiteStatistics: {
    total: (row, _, context) => totalOn(context, row, "SITES"),
    bySector: async (row, _, context) => {
      const { count, each } = await measuredOn(context, row, "SITES", "SECTOR");
      const notStated = each.some(({ member }) => member === "") ? [{ sector: null, count: count("") }] : [];
      return [...sectors.map((sector) => ({ sector, count: count(sector) })), ...notStated];
    },
    byStatus: async (row, _, context) => {
      const { count } = await measuredOn(context, row, "SITES", "STATUS");
      return siteStatuses.map((status) => ({ status, count: count(status) }));
    },
    byPilotLevel: async (row, _, context) => {
      const { count } = await measuredOn(context, row, "SITES", "PILOT_LEVEL");
      return pilotLevels.map((pilotLevel) => ({ pilotLevel, count: count(pilotLevel) }));
    },
    byActivityField: async (row, _, context) => {
      const { count, each } = await measuredOn(context, row, "SITES", "ACTIVITY_FIELD");
      const codes = each.map(({ member }) => member);
      return Promise.all(
        codes.toSorted().map(async (code) => ({
          activityField: await askOne(context, activityFieldByCode, code),
          count: count(code),
        })),
      );
    },
    byModel: (row, { first }, context) => sitesByModel(context, row, first),
    established: (row, _, context) => totalOn(context, row, "SITES_ESTABLISHED"),
    ended: (row, _, context) => totalOn(context, row, "SITES_ENDED"),
  },
} satisfies PartOf<Resolvers>;
