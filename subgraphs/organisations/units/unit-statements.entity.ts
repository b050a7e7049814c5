import { defineEntity, p } from "@mikro-orm/core";
import { choice, json, key, label, reference } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { AdministrativeUnit } from "./unit.entity.ts";
import { profileAspects } from "./unit.words.ts";

/** A border that a source speaks of. Stands once in each direction, so that it is read by one index. */
export const UnitNeighbourSchema = defineEntity({
  name: "UnitNeighbour",
  properties: {
    ...recordColumns(),
    unit: () => reference(AdministrativeUnit),
    neighbour: () => reference(AdministrativeUnit),
  },
});

/** What a source states of a unit as a whole. */
export const UnitProfileSchema = defineEntity({
  name: "UnitProfile",
  properties: {
    ...recordColumns(),
    unit: () => reference(AdministrativeUnit),
    /** The statements of a unit are shown in the order in which the source makes them. */
    position: p.integer(),
    aspect: choice(profileAspects),
    member: label().nullable(),
    quantity: json<StoredQuantity | null>().nullable(),
    /** A partial date. */
    statedOn: key().nullable(),
  },
});
