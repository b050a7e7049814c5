// Made by `npm run generate-types` from the SDL in schema/. Do not edit.
import type { Edge, Page } from '@phong-trao/kit/connections/page.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ListedMembershipPage, ListedMembershipEdge, MembershipRow } from '../../memberships/membership.queries.ts';
import type { CountedRecordPage, CountedRecordEdge, CountedUnit } from '@phong-trao/kit/statistics/explain.queries.ts';
import type { PersonRow } from '../../persons/person.queries.ts';
import type { PostRow } from '../../posts/post.queries.ts';
import type { AwardRow } from '../../awards/award.queries.ts';
import type { RecipientRow } from '../../awards/recipient.queries.ts';
import type { GiftRow } from '../../gifts/gift.queries.ts';
import type { AwardStatisticRow, GrantorLevelRow } from '../../statistics/award-statistics.ts';
import type { GiftStatisticRow } from '../../statistics/gift-statistics.ts';
import type { Count } from '@phong-trao/kit/statistics/count.ts';
import type { UnitView } from '@phong-trao/schema/ids.ts';
import type { Reference } from '@phong-trao/kit/records/record.resolvers.ts';
import type { StoredCitation, StoredWarning } from '@phong-trao/kit/records/record.entity.ts';
import type { Context } from '@phong-trao/kit/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar, `2024-09-17`. */
  Date: { input: string; output: string; }
  /** A date as exact as the source gives it: a year `2020`, a month `2020-11` or a day `2020-11-09`. */
  PartialDate: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type Document = {
  readonly id: Scalars['ID']['output'];
};

export type Movement = {
  readonly id: Scalars['ID']['output'];
};

export type AdministrativeUnit = {
  readonly id: Scalars['ID']['output'];
  /** Awards on the unit in a period, by form and kind of recipient: how many recipients. An award counts when it was granted. */
  readonly awardStatistics: Maybe<ReadonlyArray<AwardStatistic>>;
  /** Gifts on the unit in a period, by item. */
  readonly giftStatistics: Maybe<ReadonlyArray<GiftStatistic>>;
  /** Who holds or held a post or a seat in the unit's organisations. */
  readonly memberships: Maybe<MembershipConnection>;
  /** The posts of the unit's organisations. */
  readonly posts: Maybe<PostConnection>;
  /** Awards granted by the unit's organisations, or received in the unit. */
  readonly awards: Maybe<AwardConnection>;
  /** Gifts given or received in the unit. */
  readonly gifts: Maybe<GiftConnection>;
};


export type AdministrativeUnitAwardStatisticsArgs = {
  period: StatisticsPeriod;
  frame?: StatisticsFrame;
};


export type AdministrativeUnitGiftStatisticsArgs = {
  period: StatisticsPeriod;
  frame?: StatisticsFrame;
};


export type AdministrativeUnitMembershipsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  orderBy?: MembershipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitPostsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<PostFilter>;
  orderBy?: PostOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitAwardsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<AwardFilter>;
  orderBy?: AwardOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitGiftsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<GiftFilter>;
  orderBy?: GiftOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Organisation = {
  readonly id: Scalars['ID']['output'];
  /** Its members: persons and organisations. */
  readonly memberships: Maybe<MembershipConnection>;
  /** The organisations that it is itself a member of. */
  readonly membershipsHeld: Maybe<MembershipConnection>;
  /** Its posts, with and without a holder. */
  readonly posts: Maybe<PostConnection>;
  /** Awards that it granted or received by name. */
  readonly awards: Maybe<AwardConnection>;
  /** Gifts that it gave or received. */
  readonly gifts: Maybe<GiftConnection>;
};


