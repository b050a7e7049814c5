import { publishedView } from "../database/published-view.ts";

/**
 * Which days the register speaks of; published by organisations. One row.
 *
 * `covered_from`: the first day; the last is today, or `changed_through`, the last day of a change that is known already.
 * `complete_from`: by level, the first day from which on all units are held that there were. A level without one: never.
 */
export const registerCoverage = publishedView("organisations.register_coverage", {
  covered_from: "date",
  changed_through: "date?",
  complete_from: "jsonb",
});
