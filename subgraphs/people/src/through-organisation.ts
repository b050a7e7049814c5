import type { Relation } from "@phong-trao/kit/connections/list.ts";
import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";
import { inUnit, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";

/** Records of a unit that belong to it through its organisations: `column` holds the organisation of a record. */
export function inUnitOfOrganisation<Args extends UnitListArguments>(
  name: string,
  column: RawBuilder<unknown>,
): Relation<UnitView, Args> {
  const ofUnit = inUnit<Args>(name, sql.ref("place.unit_id"));
  return {
    ...ofUnit,
    join: (args) => sql`
      join organisations.organisation_place as place on place.organisation_id = ${column} ${ofUnit.join?.(args) ?? sql``}`,
  };
}
