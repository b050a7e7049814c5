import type { Difference, Verified } from "@phong-trao/kit/statistics/verify-roll-up.ts";

/** What `npm run verify` says of a subgraph. */
export function reportOf(subgraph: string, { totals, different, staleUnits, staleLevels = 0, differences }: Verified) {
  const agrees = different === 0 && staleUnits === 0 && staleLevels === 0;
  const lines = [
    `${subgraph}: ${inThousands(totals)} totals recounted, ${different === 0 ? "all agree" : `${inThousands(different)} differ`}`,
    ...differences.map((one) => `  ${shown(one)}`),
    ...(different > differences.length ? [`  … and ${inThousands(different - differences.length)} more`] : []),
    ...(staleUnits === 0
      ? []
      : [
          `  ${inThousands(staleUnits)} rows of who counts into whom are not those of organisations: load the facts again`,
        ]),
    ...(staleLevels === 0
      ? []
      : [`  ${inThousands(staleLevels)} organisations are of another level at organisations: load the facts again`]),
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
  kept,
  counted,
  onlyInDays,
}: Difference): string {
  const what = [measure, dimension, member].filter((name) => name !== "").join(" ");
  const when = `${grain} ${year}`;
  const where = frame === "RESTATED" ? `${frame} ${during}` : frame;
  const how = onlyInDays
    ? `${total(kept)}, on other days of the year`
    : `kept ${total(kept)}, counted ${total(counted)}`;
  return `${unit}  ${what}  ${where}  ${when}: ${how}`;
}

const total = ([sure, open]: Difference["kept"]) => (open === 0 ? String(sure) : `${sure} and ${open} open`);
const inThousands = (number: number) => number.toLocaleString("en-US");
