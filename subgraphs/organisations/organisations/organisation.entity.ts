import { defineEntity } from "@mikro-orm/core";
import {
  choice,
  foldedFrom,
  json,
  key,
  label,
  reference,
  texts,
  trigramIndex,
} from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { sectors } from "@phong-trao/kit/records/shared-words.ts";
import { organisationKinds } from "@phong-trao/kit/units/organisation-kinds.ts";
import { AdministrativeUnit } from "../units/unit.entity.ts";

/** Members are counted here, never listed. */
export const OrganisationSchema = defineEntity({
  name: "Organisation",
  properties: {
    ...recordColumns(),
    name: label(),
    otherNames: texts(),
    kind: choice(organisationKinds),
    sector: choice(sectors).nullable(),
    unit: () => reference(AdministrativeUnit).nullable(),
    parent: () => reference(Organisation).nullable(),
    memberCount: json<StoredQuantity | null>().nullable(),
    /** Partial dates. */
    foundedOn: key().nullable(),
    dissolvedOn: key().nullable(),
    sortName: foldedFrom("name"),
    searchText: foldedFrom("name", "other_names[]"),
  },
  indexes: [trigramIndex("organisation", "search_text")],
});
export class Organisation extends OrganisationSchema.class {}
OrganisationSchema.setClass(Organisation);
