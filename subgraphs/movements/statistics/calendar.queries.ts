import { question } from "@phong-trao/kit/questions.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { Calendar } from "@phong-trao/kit/statistics/reporting-calendar.ts";

export interface CalendarRow extends Calendar {
  readonly label: { readonly vi: string; readonly en: string };
  readonly legalBasisKey: string | null;
}

/** A handful. */
export const allCalendars = question<"all", readonly CalendarRow[]>("reporting calendars", async (keys, { db }) => {
  const { rows } = await sql<CalendarRow>`
    select calendar.code, calendar.first_day as "firstDay", calendar.last_day as "lastDay",
      jsonb_build_object('vi', calendar.label_vi, 'en', calendar.label_en) as label,
      calendar.legal_basis_id as "legalBasisKey"
    from calendar
    order by calendar.code`.execute(db);
  return keys.map(() => rows);
});
