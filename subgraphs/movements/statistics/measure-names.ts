import type { Asked } from "@phong-trao/kit/statistics/count.queries.ts";

/**
 * What is counted: the names that `measures.ts` gives in SQL, and the rule of each dimension, for whoever asks how a
 * number comes about.
 */
const sites = "Sites of models on the last day of the period, planned ones too: set up by then, and not ended";
const running = "Sites that run, on the last day of the period";
const safety =
  "A registration counts on the last day of the safety year for which it is: 31 October for residential areas and communes, 15 November for others; one of several subjects counts as often as it has subjects";
const happens =
  "Where only the month, the year or bounds are known, it is certain if all of these days lie in the period, and open if some do";

const rules = {
  SITES: {
    TOTAL: `${sites}.`,
    SECTOR: `${sites}. Those of this sector.`,
    STATUS: `${sites}. Those of which this is known to be the status by now.`,
    PILOT_LEVEL: `${sites}. Those that are pilots for this level.`,
    ACTIVITY_FIELD: `${sites}. Those whose model acts in this field.`,
  },
  SITES_OF_MODEL: { MODEL: `${sites}. Those of this model.` },
  RUNNING_SITES_OF_MODEL: {
    MODEL: `Different models among these records: ${running.toLowerCase()}. Each model counts once, however many sites it has.`,
  },
  TEAMS: { TOTAL: `Teams of these sites, as far as a source says how many: ${sites.toLowerCase()}.` },
  SITES_ESTABLISHED: { TOTAL: `Sites that were set up in the period. ${happens}.` },
  SITES_ENDED: { TOTAL: `Sites that ended in the period. ${happens}.` },
  REGISTERED: {
    TOTAL: `Subjects that registered for the standard of safety. ${safety}.`,
    SUBJECT: `Subjects of these kinds that registered for the standard of safety. ${safety}.`,
  },
  APPRAISED: {
    TOTAL: `Registered subjects that were appraised, whatever came of it. ${safety}.`,
    SUBJECT: `Registered subjects of these kinds that were appraised, whatever came of it. ${safety}.`,
  },
  RECOGNISED: {
    TOTAL: `Registered subjects that were recognised. ${safety}.`,
    SUBJECT: `Registered subjects of these kinds that were recognised. ${safety}.`,
  },
  REFUSED: {
    TOTAL: `Registered subjects that were not recognised. ${safety}.`,
    SUBJECT: `Registered subjects of these kinds that were not recognised. ${safety}.`,
  },
  DESIGNATIONS: {
    STAGE: `Typical units at these stages, by what is known by now, in the year for which they were chosen. ${happens}.`,
  },
  EVENTS: { KIND: `Events of these kinds that were held in the period. ${happens}.` },
  TASKS: {
    STATUS: `Tasks of this status, by what is known by now, given in the period: at an event, or by a document on its day. ${happens}.`,
  },
  UNITS: { LEVEL: "Units of this level on the last day of the period." },
} as const satisfies Record<string, Partial<Record<string, string>>>;

export type Measure = keyof typeof rules;
export type Dimension = { [M in Measure]: keyof (typeof rules)[M] }[Measure];

type Grains = NonNullable<Asked["grains"]>;
const stock: Grains = ["S"];
const ofDay: Grains = ["D"];
const ofYear: Grains = ["Y"];
const happened: Grains = ["D", "M", "Y", "E", "L"];

/** What is known of when, for each measure: as the functions of `measures.ts` give it. */
export const grainsOf = {
  SITES: stock,
  SITES_OF_MODEL: stock,
  RUNNING_SITES_OF_MODEL: stock,
  TEAMS: stock,
  UNITS: stock,
  SITES_ESTABLISHED: happened,
  SITES_ENDED: happened,
  REGISTERED: ofDay,
  APPRAISED: ofDay,
  RECOGNISED: ofDay,
  REFUSED: ofDay,
  DESIGNATIONS: ofYear,
  EVENTS: happened,
  TASKS: happened,
} as const satisfies Record<Measure, Grains>;

/** Of the last day alone: no matter when they came to be. */
export const isStock = (measure: string): boolean => (grainsOf as Readonly<Record<string, Grains>>)[measure] === stock;

interface CountedBy {
  readonly measure: string;
  readonly dimension: string;
  /** Null: all that there are. */
  readonly members: readonly string[] | null;
}

/** What is counted and when, in a sentence or two. */
export function ruleOf({ measure, dimension, members }: CountedBy): string {
  const rule = (rules as Readonly<Record<string, Readonly<Record<string, string>>>>)[measure]?.[dimension];
  if (rule === undefined) throw new Error(`${measure} by ${dimension} is counted, and nobody says how.`);
  // Of a whole there is nothing to name, and a model is named by where the number stands.
  const named =
    dimension === "TOTAL" || dimension === "MODEL" || members === null
      ? []
      : members.map((member) => member || "not stated");
  return named.length === 0 ? rule : `${rule} Here: ${named.join(", ")}.`;
}
