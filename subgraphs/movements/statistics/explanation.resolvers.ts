import type { Context } from "@phong-trao/kit/context.ts";
import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import {
  countedRecords,
  countedRecordsOfOrganisation,
  countedUnits,
  countedUnitsOfOrganisation,
  daySeen,
} from "@phong-trao/kit/statistics/explain.queries.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import { currentUnit } from "../src/references.ts";
import type { Behind } from "./count-row.ts";
import { countedRecord } from "./counted-record.ts";
import { isStock, ruleOf } from "./measure-names.ts";

export const explanationResolvers = {
  Count: {
    explain: ({ behind }) => behind,
  },
  CountExplanation: {
    rule: ruleOf,
    period: ({ from, through }) => ({ from, through }),
    frame: (behind) => ("organisation" in behind ? "AS_REPORTED" : behind.frame),
    asOf: daySeenOn,
    units: (behind, _, context) =>
      "organisation" in behind ? context.ask(countedUnitsOfOrganisation, behind) : context.ask(countedUnits, behind),
    records: (behind, args, context, info) =>
      "organisation" in behind
        ? pageFor(context, countedRecordsOfOrganisation, behind, args, info)
        : pageFor(context, countedRecords, behind, args, info),
  },
  CountedUnit: {
    unit: ({ unitKey }) => currentUnit(unitKey),
    atLeast: ({ sure }) => sure,
    atMost: ({ sure, open }) => sure + open,
  },
  CountedRecordConnection: {
    nodes: ({ nodes }, _, context) => Promise.all(nodes.map((node) => countedRecord(context, node))),
    totalCount,
  },
  CountedRecordEdge: {
    node: ({ node }, _, context) => countedRecord(context, node),
    atLeast: ({ node }) => node.sure,
    atMost: ({ node }) => node.sure + node.open,
  },
} satisfies PartOf<Resolvers>;

/** As reported, a stock is one on the units of the last day, and what happened is on those of its own day. */
function daySeenOn(behind: Behind, _: unknown, context: Context): Promise<string> | string | null {
  if ("organisation" in behind) return null;
  if (behind.frame === "RESTATED") return context.ask(daySeen, { key: behind.unit, on: behind.on });
  return isStock(behind.measure) ? behind.through : null;
}
