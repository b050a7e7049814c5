import { defineDatabase } from "@phong-trao/kit/database/define-database.ts";
import { organisationPlace, unitContainment } from "@phong-trao/kit/units/containment.ts";
import { AwardRecipientSchema, AwardSchema } from "../awards/award.entity.ts";
import { AwardCompetenceSchema } from "../awards/competence.entity.ts";
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
    GiftSchema,
  ],
  migrations: new URL("../migrations/", import.meta.url),
  reads: [unitContainment, organisationPlace],
});
