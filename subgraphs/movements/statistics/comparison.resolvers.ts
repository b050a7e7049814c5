import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { daysOfAll } from "@phong-trao/kit/statistics/period.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import { comparedUnits } from "./compared-units.ts";
import { compare } from "./compare.ts";

export const comparisonResolvers = {
  Query: {
    statisticsComparison: async (_, { units, periods, frame, indicator }, context) => {
      const [days, compared] = await Promise.all([daysOfAll(context, periods), comparedUnits(context, units)]);
      return Promise.all(days.map((period) => compare(context, compared, { period, frame, indicator })));
    },
  },
} satisfies PartOf<Resolvers>;
