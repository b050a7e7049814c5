/** The type in the schema → what its resolvers get as their parent: `path#Name`. Read when the types are generated. */
export const mappers: Readonly<Record<string, string>> = {
  Person: "../persons/person.queries.ts#PersonRow",
  Post: "../posts/post.queries.ts#PostRow",
  Membership: "../memberships/membership.queries.ts#MembershipRow",
  // A membership in a list also says whether it is attested for the day that the list was asked for.
  MembershipConnection: "../memberships/membership.queries.ts#ListedMembershipPage",
  MembershipEdge: "../memberships/membership.queries.ts#ListedMembershipEdge",
  Award: "../awards/award.queries.ts#AwardRow",
  AwardRecipient: "../awards/recipient.queries.ts#RecipientRow",
  Gift: "../gifts/gift.queries.ts#GiftRow",
  AwardStatistic: "../statistics/award-statistics.ts#AwardStatisticRow",
  GrantorLevelCount: "../statistics/award-statistics.ts#GrantorLevelRow",
  GiftStatistic: "../statistics/gift-statistics.ts#GiftStatisticRow",
  AwardCount: "@phong-trao/kit/statistics/count.ts#Count",
  AwardCountExplanation: "@phong-trao/kit/statistics/count.ts#Count",
  AwardCountedUnit: "@phong-trao/kit/statistics/explain.queries.ts#CountedUnit",
  // Which records these are is known by type and key; the records themselves are read when they are asked for.
  CountedAwardConnection: "@phong-trao/kit/statistics/explain.queries.ts#CountedRecordPage",
  CountedAwardEdge: "@phong-trao/kit/statistics/explain.queries.ts#CountedRecordEdge",

  AdministrativeUnit: "@phong-trao/schema/ids.ts#UnitView",
  Organisation: "@phong-trao/kit/records/record.resolvers.ts#Reference",
  Event: "@phong-trao/kit/records/record.resolvers.ts#Reference",
  Model: "@phong-trao/kit/records/record.resolvers.ts#Reference",
  Movement: "@phong-trao/kit/records/record.resolvers.ts#Reference",
  Document: "@phong-trao/kit/records/record.resolvers.ts#Reference",

  Citation: "@phong-trao/kit/records/record.entity.ts#StoredCitation",
  Warning: "@phong-trao/kit/records/record.entity.ts#StoredWarning",
};
