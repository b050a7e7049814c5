import type { Difference, Verified } from "@phong-trao/kit/statistics/verify-roll-up.ts";

/** What `npm run verify` says of a subgraph. */
export function reportOf(subgraph: string, { totals, different, staleUnits, differences }: Verified) {
  const agrees = different === 0 && staleUnits === 0;
  const lines = [
    `${subgraph}: ${inThousands(totals)} totals recounted, ${different === 0 ? "all agree" : `${inThousands(different)} differ`}`,
    ...differences.map((one) => `  ${shown(one)}`),
    ...(different > differences.length ? [`  … and ${inThousands(different - differences.length)} more`] : []),
    ...(staleUnits === 0
      ? []
      : [
          `  ${inThousands(staleUnits)} rows of who counts into whom are not those of organisations: load the facts again`,
        ]),
  ];
  return { agrees, lines };
}

function shown({
  unit,
  measure,
  dimension,
  member,
  frame,
  during,
  grain,
  year,
  part,
  kept,
  counted,
}: Difference): string {
  const what = [measure, dimension, member].filter((name) => name !== "").join(" ");
  const when = `${grain} ${year}${part === 0 ? "" : ` part ${part}`}`;
  const where = frame === "RESTATED" ? `${frame} ${during}` : frame;
  return `${unit}  ${what}  ${where}  ${when}: kept ${total(kept)}, counted ${total(counted)}`;
}

const total = ([sure, open]: Difference["kept"]) => (open === 0 ? String(sure) : `${sure} and ${open} open`);
const inThousands = (number: number) => number.toLocaleString("en-US");
