import { defineDatabase } from "@phong-trao/kit/database/define-database.ts";
import { organisationPlace, unitContainment, unitLife } from "@phong-trao/kit/units/containment.ts";
import { AdministrativeChangeSchema, ChangeUnitSchema, UnitTransferSchema } from "../changes/change.entity.ts";
import { ContainmentSchema } from "../containment/containment.entity.ts";
import { OrganisationSchema } from "../organisations/organisation.entity.ts";
import { CoverageSchema } from "../register/coverage.entity.ts";
import { AdministrativeUnitSchema } from "../units/unit.entity.ts";
import { UnitCodeSchema, UnitNameSchema, UnitParentSchema, UnitTypeSchema } from "../units/unit-history.entity.ts";
import { UnitNeighbourSchema, UnitProfileSchema } from "../units/unit-statements.entity.ts";

export const database = defineDatabase({
  subgraph: "organisations",
  entities: [
    AdministrativeUnitSchema,
    UnitNameSchema,
    UnitCodeSchema,
    UnitTypeSchema,
    UnitParentSchema,
    UnitNeighbourSchema,
    UnitProfileSchema,
    AdministrativeChangeSchema,
    ChangeUnitSchema,
    UnitTransferSchema,
    ContainmentSchema,
    OrganisationSchema,
    CoverageSchema,
  ],
  migrations: new URL("../migrations/", import.meta.url),
  publishes: [unitContainment, organisationPlace, unitLife],
});
