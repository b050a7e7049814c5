import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Pool } from "./pool.ts";
import type { Random } from "./random.ts";

/** Where a value is needed: the name of the argument or input field, and what the field around it gives. */
export interface Place {
  readonly name: string;
  /** `Type.field` that the argument belongs to. */
  readonly field: string;
  /** The type of the records that it gives: `Event` for a list of events. */
  readonly gives: string;
  /** Of a list: the order that was asked for. */
  readonly order?: string | undefined;
}

/**
 * A value of that type, as JSON, that the register knows something about; one in fifty is well-formed and wrong, as an
 * error is an answer too.
 */
export function valueFor(type: GraphQLInputType, place: Place, pool: Pool, random: Random): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return Array.from({ length: 1 + random.below(2) }, () => valueFor(nullable.ofType, place, pool, random));
  }
  if (isEnumType(nullable)) return random.oneOf(nullable.getValues()).name;
  if (isInputObjectType(nullable)) {
    if (nullable.name === "DateRange") return rangeOf(pool, random);
    const fields = Object.values(nullable.getFields());
    const chosen = fields.filter((field) => isNonNullType(field.type) || random.chance(1 / fields.length));
    return Object.fromEntries(
      chosen.map((field) => [field.name, valueFor(field.type, { ...place, name: field.name }, pool, random)]),
    );
  }
  const wrong = random.chance(0.02);
  switch (getNamedType(nullable).name) {
    case "Boolean":
      return random.chance(0.5);
    case "Int":
      if (place.name === "first") return wrong ? 0 : 1 + random.below(4);
      return 2019 + random.below(7);
    case "Date":
      // The last days of the old order and the first of the new one say most.
      if (random.chance(0.5)) return random.oneOf(["2024-09-17", "2025-06-30", "2025-07-01"]);
      return wrong ? "1950-01-01" : random.oneOf(pool.days);
    case "ID":
      return wrong ? "bm9uZQ" : random.oneOf(pool.ids.get(typeOfId(place, random)) ?? ["bm9uZQ"]);
    default:
      return wrong ? "không có" : textFor(place, pool, random);
  }
}

function textFor({ name, field, gives, order }: Place, pool: Pool, random: Random): string {
  switch (name) {
    case "code":
    case "codes": {
      const length = { "Query.province": 2, "Query.district": 3, "Query.commune": 5 }[field];
      return random.oneOf(pool.codes.filter((code) => length === undefined || code.length === length));
    }
    case "after":
      return random.oneOf(pool.cursors.get(`${gives} ${order}`) ?? ["bm9uZQ"]);
    case "activityFields":
      return random.oneOf(pool.activityFields);
    case "indicators":
      return random.oneOf(pool.indicators);
    case "names":
      return random.oneOf(pool.enums);
    default:
      return random.oneOf(pool.words);
  }
}

/** Which type of record an id stands for, as the descriptions of the schema say. */
function typeOfId({ name, gives }: Place, random: Random): string {
  switch (name) {
    case "id":
      return gives;
    case "unit":
    case "within":
      return "AdministrativeUnit";
    case "subject":
      return random.oneOf(["AdministrativeUnit", "Organisation"]);
    case "model":
    case "models":
      return "Model";
    case "movement":
      return "Movement";
    case "report":
      return "Report";
    default:
      return "Organisation";
  }
}

function rangeOf(pool: Pool, random: Random): object {
  const [from, through] = [random.oneOf(pool.days), random.oneOf(pool.days)].toSorted();
  return random.chance(0.3) ? { from } : random.chance(0.4) ? { through } : { from, through };
}