export type OrganisationMembershipsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  orderBy?: MembershipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationMembershipsHeldArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  orderBy?: MembershipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationPostsArgs = {
  filter?: InputMaybe<PostFilter>;
  orderBy?: PostOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationAwardsArgs = {
  filter?: InputMaybe<AwardFilter>;
  orderBy?: AwardOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationGiftsArgs = {
  filter?: InputMaybe<GiftFilter>;
  orderBy?: GiftOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Event = {
  readonly id: Scalars['ID']['output'];
  /** Awards handed over at the event. */
  readonly awards: Maybe<ReadonlyArray<Award>>;
  /** Gifts handed over at the event. */
  readonly gifts: Maybe<ReadonlyArray<Gift>>;
};

export type Model = {
  readonly id: Scalars['ID']['output'];
  /** Awards for work in the model. */
  readonly awards: Maybe<AwardConnection>;
};


export type ModelAwardsArgs = {
  filter?: InputMaybe<AwardFilter>;
  orderBy?: AwardOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Khen thưởng: an award, to persons, collectives or households; named only where a public decision names them, else counted. */
export type Award = {
  /** Identifies the award. */
  readonly id: Scalars['ID']['output'];
  /** The title or form. */
  readonly form: AwardForm;
  /** Who granted it. Null: not said. */
  readonly grantor: Maybe<Organisation>;
  /** When it was granted. Null: not said. */
  readonly grantedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The event at which it was handed over. Null: none, or not said. */
  readonly occasion: Maybe<Event>;
  /** The model for which it was granted. Null: not said. */
  readonly model: Maybe<Model>;
  /** The movement for which it was granted. Null: not said. */
  readonly movement: Maybe<Movement>;
  /** The decision. Null: not known. */
  readonly decision: Maybe<Document>;
  /** What for, in a few words. */
  readonly achievement: Maybe<Scalars['String']['output']>;
  /** The unit in which it was granted. */
  readonly unit: AdministrativeUnit;
  /** Who received it, by kind. */
  readonly recipients: ReadonlyArray<AwardRecipient>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
  /** What a reader must know before relying on the record: rules it does not meet, statements that leave something open. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** The recipients of one kind: one that is named, or a number that are not. */
export type AwardRecipient = {
  /** What kind. */
  readonly kind: RecipientKind;
  /** How many: 1 where one is named. */
  readonly count: Scalars['Int']['output'];
  /** The person, named by the public decision. Null: not named. */
  readonly person: Maybe<Person>;
  /** The collective, named by the public decision. Null: not named. */
  readonly organisation: Maybe<Organisation>;
};

/** Kinds of recipients. */
export type RecipientKind =
  /** Cá nhân. */
  | 'INDIVIDUAL'
  /** Tập thể. */
  | 'COLLECTIVE'
  /** Hộ gia đình: only ever counted. */
  | 'HOUSEHOLD';

/** Danh hiệu thi đua and hình thức khen thưởng of the law on emulation and commendation (06/2022/QH15). */
export type AwardForm =
  /** Huân chương. */
  | 'ORDER'
  /** Huy chương. */
  | 'MEDAL'
  /** Danh hiệu vinh dự nhà nước. */
  | 'STATE_HONORARY_TITLE'
  /** Kỷ niệm chương. */
  | 'COMMEMORATIVE_MEDAL'
  /** Bằng khen của Thủ tướng Chính phủ. */
  | 'PRIME_MINISTER_CERTIFICATE'
  /** Bằng khen of a ministry or province. */
  | 'CERTIFICATE_OF_MERIT'
  /** Giấy khen. */
  | 'COMMENDATION'
  /** Cờ thi đua. */
  | 'EMULATION_FLAG'
  /** Tập thể lao động xuất sắc. */
  | 'EXCELLENT_LABOUR_COLLECTIVE'
  /** Tập thể lao động tiên tiến. */
  | 'ADVANCED_LABOUR_COLLECTIVE'
  /** Chiến sĩ thi đua. */
  | 'EMULATION_FIGHTER'
  /** Lao động tiên tiến, Chiến sĩ tiên tiến. */
  | 'ADVANCED_WORKER';

/** Which awards to list. Conditions add up. */
export type AwardFilter = {
  /** Of these forms. */
  readonly forms?: InputMaybe<ReadonlyArray<AwardForm>>;
  /** With recipients of one of these kinds. */
  readonly recipientKinds?: InputMaybe<ReadonlyArray<RecipientKind>>;
  /** Granted, in this range; with `possible` also where that is only not ruled out; awards without any date are left out. */
  readonly granted?: InputMaybe<DateRange>;
  /** Granted by this organisation. */
  readonly grantor?: InputMaybe<Scalars['ID']['input']>;
  /** For work in this model. */
  readonly model?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of awards. */
export type AwardOrder =
  /** Latest first; awards without any date last. */
  | 'GRANTED_DESC'
  /** Earliest first; awards without any date first. */
  | 'GRANTED_ASC';

/** One page of a list of award records, in a stated order. */
export type AwardConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<AwardEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Award>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An award record at its place in a list. */
export type AwardEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Award;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

/** Quà: something given, as quantity times content. */
export type Gift = {
  /** Identifies the gift. */
  readonly id: Scalars['ID']['output'];
  /** Who gave it. Null: not said. */
  readonly donor: Maybe<Organisation>;
  /** The organisation or force that received it as a group. Null: see `recipientGroup`. */
  readonly recipient: Maybe<Organisation>;
  /** Who received it, where that is no organisation: a group in a few words, never names. Null: see `recipient`. */
  readonly recipientGroup: Maybe<Scalars['String']['output']>;
  /** How many gifts. Not the number of people. */
  readonly count: Scalars['Int']['output'];
  /** What each gift is. */
  readonly item: Label;
  /** How much each gift holds. Null: not said. */
  readonly contentEach: Maybe<Quantity>;
  /** Count times content: derived, not stated. Null where the content is not known exactly. */
  readonly contentTotal: Maybe<Quantity>;
  /** When it was given. Null: not said. */
  readonly givenOn: Maybe<Scalars['PartialDate']['output']>;
  /** The event at which it was handed over. Null: none, or not said. */
  readonly occasion: Maybe<Event>;
  /** The unit in which it was given. */
  readonly unit: AdministrativeUnit;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};

/** Which gifts to list. Conditions add up. */
export type GiftFilter = {
  /** Given, in this range; with `possible` also where that is only not ruled out; gifts without any date are left out. */
  readonly given?: InputMaybe<DateRange>;
  /** Given by this organisation. */
  readonly donor?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of gifts. */
export type GiftOrder =
  /** Latest first; gifts without any date last. */
  | 'GIVEN_DESC';

/** One page of a list of gift records, in a stated order. */
export type GiftConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<GiftEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Gift>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A gift record at its place in a list. */
export type GiftEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Gift;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

export type Query = {
  /** The award with this id. Unknown: null and NOT_FOUND. */
  readonly award: Maybe<Award>;
  /** Awards, filtered and ordered. */
  readonly awards: Maybe<AwardConnection>;
  /** The gift with this id. Unknown: null and NOT_FOUND. */
  readonly gift: Maybe<Gift>;
  /** Gifts, filtered and ordered. */
  readonly gifts: Maybe<GiftConnection>;
  /** The person with this id. Unknown: null and NOT_FOUND. */
  readonly person: Maybe<Person>;
  /** Persons in public posts, searched and filtered. */
  readonly persons: Maybe<PersonConnection>;
  /** The post with this id. Unknown: null and NOT_FOUND. */
  readonly post: Maybe<Post>;
  /** Posts, searched, filtered and ordered. */
  readonly posts: Maybe<PostConnection>;
  /** The membership with this id. Unknown: null and NOT_FOUND. */
  readonly membership: Maybe<Membership>;
  /** Memberships, searched, filtered and ordered. */
  readonly memberships: Maybe<MembershipConnection>;
};


export type QueryAwardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAwardsArgs = {
  filter?: InputMaybe<AwardFilter>;
  orderBy?: AwardOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGiftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGiftsArgs = {
  filter?: InputMaybe<GiftFilter>;
  orderBy?: GiftOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonsArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: PersonOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPostsArgs = {
  filter?: InputMaybe<PostFilter>;
  orderBy?: PostOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMembershipsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  orderBy?: MembershipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A person named in a public post or by a public award decision. Nothing is held but the name and the public roles.
 *
 * Not: suspects, informers, team members, residents, authors of articles.
 */
export type Person = {
  /** Identifies the person. */
  readonly id: Scalars['ID']['output'];
  /** The name as sources give it, without rank and form of address. */
  readonly name: Scalars['String']['output'];
  /** The public posts and seats that sources name the person in. */
  readonly memberships: Maybe<MembershipConnection>;
  /** Awards that a public decision gave to the person by name. */
  readonly awards: Maybe<AwardConnection>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};


/**
 * A person named in a public post or by a public award decision. Nothing is held but the name and the public roles.
 *
 * Not: suspects, informers, team members, residents, authors of articles.
 */
export type PersonMembershipsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  orderBy?: MembershipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A person named in a public post or by a public award decision. Nothing is held but the name and the public roles.
 *
 * Not: suspects, informers, team members, residents, authors of articles.
 */
export type PersonAwardsArgs = {
  filter?: InputMaybe<AwardFilter>;
  orderBy?: AwardOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which persons to list. Conditions add up. */
export type PersonFilter = {
  /** Part of the name, without regard to tone marks and case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** With a membership in this organisation. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** With a membership in an organisation of this unit or of the units it consists of. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of persons. */
export type PersonOrder =
  /** By name as written, without regard to tone marks. */
  | 'NAME_ASC';

/** One page of a list of person records, in a stated order. */
export type PersonConnection = {
  /** The records of the page with the cursor of each. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person record at its place in a list. */
export type PersonEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Person;
};

/** Chức vụ: a public post in an organisation. It exists whether or not the register knows a holder (W3C ORG, Popolo). */
export type Post = {
  /** Identifies the post. */
  readonly id: Scalars['ID']['output'];
  /** Its title: `Chủ tịch UBND thị trấn`. */
  readonly title: Scalars['String']['output'];
  /** What kind of post. */
  readonly kind: PostKind;
  /** The organisation it is in. */
  readonly organisation: Organisation;
  /** Who holds or held it, as far as sources say. */
  readonly memberships: Maybe<MembershipConnection>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};


/** Chức vụ: a public post in an organisation. It exists whether or not the register knows a holder (W3C ORG, Popolo). */
export type PostMembershipsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  orderBy?: MembershipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of posts. */
export type PostKind =
  /** Chủ tịch, Trưởng ban, Chủ nhiệm, Trưởng phòng: the head. */
  | 'HEAD'
  /** Phó Chủ tịch, Phó Trưởng ban, Phó trưởng phòng. */
  | 'DEPUTY_HEAD'
  /** Bí thư of a Party committee. */
  | 'SECRETARY'
  /** Phó Bí thư, Phó Bí thư thường trực. */
  | 'DEPUTY_SECRETARY'
  /** Ủy viên, thành viên. */
  | 'MEMBER'
  /** Cơ quan thường trực: the organisation that does a committee's daily work. */
  | 'STANDING_BODY';

/** Which posts to list. Conditions add up. */
export type PostFilter = {
  /** Part of the title, without regard to tone marks and case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<PostKind>>;
  /** Only posts for which a source names a holder, or only those without. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The orders of posts. */
export type PostOrder =
  /** By organisation, then by kind in the order of this schema. */
  | 'ORGANISATION_ASC'
  /** By title, without regard to tone marks. */
  | 'TITLE_ASC';

/** One page of a list of post records, in a stated order. */
export type PostConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<PostEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Post>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A post record at its place in a list. */
export type PostEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Post;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

/** Who can be a member: a person, or an organisation. */
export type Member = Person | Organisation;

/**
 * Somebody in a post or on a committee: a person or an organisation, for some time, as sources attest it.
 *
 * Two memberships that cannot both hold are both kept, DISPUTED, each with its source.
 */
export type Membership = {
  /** Identifies the membership. */
  readonly id: Scalars['ID']['output'];
  /** Who: a person or an organisation. */
  readonly member: Member;
  /** The person. Null where the member is an organisation. */
  readonly person: Maybe<Person>;
  /** The organisation that is the member. Null where a person is. */
  readonly memberOrganisation: Maybe<Organisation>;
  /** In which organisation. */
  readonly organisation: Organisation;
  /** The post held. Null: a member without a post. */
  readonly post: Maybe<Post>;
  /** The role in words: the post's title, or `Tỉnh ủy viên`. */
  readonly role: Scalars['String']['output'];
  /** The rank that the source gives with the name: `thượng tá`. Null: none given. */
  readonly rank: Maybe<Scalars['String']['output']>;
  /** The first day, as far as known. Null: not known. */
  readonly startedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The last day, as far as known. Null: not known, or it goes on. */
  readonly endedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The dates on which sources name the member in this role, oldest first. */
  readonly attestedOn: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Whether another statement contradicts it. */
  readonly status: MembershipStatus;
  /** The memberships that cannot hold together with this one. */
  readonly disputedWith: ReadonlyArray<Membership>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
  /** What a reader must know before relying on the record: rules it does not meet, statements that leave something open. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** Whether a membership is contradicted. */
export type MembershipStatus =
  /** Nothing contradicts it. */
  | 'CONFIRMED'
  /** Another statement contradicts it; neither is settled. */
  | 'DISPUTED';

/**
 * What sources say of a membership for one day. A membership is one unbroken time; a source that only gives a month or a
 * year vouches for no single day of it. Days on which it cannot have held are not listed at all: before it began, after
 * it ended, and after the organisation or the member organisation ended.
 */
export type Attestation =
  /** A source names the member in this role on that day, or sources show it on days before and after: by naming it, or by telling when it began or ended. */
  | 'ATTESTED'
  /** No source speaks of that day; nothing rules it out. */
  | 'POSSIBLE';

/** Which memberships to list. Conditions add up. */
export type MembershipFilter = {
  /** Part of the role, without regard to tone marks and case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In posts of these kinds. */
  readonly postKinds?: InputMaybe<ReadonlyArray<PostKind>>;
  /** Of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  /** Which sources say so of the day `on`: `[ATTESTED]` leaves out what is only possible. Needs `on`. */
  readonly attestations?: InputMaybe<ReadonlyArray<Attestation>>;
};

/** The orders of memberships. */
export type MembershipOrder =
  /** By organisation, then by kind of post in the order of this schema; members without a post last. */
  | 'ORGANISATION_ASC'
  /** Latest attested first. */
  | 'ATTESTED_DESC';

/** One page of a list of membership records, in a stated order. */
export type MembershipConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A membership record at its place in a list. */
export type MembershipEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Membership;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
  /** Whether a source names the membership for the day that was asked, or the day only does not rule it out. Null without `on`. */
  readonly attestation: Maybe<Attestation>;
};

/** Awards of one form to one kind of recipient. */
export type AwardStatistic = {
  /** The title or form that was granted. */
  readonly form: AwardForm;
  /** Who received it. */
  readonly recipientKind: RecipientKind;
  /** How many recipients. */
  readonly count: AwardCount;
  /** The same by the level of who granted it. */
  readonly byGrantorLevel: ReadonlyArray<GrantorLevelCount>;
};

/** Awards by who granted them. */
export type GrantorLevelCount = {
  /** The level of the unit that the grantor belongs to. Null: of the whole country, or not known. */
  readonly grantorLevel: Maybe<UnitLevel>;
  /** How many recipients. */
  readonly count: AwardCount;
};

/** Gifts of one kind. */
export type GiftStatistic = {
  /** What was given, as gifts are recorded. */
  readonly item: Label;
  /** How many gifts. */
  readonly count: AwardCount;
};

/** A number of awards or gifts that the register has counted. */
export type AwardCount = {
  /** The number. Null where it is UNDETERMINABLE: see the bounds. */
  readonly value: Maybe<Scalars['Int']['output']>;
  /** Whether it is certain. */
  readonly exactness: Exactness;
  /** No less than this: what is certain. */
  readonly atLeast: Scalars['Int']['output'];
  /** No more than this: with all that is open. */
  readonly atMost: Scalars['Int']['output'];
  /** How the number comes about, down to the records. */
  readonly explain: Maybe<AwardCountExplanation>;
};

/** How a count of awards or gifts comes about. */
export type AwardCountExplanation = {
  /** What is counted and when, in a sentence. */
  readonly rule: Scalars['String']['output'];
  /** The days that were counted. */
  readonly period: Period;
  /** On which units was counted. */
  readonly frame: StatisticsFrame;
  /** The day on which the units were seen. Null: each record on its own. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** The units whose records were counted in, with what each adds; those that add nothing are left out. */
  readonly units: ReadonlyArray<AwardCountedUnit>;
  /** The records behind the number, by type and identity. */
  readonly records: Maybe<CountedAwardConnection>;
};


/** How a count of awards or gifts comes about. */
export type AwardCountExplanationRecordsArgs = {
  orderBy?: CountedRecordOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A unit whose awards or gifts were counted in. */
export type AwardCountedUnit = {
  /** The unit, seen today or on its last day. */
  readonly unit: AdministrativeUnit;
  /** Why it counts in. */
  readonly relation: CountedRelation;
  /** How surely its records belong here. */
  readonly placement: Placement;
  /** What is certain of them. */
  readonly atLeast: Scalars['Int']['output'];
  /** With what is open. */
  readonly atMost: Scalars['Int']['output'];
};

/** An award or a gift that was counted. */
export type CountedAward = Award | Gift;

/** One page of a list of counted awards and gifts, in a stated order. */
export type CountedAwardConnection = {
  /** The records of the page with the cursor of each. */
  readonly edges: ReadonlyArray<CountedAwardEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<CountedAward>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A counted award or gift at its place in a list. */
export type CountedAwardEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: CountedAward;
  /** What it certainly adds to the number. */
  readonly atLeast: Scalars['Int']['output'];
  /** What it may add. */
  readonly atMost: Scalars['Int']['output'];
};

/** A stretch of time; both ends belong to it. A null end is open or not known. */
export type Period = {
  /** The first day, month or year. */
  readonly from: Maybe<Scalars['PartialDate']['output']>;
  /** The last day, month or year. */
  readonly through: Maybe<Scalars['PartialDate']['output']>;
};

/** A stretch of days to look into; both ends belong to it. At least one must be given. */
export type DateRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly through?: InputMaybe<Scalars['Date']['input']>;
  /** Also what only may have fallen into the range: a source gives the year, or a bound, and no day. Without it counts by year do not count one record in several years. */
  readonly possible?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A number as the source states it, with how exactly it is meant. */
export type Quantity = {
  /** The number. Null where the source gives none (DOZENS). */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How the number is meant. */
  readonly qualifier: QuantityQualifier;
  /** What it is a number of. COUNT for plain counting. */
  readonly unit: MeasureUnit;
};

/** How exactly a number is meant. */
export type QuantityQualifier =
  /** Exactly this many. */
  | 'EXACT'
  /** This many or more (trên, ít nhất). */
  | 'AT_LEAST'
  /** About this many (khoảng). */
  | 'ABOUT'
  /** Tens, no number given (hàng chục). */
  | 'DOZENS';

/** What a quantity counts or measures. */
export type MeasureUnit =
  /** Plain counting. */
  | 'COUNT'
  /** Hundredths of the whole. */
  | 'PERCENT'
  /** Kilometres. */
  | 'KILOMETRE'
  /** Kilograms. */
  | 'KILOGRAM';

/** The same thing in two languages. */
export type Label = {
  /** In Vietnamese. */
  readonly vi: Scalars['String']['output'];
  /** In English. */
  readonly en: Scalars['String']['output'];
};

/** Where a record comes from: the document, and the place in it. */
export type Citation = {
  /** The document that says so. Null only while documents cannot be reached. */
  readonly document: Maybe<Document>;
  /** Where in the document: a paragraph, an article, a table. Null: the document as a whole. */
  readonly locator: Maybe<Scalars['String']['output']>;
};

/** A value that no source states in so many words but that follows from something else. */
export type Inference = {
  /** The name of the field whose value was concluded. */
  readonly field: Scalars['String']['output'];
  /** What it was concluded from. */
  readonly reason: Scalars['String']['output'];
};

/** Something a reader must know before relying on a record. The record is kept as the source states it. */
export type Warning = {
  /** What kind of warning. */
  readonly code: WarningCode;
  /** What it is about, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** The act whose rule is not met. Null where no rule of law is concerned. */
  readonly legalBasis: Maybe<Document>;
  /** The article of that act, as usually cited. */
  readonly article: Maybe<Scalars['String']['output']>;
};

/** The kinds of warnings. */
export type WarningCode =
  /** The law in force on the day does not list the grantor among those who may grant this form of award. */
  | 'GRANTOR_NOT_COMPETENT'
  /** A person whom the award names had received the same before, and by the law in force on the day it is given once. */
  | 'ONCE_ONLY_AWARD_REPEATED'
  /** The subject is not among those that may register under the circular. */
  | 'SUBJECT_OUTSIDE_CIRCULAR'
  /** The source does not say whether two figures count some of the same things. */
  | 'OVERLAP_NOT_STATED'
  /** Another statement contradicts this one; neither is settled. */
  | 'DISPUTED'
  /** The parts that the source gives do not add up to the total it gives. */
  | 'DOES_NOT_ADD_UP'
  /** The wording allows another reading than the one recorded. */
  | 'READING_UNCERTAIN';

/** Whether a record comes from a source or was made up. */
export type Origin =
  /** Taken from a cited source. */
  | 'SOURCE'
  /** Made up for demonstration and measurement; never mixed with facts in the same database unmarked. */
  | 'SYNTHETIC';

/** Which units' records a list on a unit shows. */
export type UnitScope =
  /** The unit itself. */
  | 'OWN'
  /** The unit and all units it consists of on the view date. */
  | 'SUBTREE';

/** How surely a record belongs under a unit that was not its own at the time. */
export type Placement =
  /** Certain: the record's unit is this one, part of it, or went into it whole. */
  | 'EXACT'
  /** Open: the record's unit was divided, and nothing settles on which side the record lies. */
  | 'UNDETERMINABLE';

/** Where a page stands in its list (Relay connection specification; forward only). */
export type PageInfo = {
  /** Whether there are records behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are records before this page: true on every page that was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first record of the page. Null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last record of the page; give it as `after`. Null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** The levels of the hierarchy. */
export type UnitLevel =
  /** Directly under the centre. */
  | 'PROVINCE'
  /** Between province and commune, until 30 June 2025. */
  | 'DISTRICT'
  /** The lowest level with a government of its own. */
  | 'COMMUNE'
  /** A residential community inside a commune; self-governing, without a government. */
  | 'HAMLET';

/**
 * A period to count in: `{ year: 2024 }`, `{ year: 2024, quarter: 3 }`, `{ year: 2024, month: 9 }`,
 * `{ year: 2024, calendar: "SAFETY_RESIDENTIAL" }` or `{ from: "2024-01-01", through: "2024-09-17" }`. Anything else is
 * BAD_USER_INPUT.
 */
export type StatisticsPeriod = {
  /** The year: of the calendar, or of a reporting calendar that ends in it. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** A quarter of the year: 1 to 4. */
  readonly quarter?: InputMaybe<Scalars['Int']['input']>;
  /** A month of the year: 1 to 12. */
  readonly month?: InputMaybe<Scalars['Int']['input']>;
  /** A reporting calendar, by its code; see `reportingCalendars`. */
  readonly calendar?: InputMaybe<Scalars['String']['input']>;
  /** The first day of a period of one's own. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of a period of one's own. */
  readonly through?: InputMaybe<Scalars['Date']['input']>;
};

/** On which units a record is counted. */
export type StatisticsFrame =
  /**
   * On the units there were at the time: a record of 2024 on the communes and districts of 2024. A record of a unit that had
   * ended by the day on which it counts (a registration of the year 2025 by a commune that was merged on 1 July, which
   * counts on 31 October) stays on that unit and on those above it in its last days.
   */
  | 'AS_REPORTED'
  /** On the units of the view date: years before and after the reform can be compared. What a division leaves open is said. */
  | 'RESTATED';

/** Whether a count is certain. */
export type Exactness =
  /** Every record behind it certainly belongs here. */
  | 'EXACT'
  /** It lies between `atLeast` and `atMost`: a divided unit, or a date that is only bounded, leaves some records open. */
  | 'UNDETERMINABLE';

/** Why the records of a unit count on another. */
export type CountedRelation =
  /** It is the unit itself, or inside it on the day. */
  | 'PRESENT'
  /** It had ended by the day: it went into the unit, or ended inside it. */
  | 'FORMER'
  /** It began only after the day, out of the unit or parts of it. */
  | 'LATER';

/** The orders of counted records. */
export type CountedRecordOrder =
  /** By type, then by identity. */
  | 'RECORD_ASC';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AdministrativeUnit: AdministrativeUnit;
  Organisation: Organisation;
  Event: Event;
  Model: Model;
  Award: Award;
  Gift: Gift;
  Person: Person;
  Post: Post;
  Membership: Membership;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdministrativeUnit:
    ( { __typename: 'AdministrativeUnit' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeUnit'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Model:
    ( { __typename: 'Model' }
    & GraphQLRecursivePick<FederationTypes['Model'], {"id":true}> );
  Award:
    ( { __typename: 'Award' }
    & GraphQLRecursivePick<FederationTypes['Award'], {"id":true}> );
  Gift:
    ( { __typename: 'Gift' }
    & GraphQLRecursivePick<FederationTypes['Gift'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Post:
    ( { __typename: 'Post' }
    & GraphQLRecursivePick<FederationTypes['Post'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Member:
    | ( PersonRow )
    | ( Reference )
  ;
  CountedAward:
    | ( AwardRow )
    | ( GiftRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Document: ResolverTypeWrapper<Reference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Movement: ResolverTypeWrapper<Reference>;
  AdministrativeUnit: ResolverTypeWrapper<UnitView>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Organisation: ResolverTypeWrapper<Reference>;
  Event: ResolverTypeWrapper<Reference>;
  Model: ResolverTypeWrapper<Reference>;
  Award: ResolverTypeWrapper<AwardRow>;
  AwardRecipient: ResolverTypeWrapper<RecipientRow>;
  RecipientKind: RecipientKind;
  AwardForm: AwardForm;
  AwardFilter: AwardFilter;
  AwardOrder: AwardOrder;
  AwardConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Award']>>;
  AwardEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Award']>>;
  Gift: ResolverTypeWrapper<GiftRow>;
  GiftFilter: GiftFilter;
  GiftOrder: GiftOrder;
  GiftConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Gift']>>;
  GiftEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Gift']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Person']>>;
  PersonEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Person']>>;
  Post: ResolverTypeWrapper<PostRow>;
  PostKind: PostKind;
  PostFilter: PostFilter;
  PostOrder: PostOrder;
  PostConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Post']>>;
  PostEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Post']>>;
  Member: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Member']>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipStatus: MembershipStatus;
  Attestation: Attestation;
  MembershipFilter: MembershipFilter;
  MembershipOrder: MembershipOrder;
  MembershipConnection: ResolverTypeWrapper<ListedMembershipPage>;
  MembershipEdge: ResolverTypeWrapper<ListedMembershipEdge>;
  AwardStatistic: ResolverTypeWrapper<AwardStatisticRow>;
  GrantorLevelCount: ResolverTypeWrapper<GrantorLevelRow>;
  GiftStatistic: ResolverTypeWrapper<GiftStatisticRow>;
  AwardCount: ResolverTypeWrapper<Count>;
  AwardCountExplanation: ResolverTypeWrapper<Count>;
  AwardCountedUnit: ResolverTypeWrapper<CountedUnit>;
  CountedAward: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CountedAward']>;
  CountedAwardConnection: ResolverTypeWrapper<CountedRecordPage>;
  CountedAwardEdge: ResolverTypeWrapper<CountedRecordEdge>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Period: ResolverTypeWrapper<Period>;
  DateRange: DateRange;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  QuantityQualifier: QuantityQualifier;
  MeasureUnit: MeasureUnit;
  Label: ResolverTypeWrapper<Label>;
  Citation: ResolverTypeWrapper<StoredCitation>;
  Inference: ResolverTypeWrapper<Inference>;
  Warning: ResolverTypeWrapper<StoredWarning>;
  WarningCode: WarningCode;
  Origin: Origin;
  UnitScope: UnitScope;
  Placement: Placement;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UnitLevel: UnitLevel;
  StatisticsPeriod: StatisticsPeriod;
  StatisticsFrame: StatisticsFrame;
  Exactness: Exactness;
  CountedRelation: CountedRelation;
  CountedRecordOrder: CountedRecordOrder;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Document: Reference;
  ID: Scalars['ID']['output'];
  Movement: Reference;
  AdministrativeUnit: UnitView;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  Organisation: Reference;
  Event: Reference;
  Model: Reference;
  Award: AwardRow;
  AwardRecipient: RecipientRow;
  AwardFilter: AwardFilter;
  AwardConnection: Page<ResolversParentTypes['Award']>;
  AwardEdge: Edge<ResolversParentTypes['Award']>;
  Gift: GiftRow;
  GiftFilter: GiftFilter;
  GiftConnection: Page<ResolversParentTypes['Gift']>;
  GiftEdge: Edge<ResolversParentTypes['Gift']>;
  Query: Record<PropertyKey, never>;
  Person: PersonRow;
  PersonFilter: PersonFilter;
  PersonConnection: Page<ResolversParentTypes['Person']>;
  PersonEdge: Edge<ResolversParentTypes['Person']>;
  Post: PostRow;
  PostFilter: PostFilter;
  PostConnection: Page<ResolversParentTypes['Post']>;
  PostEdge: Edge<ResolversParentTypes['Post']>;
  Member: ResolversUnionTypes<ResolversParentTypes>['Member'];
  Membership: MembershipRow;
  MembershipFilter: MembershipFilter;
  MembershipConnection: ListedMembershipPage;
  MembershipEdge: ListedMembershipEdge;
  AwardStatistic: AwardStatisticRow;
  GrantorLevelCount: GrantorLevelRow;
  GiftStatistic: GiftStatisticRow;
  AwardCount: Count;
  AwardCountExplanation: Count;
  AwardCountedUnit: CountedUnit;
  CountedAward: ResolversUnionTypes<ResolversParentTypes>['CountedAward'];
  CountedAwardConnection: CountedRecordPage;
  CountedAwardEdge: CountedRecordEdge;
  Date: Scalars['Date']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Period: Period;
  DateRange: DateRange;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Label: Label;
  Citation: StoredCitation;
  Inference: Inference;
  Warning: StoredWarning;
  PageInfo: PageInfo;
  StatisticsPeriod: StatisticsPeriod;
  String: Scalars['String']['output'];
};

export type LabelDirectiveArgs = {
  vi: Scalars['String']['input'];
  en: Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = Context, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit'], FederationReferenceType extends FederationReferenceTypes['AdministrativeUnit'] = FederationReferenceTypes['AdministrativeUnit']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['AdministrativeUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  awardStatistics: Resolver<Maybe<ReadonlyArray<ResolversTypes['AwardStatistic']>>, ParentType, ContextType, RequireFields<AdministrativeUnitAwardStatisticsArgs, 'period' | 'frame'>>;
  giftStatistics: Resolver<Maybe<ReadonlyArray<ResolversTypes['GiftStatistic']>>, ParentType, ContextType, RequireFields<AdministrativeUnitGiftStatisticsArgs, 'period' | 'frame'>>;
  memberships: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitMembershipsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  posts: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitPostsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  awards: Resolver<Maybe<ResolversTypes['AwardConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitAwardsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  gifts: Resolver<Maybe<ResolversTypes['GiftConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitGiftsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<OrganisationMembershipsArgs, 'orderBy' | 'first'>>;
  membershipsHeld: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<OrganisationMembershipsHeldArgs, 'orderBy' | 'first'>>;
  posts: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<OrganisationPostsArgs, 'orderBy' | 'first'>>;
  awards: Resolver<Maybe<ResolversTypes['AwardConnection']>, ParentType, ContextType, RequireFields<OrganisationAwardsArgs, 'orderBy' | 'first'>>;
  gifts: Resolver<Maybe<ResolversTypes['GiftConnection']>, ParentType, ContextType, RequireFields<OrganisationGiftsArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  awards: Resolver<Maybe<ReadonlyArray<ResolversTypes['Award']>>, ParentType, ContextType>;
  gifts: Resolver<Maybe<ReadonlyArray<ResolversTypes['Gift']>>, ParentType, ContextType>;
};

export type ModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model'], FederationReferenceType extends FederationReferenceTypes['Model'] = FederationReferenceTypes['Model']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Model']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  awards: Resolver<Maybe<ResolversTypes['AwardConnection']>, ParentType, ContextType, RequireFields<ModelAwardsArgs, 'orderBy' | 'first'>>;
};

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award'], FederationReferenceType extends FederationReferenceTypes['Award'] = FederationReferenceTypes['Award']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Award']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  form: Resolver<ResolversTypes['AwardForm'], ParentType, ContextType>;
  grantor: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  grantedOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  occasion: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  model: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  movement: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  decision: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  achievement: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  recipients: Resolver<ReadonlyArray<ResolversTypes['AwardRecipient']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRecipient'] = ResolversParentTypes['AwardRecipient']> = {
  kind: Resolver<ResolversTypes['RecipientKind'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type AwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['AwardEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type GiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gift'] = ResolversParentTypes['Gift'], FederationReferenceType extends FederationReferenceTypes['Gift'] = FederationReferenceTypes['Gift']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Gift']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  donor: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recipient: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recipientGroup: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  contentEach: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  contentTotal: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  givenOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  occasion: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftConnection'] = ResolversParentTypes['GiftConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['GiftEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Gift']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GiftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftEdge'] = ResolversParentTypes['GiftEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Gift'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType, RequireFields<QueryAwardArgs, 'id'>>;
  awards?: Resolver<Maybe<ResolversTypes['AwardConnection']>, ParentType, ContextType, RequireFields<QueryAwardsArgs, 'orderBy' | 'first'>>;
  gift?: Resolver<Maybe<ResolversTypes['Gift']>, ParentType, ContextType, RequireFields<QueryGiftArgs, 'id'>>;
  gifts?: Resolver<Maybe<ResolversTypes['GiftConnection']>, ParentType, ContextType, RequireFields<QueryGiftsArgs, 'orderBy' | 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPersonsArgs, 'orderBy' | 'first'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<QueryPostsArgs, 'orderBy' | 'first'>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  memberships?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<QueryMembershipsArgs, 'orderBy' | 'first'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberships: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<PersonMembershipsArgs, 'orderBy' | 'first'>>;
  awards: Resolver<Maybe<ResolversTypes['AwardConnection']>, ParentType, ContextType, RequireFields<PersonAwardsArgs, 'orderBy' | 'first'>>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'], FederationReferenceType extends FederationReferenceTypes['Post'] = FederationReferenceTypes['Post']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Post']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  organisation: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  memberships: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<PostMembershipsArgs, 'orderBy' | 'first'>>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organisation', ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  memberOrganisation: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisation: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  post: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  role: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endedOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attestedOn: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  disputedWith: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  attestation: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
};

export type AwardStatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardStatistic'] = ResolversParentTypes['AwardStatistic']> = {
  form: Resolver<ResolversTypes['AwardForm'], ParentType, ContextType>;
  recipientKind: Resolver<ResolversTypes['RecipientKind'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['AwardCount'], ParentType, ContextType>;
  byGrantorLevel: Resolver<ReadonlyArray<ResolversTypes['GrantorLevelCount']>, ParentType, ContextType>;
};

export type GrantorLevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantorLevelCount'] = ResolversParentTypes['GrantorLevelCount']> = {
  grantorLevel: Resolver<Maybe<ResolversTypes['UnitLevel']>, ParentType, ContextType>;
  count: Resolver<ResolversTypes['AwardCount'], ParentType, ContextType>;
};

export type GiftStatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftStatistic'] = ResolversParentTypes['GiftStatistic']> = {
  item: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['AwardCount'], ParentType, ContextType>;
};

export type AwardCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardCount'] = ResolversParentTypes['AwardCount']> = {
  value: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exactness: Resolver<ResolversTypes['Exactness'], ParentType, ContextType>;
  atLeast: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explain: Resolver<Maybe<ResolversTypes['AwardCountExplanation']>, ParentType, ContextType>;
};

export type AwardCountExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardCountExplanation'] = ResolversParentTypes['AwardCountExplanation']> = {
  rule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  frame: Resolver<ResolversTypes['StatisticsFrame'], ParentType, ContextType>;
  asOf: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  units: Resolver<ReadonlyArray<ResolversTypes['AwardCountedUnit']>, ParentType, ContextType>;
  records: Resolver<Maybe<ResolversTypes['CountedAwardConnection']>, ParentType, ContextType, RequireFields<AwardCountExplanationRecordsArgs, 'orderBy' | 'first'>>;
};

export type AwardCountedUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardCountedUnit'] = ResolversParentTypes['AwardCountedUnit']> = {
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  relation: Resolver<ResolversTypes['CountedRelation'], ParentType, ContextType>;
  placement: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  atLeast: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedAward'] = ResolversParentTypes['CountedAward']> = {
  __resolveType: TypeResolveFn<'Award' | 'Gift', ParentType, ContextType>;
};

export type CountedAwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedAwardConnection'] = ResolversParentTypes['CountedAwardConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CountedAwardEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['CountedAward']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedAwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedAwardEdge'] = ResolversParentTypes['CountedAwardEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CountedAward'], ParentType, ContextType>;
  atLeast: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  through: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  value: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier: Resolver<ResolversTypes['QuantityQualifier'], ParentType, ContextType>;
  unit: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  vi: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  locator: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inference'] = ResolversParentTypes['Inference']> = {
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  article: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Document: DocumentResolvers<ContextType>;
  Movement: MovementResolvers<ContextType>;
  AdministrativeUnit: AdministrativeUnitResolvers<ContextType>;
  Organisation: OrganisationResolvers<ContextType>;
  Event: EventResolvers<ContextType>;
  Model: ModelResolvers<ContextType>;
  Award: AwardResolvers<ContextType>;
  AwardRecipient: AwardRecipientResolvers<ContextType>;
  AwardConnection: AwardConnectionResolvers<ContextType>;
  AwardEdge: AwardEdgeResolvers<ContextType>;
  Gift: GiftResolvers<ContextType>;
  GiftConnection: GiftConnectionResolvers<ContextType>;
  GiftEdge: GiftEdgeResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Person: PersonResolvers<ContextType>;
  PersonConnection: PersonConnectionResolvers<ContextType>;
  PersonEdge: PersonEdgeResolvers<ContextType>;
  Post: PostResolvers<ContextType>;
  PostConnection: PostConnectionResolvers<ContextType>;
  PostEdge: PostEdgeResolvers<ContextType>;
  Member: MemberResolvers<ContextType>;
  Membership: MembershipResolvers<ContextType>;
  MembershipConnection: MembershipConnectionResolvers<ContextType>;
  MembershipEdge: MembershipEdgeResolvers<ContextType>;
  AwardStatistic: AwardStatisticResolvers<ContextType>;
  GrantorLevelCount: GrantorLevelCountResolvers<ContextType>;
  GiftStatistic: GiftStatisticResolvers<ContextType>;
  AwardCount: AwardCountResolvers<ContextType>;
  AwardCountExplanation: AwardCountExplanationResolvers<ContextType>;
  AwardCountedUnit: AwardCountedUnitResolvers<ContextType>;
  CountedAward: CountedAwardResolvers<ContextType>;
  CountedAwardConnection: CountedAwardConnectionResolvers<ContextType>;
  CountedAwardEdge: CountedAwardEdgeResolvers<ContextType>;
  Date: GraphQLScalarType;
  PartialDate: GraphQLScalarType;
  Period: PeriodResolvers<ContextType>;
  Quantity: QuantityResolvers<ContextType>;
  Label: LabelResolvers<ContextType>;
  Citation: CitationResolvers<ContextType>;
  Inference: InferenceResolvers<ContextType>;
  Warning: WarningResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  label: LabelDirectiveResolver<any, any, ContextType>;
};
