import type { Facts as FactsToLoad } from "@phong-trao/kit/facts/load-facts.ts";
import type { FactsFile } from "@phong-trao/kit/facts/read-facts.ts";
import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { key } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { AwardRecipientSchema, AwardSchema } from "../awards/award.entity.ts";
import { awardFacts, awardRow, recipientRows } from "../awards/award.facts.ts";
import { AwardCompetenceSchema } from "../awards/competence.entity.ts";
import { competenceFacts, competenceRow } from "../awards/competence.facts.ts";
import { OnceOnlyAwardSchema } from "../awards/once-only.entity.ts";
import { onceOnlyFacts, onceOnlyRow } from "../awards/once-only.facts.ts";
import { GiftSchema } from "../gifts/gift.entity.ts";
import { giftFacts, giftRow } from "../gifts/gift.facts.ts";
import { DisputeSchema, MembershipSchema } from "../memberships/membership.entity.ts";
import { disputeRows, membershipFacts, membershipRow } from "../memberships/membership.facts.ts";
import { PersonSchema } from "../persons/person.entity.ts";
import { personFacts, personRow } from "../persons/person.facts.ts";
import { PostSchema } from "../posts/post.entity.ts";
import { type PostFacts, postFacts, postRow } from "../posts/post.facts.ts";
import { bringStatisticsUpToDate } from "../statistics/bring-up-to-date.ts";
import { database } from "./database.ts";

export const factsFolder = new URL("../facts/", import.meta.url);

/** Of one file. */
export const factsSchema = z.strictObject({
  /** What the file is about, and what its records cite. */
  document: key,
  persons: z.array(personFacts).default([]),
  posts: z.array(postFacts).default([]),
  memberships: z.array(membershipFacts).default([]),
  awards: z.array(awardFacts).default([]),
  gifts: z.array(giftFacts).default([]),
  competences: z.array(competenceFacts).default([]),
  onceOnlyAwards: z.array(onceOnlyFacts).default([]),
});
type Files = readonly FactsFile<z.output<typeof factsSchema>>[];

export function rows(files: Files): readonly TableRows[] {
  const posts = new Map(files.flatMap(({ facts }) => facts.posts.map((post) => [post.key, post])));
  noteDanglingKeys(files, posts);
  const disputes = files.flatMap(({ facts }) => facts.memberships.flatMap(disputeRows));
  return [
    rowsOf(PersonSchema, each(files, "persons", personRow)),
    rowsOf(PostSchema, each(files, "posts", postRow)),
    rowsOf(
      MembershipSchema,
      each(files, "memberships", (document, facts) =>
        membershipRow(document, facts, posts.get(facts.post ?? "") ?? null),
      ),
    ),
    rowsOf(DisputeSchema, [...new Map(disputes.map((pair) => [`${pair.membership} ${pair.other}`, pair])).values()]),
    rowsOf(AwardSchema, each(files, "awards", awardRow)),
    rowsOf(
      AwardRecipientSchema,
      files.flatMap(({ facts }) => facts.awards.flatMap(recipientRows)),
    ),
    rowsOf(AwardCompetenceSchema, each(files, "competences", competenceRow)),
    rowsOf(OnceOnlyAwardSchema, each(files, "onceOnlyAwards", onceOnlyRow)),
    rowsOf(GiftSchema, each(files, "gifts", giftRow)),
  ];
}

export const peopleFacts: FactsToLoad<typeof factsSchema> = {
  database,
  folder: factsFolder,
  schema: factsSchema,
  rows,
  rowsVersion: new URL("../", import.meta.url),
  // Awards count by the units and the levels that they publish.
  dependsOn: ["organisations"],
  afterLoad: bringStatisticsUpToDate,
};

type Facts = z.output<typeof factsSchema>;
type Nouns = Exclude<keyof Facts, "document">;

/** What `row` makes of every record of one noun, in all files. */
function each<Noun extends Nouns, Row>(
  files: Files,
  noun: Noun,
  row: (document: string, facts: Facts[Noun][number]) => Row,
): readonly Row[] {
  return files.flatMap(({ facts }) => facts[noun].map((record: Facts[Noun][number]) => row(facts.document, record)));
}

/** PostgreSQL would refuse them too, without the file and the line. */
function noteDanglingKeys(files: Files, posts: ReadonlyMap<string, PostFacts>): void {
  const persons = new Set(files.flatMap(({ facts }) => facts.persons.map((person) => person.key)));
  const memberships = new Set(files.flatMap(({ facts }) => facts.memberships.map((membership) => membership.key)));
  for (const { facts, problem } of files) {
    for (const [at, { person, post: postKey, organisation, disputedWith }] of facts.memberships.entries()) {
      const post = postKey === undefined ? undefined : posts.get(postKey);
      if (person !== undefined && !persons.has(person)) {
        problem(["memberships", at, "person"], `There is no person "${person}".`);
      }
      if (postKey !== undefined && post === undefined) {
        problem(["memberships", at, "post"], `There is no post "${postKey}".`);
      }
      if (post !== undefined && post.organisation !== organisation) {
        problem(["memberships", at, "organisation"], `The post is in "${post.organisation}"; write that.`);
      }
      for (const [place, other] of disputedWith.entries()) {
        if (!memberships.has(other)) {
          problem(["memberships", at, "disputedWith", place], `There is no membership "${other}".`);
        }
      }
    }
    for (const [at, { recipients }] of facts.awards.entries()) {
      for (const [place, { person }] of recipients.entries()) {
        if (person !== undefined && !persons.has(person)) {
          problem(["awards", at, "recipients", place, "person"], `There is no person "${person}".`);
        }
      }
    }
  }
}
