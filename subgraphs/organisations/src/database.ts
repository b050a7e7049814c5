import { defineDatabase } from "@phong-trao/kit/database/define-database.ts";
import { organisationPlace, unitContainment, unitLife, unitRestatement } from "@phong-trao/kit/units/containment.ts";
import { registerCoverage } from "@phong-trao/kit/units/coverage.ts";
import { AdministrativeChangeSchema, ChangeUnitSchema, UnitTransferSchema } from "../changes/change.entity.ts";
import { ContainmentSchema, LaterContainmentSchema } from "../containment/containment.entity.ts";
import { OrganisationSchema } from "../organisations/organisation.entity.ts";
import { CoverageSchema } from "../register/coverage.entity.ts";
import { RetiredUnitSchema } from "../units/retired-unit.entity.ts";
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
    RetiredUnitSchema,
    UnitNeighbourSchema,
    UnitProfileSchema,
    AdministrativeChangeSchema,
    ChangeUnitSchema,
    UnitTransferSchema,
    ContainmentSchema,
    LaterContainmentSchema,
    OrganisationSchema,
    CoverageSchema,
  ],
  migrations: new URL("../migrations/", import.meta.url),
  publishes: [unitContainment, unitRestatement, organisationPlace, unitLife, registerCoverage],
});
