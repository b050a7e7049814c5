import type { Asked } from "@phong-trao/kit/statistics/count.queries.ts";
import type { Country } from "./country.ts";
import type { Dated, RecordOf, Records } from "./records.ts";

// What is counted, said once more and without SQL, from the sentences of kit/src/statistics/README.md: record by record
// and day by day.

/** All records of a country, by identity. */
export type RecordsById = ReadonlyMap<string, RecordOf>;

interface Part {
  readonly unit: string;
  readonly measure: string;
  readonly dimension: string;
  readonly member: string;
  readonly number: number;
  readonly time: Happened | Existed;
}

/** On one of these days; null is not known. */
interface Happened {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Begun within the first two, gone after a day within the others. `goneLatest` null: it goes on. */
interface Existed extends Happened {
  readonly goneEarliest: string | null;
  readonly goneLatest: string | null;
}

/** What `counts` should answer, by `dimension member`. */
export function countedByHand(asked: Asked, today: string, country: Country, records: RecordsById): Counts {
  const totals = new Map<string, { sure: number; open: number }>();
  for (const part of [...partsOf(records), ...partsOfUnits(country)]) {
    if (part.measure !== asked.measure) continue;
    const found = countOf(part, asked, today, country);
    if (found === "NO") continue;
    const key = `${part.dimension} ${part.member}`;
    const total = totals.get(key) ?? { sure: 0, open: 0 };
    total[found] += part.number;
    totals.set(key, total);
  }
  return Object.fromEntries([...totals].filter(([, { sure, open }]) => sure !== 0 || open !== 0));
}

export type Counts = Readonly<Record<string, { readonly sure: number; readonly open: number }>>;

type Answer = "sure" | "open" | "NO";

function countOf(part: Part, asked: Asked, today: string, country: Country): Answer {
  const { unit, frame, through } = asked;
  if ("goneLatest" in part.time) {
    // A stock: as reported, on the units of the last day of the period.
    if (frame === "AS_REPORTED" && !livesOn(country, unit, through)) return "NO";
    const seen = frame === "AS_REPORTED" ? through : (asked.on ?? today);
    return lesser(existsOn(part.time, through), restatedOn(country, unit, part.unit, seen));
  }
  if (frame === "RESTATED") {
    return lesser(happensIn(part.time, asked), restatedOn(country, unit, part.unit, asked.on ?? today));
  }
  return asReported(part.time, asked, part.unit, country);
}

const lesser = (one: Answer, other: Answer): Answer =>
  one === "NO" || other === "NO" ? "NO" : one === "open" || other === "open" ? "open" : "sure";

function restatedOn({ countings }: Country, unit: string, member: string, day: string): Answer {
  const found = countings.find((row) => row.unit === unit && row.member === member && holds(row, day));
  return found === undefined ? "NO" : found.placement === "EXACT" ? "sure" : "open";
}

/** Certain in a period only with the whole day, month or year that is known; what is only bounded never is. */
function happensIn({ earliest, latest }: Happened, { from, through }: Asked): Answer {
  const known = knownTime(earliest, latest);
  if (known === null) return (earliest ?? beginning) <= through && (latest ?? end) >= from ? "open" : "NO";
  if (known.from >= from && known.through <= through) return "sure";
  return known.from <= through && known.through >= from ? "open" : "NO";
}

function knownTime(earliest: string | null, latest: string | null) {
  if (earliest === null || latest === null) return null;
  if (earliest === latest) return { from: earliest, through: latest };
  const month = earliest.slice(0, 7);
  if (month === latest.slice(0, 7)) return { from: `${month}-01`, through: lastDay(month) };
  const year = earliest.slice(0, 4);
  return year === latest.slice(0, 4) ? { from: `${year}-01-01`, through: `${year}-12-31` } : null;
}

function existsOn({ earliest, latest, goneEarliest, goneLatest }: Existed, day: string): Answer {
  if ((earliest ?? beginning) > day || (goneLatest ?? end) < day) return "NO";
  return (latest ?? end) <= day && (goneEarliest ?? end) >= day ? "sure" : "open";
}

/** On the units that held its own on the days on which it may have happened: certain where they did on all of them. */
function asReported({ earliest, latest }: Happened, asked: Asked, own: string, country: Country): Answer {
  const days = daysThatMatter(country).filter((day) => day > (earliest ?? beginning) && day < (latest ?? end));
  const possible = [earliest ?? beginning, ...days, latest ?? end];
  const held = possible.filter((day) => holdsThen(country, asked.unit, own, day));
  const [first] = held;
  const last = held.at(-1);
  if (first === undefined || last === undefined) return "NO";
  const always = held.length === possible.length;
  if (knownTime(earliest, latest) !== null) {
    return lesser(happensIn({ earliest, latest }, asked), always ? "sure" : "open");
  }
  return first <= asked.through && last >= asked.from ? "open" : "NO";
}

/** Whether the one is there and holds the other, that seen on the nearest day of its life. */
function holdsThen(country: Country, unit: string, own: string, day: string): boolean {
  const life = country.lives.find((one) => one.unit === own);
  if (life === undefined) return false;
  const { from, until } = life;
  const then = from !== null && day < from ? from : until !== null && day >= until ? dayBefore(until) : day;
  return (
    livesOn(country, unit, then) &&
    country.countings.some(
      (row) => row.unit === unit && row.member === own && row.relation === "PRESENT" && holds(row, then),
    )
  );
}

const livesOn = ({ lives }: Country, unit: string, day: string) =>
  lives.some((life) => life.unit === unit && holds(life, day));

const holds = ({ from, until }: { readonly from: string | null; readonly until: string | null }, day: string) =>
  (from === null || from <= day) && (until === null || day < until);

/** Units change on these; so between two of them, all days are as the first. */
const daysThatMatter = ({ lives, countings }: Country): readonly string[] =>
  [...new Set([...lives, ...countings].flatMap(({ from, until }) => [from, until]))]
    .flatMap((day) => (day === null ? [] : [dayBefore(day), day]))
    .toSorted();

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

const beginning = "0001-01-01";
const end = "9999-12-31";

/** What each record adds to, by the measures that the schema names. */
function partsOf(records: RecordsById): readonly Part[] {
  return [...records].flatMap(([, record]) => {
    switch (record.table) {
      case "model_site":
        return partsOfSite(record.row, rowOf(records, "model", record.row.model_id));
      case "safety_registration":
        return partsOfRegistration(record.row);
      case "designation": {
        const { unit_id: unit, year, stage } = record.row;
        const time = { earliest: `${year}-01-01`, latest: `${year}-12-31` };
        return [{ unit, measure: "DESIGNATIONS", dimension: "STAGE", member: stage, number: 1, time }];
      }
      case "event": {
        const { unit_id: unit, kind } = record.row;
        return [{ unit, measure: "EVENTS", dimension: "KIND", member: kind, number: 1, time: happened(record.row) }];
      }
      case "task": {
        const { unit_id: unit, status, event_id, document_id } = record.row;
        const given = rowOf(records, "event", event_id) ?? rowOf(records, "document", document_id);
        return unit === null || given === undefined
          ? []
          : [{ unit, measure: "TASKS", dimension: "STATUS", member: status, number: 1, time: happened(given) }];
      }
      default:
        return [];
    }
  });
}

function rowOf<Table extends RecordOf["table"]>(records: RecordsById, table: Table, id: string | null) {
  const found = id === null ? undefined : records.get(`${table} ${id}`);
  // Of that table, as its identity says.
  return found?.row as Records[Table] | undefined;
}

const happened = ({ earliest_on: earliest, latest_on: latest }: Dated): Happened => ({ earliest, latest });

function partsOfSite(site: Records["model_site"], model: Records["model"] | undefined): readonly Part[] {
  const { unit_id: unit, status, sector, pilot_level: pilot, ended_on: ended } = site;
  const begun = happened(site);
  const gone = { goneEarliest: ended && (ended + "-01-01").slice(0, 10), goneLatest: ended && lastDay(ended) };
  const existing: Existed = {
    ...begun,
    latest: status === "PLANNED" ? (begun.latest ?? begun.earliest) : begun.latest,
    ...gone,
  };
  const counts = (measure: string, dimension: string, member: string, number = 1): Part => ({
    unit,
    measure,
    dimension,
    member,
    number,
    time: existing,
  });
  const neverThere = status === "ENDED" && ended === null;
  return [
    ...(neverThere
      ? []
      : [
          counts("SITES", "TOTAL", ""),
          counts("SITES", "SECTOR", sector ?? ""),
          counts("SITES", "STATUS", status),
          ...(pilot === null ? [] : [counts("SITES", "PILOT_LEVEL", pilot)]),
          ...(model?.activity_fields ?? []).map((field) => counts("SITES", "ACTIVITY_FIELD", field)),
          counts("SITES_OF_MODEL", "MODEL", site.model_id),
          ...(status === "RUNNING" ? [counts("RUNNING_SITES_OF_MODEL", "MODEL", site.model_id)] : []),
          counts("TEAMS", "TOTAL", "", site.team_count?.value ?? 0),
        ]),
    ...(status === "PLANNED" ? [] : [{ ...counts("SITES_ESTABLISHED", "TOTAL", ""), time: begun }]),
    ...(status !== "ENDED" && ended === null
      ? []
      : [
          {
            ...counts("SITES_ENDED", "TOTAL", ""),
            time: { earliest: gone.goneEarliest ?? begun.earliest, latest: gone.goneLatest },
          },
        ]),
  ];
}

function lastDay(label: string): string {
  if (label.length === 10) return label;
  if (label.length === 4) return `${label}-12-31`;
  return new Date(Date.UTC(Number(label.slice(0, 4)), Number(label.slice(5)), 0)).toISOString().slice(0, 10);
}

function partsOfRegistration(registration: Records["safety_registration"]): readonly Part[] {
  const { unit_id: unit, year, stage, subject_kinds: kinds, count } = registration;
  const communes = kinds.every((kind) => kind === "RESIDENTIAL_AREA" || kind === "COMMUNE");
  const day = `${year}-${communes ? "10-31" : "11-15"}`;
  const subject = ["RESIDENTIAL_AREA", "COMMUNE", "AGENCY", "ENTERPRISE", "SCHOOL"].filter((kind) =>
    kinds.includes(kind),
  );
  const measures = [
    "REGISTERED",
    ...(stage === "REGISTERED" ? [] : ["APPRAISED"]),
    ...(stage === "RECOGNISED" ? ["RECOGNISED"] : []),
    ...(stage === "NOT_RECOGNISED" ? ["REFUSED"] : []),
  ];
  return measures.flatMap((measure) =>
    [
      { dimension: "TOTAL", member: "" },
      { dimension: "SUBJECT", member: subject.join("+") },
    ].map((cell) => ({ ...cell, unit, measure, number: count.value, time: { earliest: day, latest: day } })),
  );
}

/** Not records: how many communes and hamlets there are. */
const partsOfUnits = ({ lives }: Country): readonly Part[] =>
  lives
    .filter(({ level }) => level === "COMMUNE" || level === "HAMLET")
    .map(({ unit, level, from, until }) => {
      const begun = from ?? beginning;
      const gone = until && dayBefore(until);
      const time = { earliest: begun, latest: begun, goneEarliest: gone, goneLatest: gone };
      return { unit, measure: "UNITS", dimension: "LEVEL", member: level, number: 1, time };
    });

export const measures = [
  "SITES",
  "SITES_OF_MODEL",
  "RUNNING_SITES_OF_MODEL",
  "TEAMS",
  "SITES_ESTABLISHED",
  "SITES_ENDED",
  "REGISTERED",
  "APPRAISED",
  "RECOGNISED",
  "REFUSED",
  "DESIGNATIONS",
  "EVENTS",
  "TASKS",
  "UNITS",
] as const;
