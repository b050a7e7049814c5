import { defineEntity, p } from "@mikro-orm/core";
import { choice, days, key } from "@phong-trao/kit/database/columns.ts";

/**
 * Which units count into which, for every day; made anew by every load (rebuild-containment.ts) and published as the
 * view `unit_containment`. No foreign keys: a million rows that are computed from the units need no proof that these exist.
 */
const containmentColumns = () => ({
  unitId: key().primary(),
  memberId: key().primary(),
  during: days().primary(),
  own: p.boolean(),
  inherited: p.boolean(),
  placement: choice(["EXACT", "UNDETERMINABLE"]),
});

export const ContainmentSchema = defineEntity({ name: "Containment", properties: containmentColumns() });

/** The same for what began only after the day of the view (later-containment.ts); published in `unit_restatement`. */
export const LaterContainmentSchema = defineEntity({ name: "LaterContainment", properties: containmentColumns() });
