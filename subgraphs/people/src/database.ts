import { defineDatabase } from "@phong-trao/kit/database/define-database.ts";
import { reportingCalendar } from "@phong-trao/kit/statistics/reporting-calendar.ts";
import { organisationPlace, unitContainment, unitLife, unitRestatement } from "@phong-trao/kit/units/containment.ts";
import { registerCoverage } from "@phong-trao/kit/units/coverage.ts";
import { AwardRecipientSchema, AwardSchema } from "../awards/award.entity.ts";
import { AwardCompetenceSchema } from "../awards/competence.entity.ts";
import { OnceOnlyAwardSchema } from "../awards/once-only.entity.ts";
import { GiftSchema } from "../gifts/gift.entity.ts";
import { DisputeSchema, MembershipSchema } from "../memberships/membership.entity.ts";
import { PersonSchema } from "../persons/person.entity.ts";
import { PostSchema } from "../posts/post.entity.ts";

export const database = defineDatabase({
  subgraph: "people",
  entities: [
    PersonSchema,
    PostSchema,
    MembershipSchema,
    DisputeSchema,
    AwardSchema,
    AwardRecipientSchema,
    AwardCompetenceSchema,
    OnceOnlyAwardSchema,
    GiftSchema,
  ],
  migrations: new URL("../migrations/", import.meta.url),
  reads: [unitContainment, unitRestatement, organisationPlace, unitLife, registerCoverage, reportingCalendar],
});
