import { createExisted, createHappened, createMeasured, createToMonth } from "./measured.ts";
import { createRollUpAlone } from "./roll-up-triggers.ts";

/** Units of this level have no totals: their records are few, and so many totals would be most of the roll-up. */
export const levelWithoutTotals = "HAMLET";

/** What organisations publishes, as of the last time that the roll-up was brought up to date with it. */
const createTakenOver: readonly string[] = [
  `
create table counted_in (
  unit_id text collate "C" not null,
  member_id text collate "C" not null,
  during daterange not null,
  relation text not null,
  placement text not null,
  primary key (unit_id, member_id, during)
)`,
  `create index counted_in_by_member on counted_in (member_id)`,
  `
create table unit_days (
  unit_id text collate "C" not null,
  level text not null,
  valid_from date null,
  valid_through date null,
  primary key (unit_id)
)`,
  // From these two: when a unit held another. Before the other's first day as on it, and after its last as on that.
  `
create table counted_then (
  unit_id text collate "C" not null,
  member_id text collate "C" not null,
  there datemultirange not null,
  primary key (unit_id, member_id)
)`,
  `create index counted_then_by_member on counted_then (member_id)`,
];

/** The totals, keyed by small numbers. */
export const createTotals: readonly string[] = [
  // Where totals stand: a unit, seen on a day of these, or as it was.
  `
create table roll_up_place (
  place integer not null generated always as identity,
  unit_id text collate "C" not null,
  frame text collate "C" not null,
  during daterange not null,
  primary key (place),
  unique (unit_id, frame, during)
)`,
  `
create table roll_up_series (
  series smallint not null generated always as identity,
  measure text collate "C" not null,
  dimension text collate "C" not null,
  grain text collate "C" not null,
  primary key (series),
  unique (measure, dimension, grain)
)`,
  `
create table roll_up_member (
  member integer not null generated always as identity,
  value text collate "C" not null,
  primary key (member),
  unique (value)
)`,
  // Out of counted_in and counted_then, for all but hamlets as wholes. Units whose records count alike are one class: the
  // hamlets of a commune. Restated there is a placement; as reported the days on which the place held them.
  `
create table counted_alike (
  member_id text collate "C" not null,
  class integer not null,
  primary key (member_id)
)`,
  `
create table counted_by_class (
  class integer not null,
  place integer not null,
  placement text null,
  there datemultirange null,
  primary key (class, place),
  check ((placement is null) <> (there is null))
)`,
  // Of a year: `sure` and `open` are what the running totals grow by in it, and the arrays by how much on which days. An
  // array that would say no more than its total, all on the first of the days, is null.
  `
create table roll_up (
  sure bigint not null,
  open bigint not null,
  place integer not null,
  member integer not null,
  series smallint not null,
  year smallint not null,
  days smallint[] null,
  sures bigint[] null,
  opens bigint[] null,
  primary key (place, series, year, member)
)`,
];

/** Totals as they were kept at first, for the migrations that come before `makeRollUpAnew`. */
const createFirstTotals = `
create table roll_up (
  unit_id text collate "C" not null,
  measure text collate "C" not null,
  grain text collate "C" not null,
  part smallint not null,
  year smallint not null,
  frame text collate "C" not null,
  dimension text collate "C" not null,
  member text collate "C" not null,
  during daterange not null,
  sure bigint not null,
  open bigint not null,
  primary key (unit_id, measure, grain, part, year, frame, dimension, member, during)
)`;

/**
 * For the first migration of a subgraph that counts: what its functions of `measured_row` are made with, and the tables
 * that they are counted with. A later one makes the totals (`makeRollUpAnew`).
 */
export const createRollUpTables: readonly string[] = [
  createToMonth,
  createMeasured,
  createHappened,
  createExisted,
  createRollUpAlone,
  ...createTakenOver,
  createFirstTotals,
];
