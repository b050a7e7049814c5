import pg from "pg";

const { builtins } = pg.types;

/** Array types have no name in `pg`'s list: of dates, of both kinds of timestamps, of texts. */
const dayAndMomentArrays = [1182, 1115, 1185];
const textArray = 1009;

/**
 * How values come back. What `pg` does by itself would lose something: a day becomes a Date at local midnight,
 * a bigint a string. Numerics stay strings: they are exact, numbers are not.
 */
export const valueParsers: pg.CustomTypesConfig = (() => {
  const types = new pg.TypeOverrides();
  types.setTypeParser(builtins.DATE, (text) => text);
  types.setTypeParser(builtins.TIMESTAMPTZ, rfc3339);
  types.setTypeParser(builtins.TIMESTAMP, (text) => text.replace(" ", "T"));
  types.setTypeParser(builtins.INTERVAL, (text) => text);
  types.setTypeParser(builtins.INT8, safeInteger);
  // The declaration is that of pg's setTypeParser by mistake; what comes back takes PostgreSQL's text.
  const parseTexts = types.getTypeParser(textArray, "text") as unknown as (text: string) => string[];
  for (const array of dayAndMomentArrays) {
    types.setTypeParser(array, parseTexts);
  }
  return types;
})();

/** Sessions run in UTC, so the offset is always +00. */
function rfc3339(text: string): string {
  return text.replace(" ", "T").replace(/\+00$/, "Z");
}

function safeInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) {
    throw new RangeError(`${text} is beyond the whole numbers that JavaScript holds exactly: select it as text.`);
  }
  return number;
}
