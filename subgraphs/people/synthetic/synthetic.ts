import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import type { CommuneOfCountry, Country } from "@phong-trao/kit/synthetic/country.ts";
import { syntheticSource } from "@phong-trao/kit/synthetic/marks.ts";
import type { SyntheticData } from "@phong-trao/kit/synthetic/synthetic-data.ts";
import { AwardRecipientSchema, AwardSchema } from "../awards/award.entity.ts";
import { awardRow, recipientRows } from "../awards/award.facts.ts";
import { GiftSchema } from "../gifts/gift.entity.ts";
import { giftRow } from "../gifts/gift.facts.ts";
import { MembershipSchema } from "../memberships/membership.entity.ts";
import { membershipRow } from "../memberships/membership.facts.ts";
import { PersonSchema } from "../persons/person.entity.ts";
import { personRow } from "../persons/person.facts.ts";
import { PostSchema } from "../posts/post.entity.ts";
import { postRow } from "../posts/post.facts.ts";
import { peopleFacts as facts } from "../src/facts.ts";
import { awardsByCommune } from "./awards.ts";
import { giftsByCommune } from "./gifts.ts";
import { postsByCommune } from "./posts.ts";

/** Public posts with made-up holders, awards and gifts, commune by commune. */
export const synthetic: SyntheticData = {
  facts,
  rows: (country) => ({ parts: country.communes.length, tables: rows(country) }),
};

const document = syntheticSource;

function* rows(country: Country): Generator<readonly TableRows[]> {
  const factsOf = factsByCommune(country);
  for (const commune of country.communes) {
    const { persons, posts, memberships, awards, gifts } = factsOf(commune);
    yield [
      rowsOf(
        PersonSchema,
        persons.map((person) => personRow(document, person)),
      ),
      rowsOf(
        PostSchema,
        posts.map((post) => postRow(document, post)),
      ),
      rowsOf(
        MembershipSchema,
        memberships.map((one) => membershipRow(document, one.facts, one.post)),
      ),
      rowsOf(
        AwardSchema,
        awards.map((award) => awardRow(document, award)),
      ),
      rowsOf(AwardRecipientSchema, awards.flatMap(recipientRows)),
      rowsOf(
        GiftSchema,
        gifts.map((gift) => giftRow(document, gift)),
      ),
    ];
  }
}

/** What a facts file would say of a commune. */
export function factsByCommune(country: Country) {
  const postsOf = postsByCommune(country);
  const awardsOf = awardsByCommune(country);
  const giftsOf = giftsByCommune(country);
  return (commune: CommuneOfCountry) => ({
    ...postsOf(commune),
    awards: awardsOf(commune),
    gifts: giftsOf(commune),
  });
}
