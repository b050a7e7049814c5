import { addToRollUp } from "./add-to-roll-up.ts";

/** For advisory locks: one roll-up of each subgraph, told apart by its schema. */
export const rollUpLock = `hashtext(current_schema() || '.roll_up')`;

/**
 * Of one roll-up, once: lets one transaction at a time write what is counted. Two that write several records each meet on
 * the units above them, one in this order and one in that, and would wait for each other for ever.
 */
export const createRollUpAlone = `
create or replace function roll_up_alone() returns trigger language plpgsql set search_path from current as $$
begin
  if tg_op = 'TRUNCATE' then
    raise exception 'The rows of "%" are counted, and truncate does not tell which ones go.', tg_table_name
      using hint = 'Delete them.';
  end if;
  if current_setting('transaction_isolation') in ('repeatable read', 'serializable') then
    raise exception '"%" is counted: in % it would be without what others write meanwhile.',
      tg_table_name, upper(current_setting('transaction_isolation'))
      using hint = 'Begin the transaction with isolation level READ COMMITTED.';
  end if;
  perform pg_advisory_xact_lock(${rollUpLock});
  return null;
end$$`;

/**
 * Triggers that keep the roll-up true when rows of a table come, go or become others, in the same transaction; in place
 * of those that are there.
 * `measured` gives the rows of `measured_row` for the rows of a relation with the table's columns.
 */
export function createRollUpTriggers(table: string, measured: (rows: string) => string): readonly string[] {
  const negative = (rows: string) => `
    select record_type, record_id, unit_id, organisation_id, measure, dimension, member, grain, day, -sure as sure,
      -open as open, span
    from (${measured(rows)}) as gone`;
  const events = {
    insert: { rows: "new table as came", changes: measured("came") },
    delete: { rows: "old table as went", changes: negative("went") },
    update: {
      rows: "old table as went new table as came",
      changes: `${measured("came")} union all ${negative("went")}`,
    },
  };
  return [
    `create or replace trigger roll_up_alone before insert or update or delete or truncate on ${table}
       for each statement execute function roll_up_alone()`,
    ...Object.entries(events).flatMap(([event, { rows, changes }]) => [
      `create or replace function roll_up_${table}_${event}() returns trigger language plpgsql set search_path from current as $$
begin
  ${addToRollUp(changes)};
  return null;
end$$`,
      `create or replace trigger roll_up_${event} after ${event} on ${table}
         referencing ${rows} for each statement execute function roll_up_${table}_${event}()`,
    ]),
  ];
}
