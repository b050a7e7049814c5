import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { countFields } from "@phong-trao/kit/statistics/count.ts";
import { countedRecords, countedUnits, daySeen } from "@phong-trao/kit/statistics/explain.queries.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { countAwards, countGifts } from "./count-on-unit.ts";
import { countedRecord } from "./counted-records.ts";
import { ruleOf } from "./explain.rules.ts";

export const statisticsResolvers = {
  AdministrativeUnit: {
    awardStatistics: countAwards,
    giftStatistics: countGifts,
  },
  AwardCount: {
    ...countFields,
    explain: (count) => count,
  },
  AwardCountExplanation: {
    rule: ruleOf,
    period: ({ from, through }) => ({ from, through }),
    asOf: ({ frame, unit: key, on }, _, context) => (frame === "RESTATED" ? context.ask(daySeen, { key, on }) : null),
    units: (count, _, context) => context.ask(countedUnits, count),
    records: (count, args, context, info) => pageFor(context, countedRecords, count, args, info),
  },
  AwardCountedUnit: {
    unit: ({ unitKey }) => ({ key: unitKey, on: null }),
    atLeast: ({ sure }) => sure,
    atMost: ({ sure, open }) => sure + open,
  },
  CountedAward: {
    __resolveType: (record) => ("form" in record ? "Award" : "Gift"),
  },
  CountedAwardConnection: {
    nodes: ({ nodes }, _, context) => Promise.all(nodes.map((node) => countedRecord(node, context))),
    totalCount,
  },
  CountedAwardEdge: {
    node: ({ node }, _, context) => countedRecord(node, context),
    atLeast: ({ node }) => node.sure,
    atMost: ({ node }) => node.sure + node.open,
  },
} satisfies ResolverPart;
