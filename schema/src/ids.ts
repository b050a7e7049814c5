import { fault } from "./fault.ts";

/**
 * Ids are opaque to clients: the type and the key of a record, and for a unit the view date, in base64url.
 * The type is inside so that an id given to the wrong field is refused and not looked up as something else.
 */
export type RecordType =
  | "AdministrativeChange"
  | "Assessment"
  | "Award"
  | "CriteriaSet"
  | "Criterion"
  | "Designation"
  | "Document"
  | "Event"
  | "EventSeries"
  | "Gift"
  | "Indicator"
  | "Membership"
  | "Model"
  | "ModelSite"
  | "Movement"
  | "Organisation"
  | "Person"
  | "Post"
  | "Register"
  | "Report"
  | "ReportedFigure"
  | "SafetyRegistration"
  | "Target"
  | "Task";

/** A unit as seen on a day; `on` is null in the CURRENT view. */
export interface UnitView {
  readonly key: string;
  readonly on: string | null;
}

/** The keys of records: what may stand behind `type:`. Lower case, so that no two keys differ by case alone. */
export const keyPattern = /^[a-z0-9][a-z0-9.-]{0,119}$/;

export function recordId(type: RecordType, key: string): string {
  return pack(`${type}:${key}`);
}

/** The key inside an id of that type. Anything else: BAD_ID. */
export function recordKey(type: RecordType, id: string): string {
  const [found, key] = unpack(id) ?? [];
  if (found === type && key !== undefined && keyPattern.test(key)) {
    return key;
  }
  throw badId(type, found);
}

/** An id carries a date only where the client gave one: the id of a CURRENT view is the permanent identity. */
export function unitId({ key, on }: UnitView): string {
  return pack(on === null ? `AdministrativeUnit:${key}` : `AdministrativeUnit:${key}@${on}`);
}

/** The unit and the view date inside an id. Anything else: BAD_ID. */
export function unitView(id: string): UnitView {
  const [found, rest] = unpack(id) ?? [];
  if (found === "AdministrativeUnit" && rest !== undefined) {
    const [key = "", on = null, ...more] = rest.split("@");
    if (keyPattern.test(key) && more.length === 0 && (on === null || isDay(on))) {
      return { key, on };
    }
  }
  throw badId("AdministrativeUnit", found);
}

/** Which type an id names, for fields that take several. Null: it is no id of this register. */
export function typeInId(id: string): string | null {
  return unpack(id)?.[0] ?? null;
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. There is no year 0, in the calendar as in PostgreSQL. */
export function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(text)) {
    return false;
  }
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function pack(text: string): string {
  return Buffer.from(text, "utf8").toString("base64url");
}

function unpack(id: string): [type: string, rest: string] | undefined {
  // Buffer.from skips what is not base64; only the one spelling that we would give out ourselves is taken.
  const text = id.length <= 256 ? Buffer.from(id, "base64url").toString("utf8") : "";
  const [, type, rest] = /^([A-Za-z]{1,40}):(.+)$/.exec(text) ?? [];
  return type !== undefined && rest !== undefined && pack(text) === id ? [type, rest] : undefined;
}

function badId(expected: string, found: string | undefined) {
  return fault(
    "BAD_ID",
    found === undefined || found === expected
      ? `This is not an id of this register. Give the \`id\` of a record of type ${expected} as an answer showed it.`
      : `This is the id of a record of type ${found}; one of type ${expected} is needed here.`,
  );
}
