import { dayBefore } from "@phong-trao/kit/database/date-range.ts";
import { stringify } from "yaml";
import type { Outcome, Transfer } from "./plan/plan.ts";

export interface FactsOf {
  /** The first day of the new order. */
  readonly effective: string;
  /** The key of the resolution. Every record cites it. */
  readonly document: string;
  /** Tells this import's changes from those of earlier ones of the same resolution and day. */
  readonly ordinal: number;
}

/** The facts text of an import, as a file of facts/ would say it. Null: there is nothing to say. */
export function factsOfOutcome(outcome: Outcome, { effective, document, ordinal }: FactsOf): string | null {
  const { begun, transfers, adjusted, becoming, ended, abolished, stayed } = outcome;
  const day = effective.replaceAll("-", "");
  const suffix = `${day}.${document}${ordinal === 1 ? "" : `.${ordinal}`}`;
  const shared = { effective, legalBasis: document };
  const all = [...ended, ...abolished];
  if (begun.length + becoming.length + all.length + adjusted.length === 0) return null;
  return stringify(
    {
      document,
      units: [...Map.groupBy(begun, ({ level, parent }) => `${level} ${parent}`).values()].map((group) => ({
        level: group[0]?.level,
        parent: group[0]?.parent,
        from: effective,
        units: Object.fromEntries(group.map(({ code, name }) => [code, name])),
      })),
      endings: all.length === 0 ? [] : [{ through: dayBefore(effective), units: all }],
      becoming: becoming.map(({ unit, ...changed }) => ({ unit, from: effective, ...changed })),
      // The resolution is a source of what they became.
      mentions: becoming.map(({ unit }) => ({ unit })),
      changes: [
        ...transferChanges(transfers).map((change) => ({ ...shared, ...change })),
        ...(adjusted.length === 0 ? [] : [{ ...shared, kind: "PARTIAL_TRANSFER", into: intoEach(adjusted) }]),
        ...Object.entries(stayed)
          .filter(([, units]) => units.length > 0)
          .map(([kind, units]) => ({ key: `${kind.toLowerCase()}.${suffix}`, kind, ...shared, units })),
        ...(abolished.length === 0
          ? []
          : [{ key: `abolish.districts.${suffix}`, kind: "ABOLISH", ...shared, units: abolished }]),
      ],
    },
    { lineWidth: 0 },
  );
}

/** One group for each kind: mergers, what came out of a division alone, and districts that became communes. */
function transferChanges(transfers: readonly Transfer[]) {
  const results = [...Map.groupBy(transfers, ({ to }) => to).values()].map((from) => ({ from, kind: kindOf(from) }));
  return [...Map.groupBy(results, ({ kind }) => kind)].map(([kind, together]) => ({
    kind,
    into: intoEach(together.flatMap(({ from }) => from)),
  }));
}

const intoEach = (transfers: readonly Transfer[]) =>
  Object.fromEntries(
    [...Map.groupBy(transfers, ({ to }) => to)].map(([to, from]) => [
      to,
      from.map((transfer) =>
        transfer.share === "WHOLE" ? transfer.from : { from: transfer.from, share: transfer.share },
      ),
    ]),
  );

/** An island district became a commune of another kind; whatever else came of one unit alone is a part of it. */
function kindOf(from: readonly Transfer[]): "MERGE" | "SPLIT" | "RETYPE" {
  const [only] = from;
  if (from.length > 1 || only === undefined) return "MERGE";
  return only.share === "WHOLE" ? "RETYPE" : "SPLIT";
}
