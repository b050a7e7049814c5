import { type Opt, p } from "@mikro-orm/core";

/** What searches compare, made of a name and kept so by PostgreSQL: see toned-name.ts. */
export const searchedColumns = (name: "name" | "short_name") => ({
  bare: madeBy("bare_name", name),
  toned: madeBy("toned_name", name),
});

/** Finds any part of a name. Kept in order at once: the migration says why. */
export const searchedIndex = (table: string) => ({
  name: `${table}_bare_trigram`,
  expression: `create index ${table}_bare_trigram on ${table} using gin (bare register.gin_trgm_ops) with (fastupdate = off)`,
});

/** `{hcm, tphcm}`; null for all but provinces. */
export const initialsOfProvinces = () =>
  p.array().generated("(province_initials(level, short_name, name)) stored").nullable().hidden();

const madeBy = (maker: string, column: string) =>
  p.text().$type<Opt<string>>().collation("C").generated(`(${maker}(${column})) stored`).hidden();
