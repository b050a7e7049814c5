import { createExisted, createHappened, createMeasured, createToMonth } from "./measured.ts";
import { createPartOfYear } from "./parts-of-years.ts";
import { createRollUpAlone } from "./roll-up-triggers.ts";

/** For a migration of a subgraph that counts: its tables and what its functions of `measured_row` are made with. */
export const createRollUpTables: readonly string[] = [
  createPartOfYear,
  createToMonth,
  createMeasured,
  createHappened,
  createExisted,
  createRollUpAlone,
  // What organisations publishes, as of the last time that the roll-up was brought up to date with it.
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
  `
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
)`,
];
