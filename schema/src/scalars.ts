import { GraphQLError, GraphQLScalarType, Kind, print } from "graphql";
import { fault } from "./fault.ts";

/**
 * The dates of the schema. All of them are text, in and out: a day has no time zone and a year no month, so a `Date`
 * object would add what nobody said.
 */

/** The years that a date may have. Wide enough for every act and event of the register; a year outside is a slip of the pen. */
export const firstYear = 1900;
export const lastYear = 2100;

export const DateScalar = dateScalar({
  name: "Date",
  pattern: /^(\d{4})-(\d\d)-(\d\d)$/,
  expected: "a day of the calendar, YYYY-MM-DD, such as 2024-09-17",
});

export const PartialDateScalar = dateScalar({
  name: "PartialDate",
  pattern: /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/,
  expected: "a year, month or day, such as 2020, 2020-11 or 2020-11-09",
});

export const DateTimeScalar = dateScalar({
  name: "DateTime",
  // RFC 3339: seconds and an offset are needed, the offset is at most 14 hours, and there are no leap seconds.
  pattern:
    /^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/,
  expected: "a moment with its offset from UTC, such as 2024-03-27T15:39:01+07:00",
});

/** For the resolver maps: every scalar of `shared.graphql` by its name in the schema. */
export const scalars = { Date: DateScalar, PartialDate: PartialDateScalar, DateTime: DateTimeScalar } as const;

interface DateForm {
  readonly name: string;
  /** Groups: year, month, day; the last two may be missing. */
  readonly pattern: RegExp;
  readonly expected: string;
}

function dateScalar({ name, pattern, expected }: DateForm): GraphQLScalarType<string, string> {
  const holds = (value: unknown): value is string => {
    const [, year, month = "01", day = "01"] = (typeof value === "string" && pattern.exec(value)) || [];
    return (
      year !== undefined &&
      Number(year) >= firstYear &&
      Number(year) <= lastYear &&
      isInCalendar(Number(year), Number(month), Number(day))
    );
  };
  const refusal = (given: string) =>
    fault("BAD_DATE", `${given} is not ${expected}, in the years ${firstYear} to ${lastYear}.`);
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: (value) => {
      if (holds(value)) return value;
      throw refusal(shown(value));
    },
    parseLiteral: (node) => {
      const value = node.kind === Kind.STRING ? node.value : null;
      if (holds(value)) return value;
      // Unlike with variables, graphql-js does not add the place in the operation by itself.
      const { message, extensions } = refusal(value === null ? shorten(print(node)) : shown(value));
      throw new GraphQLError(message, { nodes: node, extensions });
    },
    // A resolver that gives something else is a defect of ours, not the client's fault: no code.
    serialize: (value) => {
      if (holds(value)) return value;
      throw new TypeError(`${name} cannot be ${shown(value)}; a resolver must give ${expected}.`);
    },
  });
}

/** 30 February has the form of a day and is none. */
function isInCalendar(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

/** What was given, as a message can show it. */
function shown(value: unknown): string {
  if (typeof value === "string") return shorten(JSON.stringify(value.slice(0, 200)));
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "A list" : "An object";
  return String(value);
}

/** One line, not endless, and nothing in it that moves a terminal's cursor or hides text. */
function shorten(text: string): string {
  const visible = text.replace(/[\p{C}\p{Z}]+/gu, " ");
  return visible.length <= 40 ? visible : `${visible.slice(0, 39)}…`;
}
