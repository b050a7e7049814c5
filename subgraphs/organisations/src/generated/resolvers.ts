// Made by `npm run generate-types` from the SDL in schema/. Do not edit.
import type { Edge, Page } from '@phong-trao/kit/connections/page.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FoundUnitPage, FoundUnitEdge } from '../../units/unit-list.queries.ts';
import type { UnitRow } from '../../units/unit-view.ts';
import type { UnitView } from '@phong-trao/schema/ids.ts';
import type { DatedParentRow } from '../../units/unit-history.queries.ts';
import type { ProfileRow } from '../../units/unit-profile.queries.ts';
import type { CodeHolderRow } from '../../units/code-holders.queries.ts';
import type { ResolvedCodeRow } from '../../units/resolve-codes.ts';
import type { RetiredUnitRow } from '../../units/retired-units.queries.ts';
import type { ResolvedUnitRow } from '../../changes/succession-on.ts';
import type { ChangeRow, TransferRow } from '../../changes/change.queries.ts';
import type { SuccessionRow } from '../../changes/succession.queries.ts';
import type { OrganisationRow } from '../../organisations/organisation.queries.ts';
import type { Reference } from '@phong-trao/kit/records/record.resolvers.ts';
import type { CoverageRow } from '../../register/coverage.queries.ts';
import type { StoredCitation } from '@phong-trao/kit/records/record.entity.ts';
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
  /** A moment with its offset from UTC, `2024-03-27T15:39:01+07:00`. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type Document = {
  readonly id: Scalars['ID']['output'];
};

/** What the register holds, since when, and from where. */
export type Register = {
  /** Always the same; there is one register. */
  readonly id: Scalars['ID']['output'];
  /** Which days and which levels of the hierarchy are covered. */
  readonly coverage: Coverage;
  /**
   * Another one after every write to the data, never one of before: whatever is asked while it stays the same has the same
   * answer. Of a single answer its `etag` tells the same.
   */
  readonly dataVersion: Scalars['String']['output'];
  /** When facts were last loaded: records that are entered or made up beside them may be younger. */
  readonly loadedAt: Scalars['DateTime']['output'];
};

/** Which days the register can speak of, and how fully. */
export type Coverage = {
  /** The first day that a view date may have. What began earlier has no `validFrom`. */
  readonly from: Scalars['Date']['output'];
  /** The last day that a view date may have: today, or the last change already decided. */
  readonly through: Scalars['Date']['output'];
  /** How many units of each level are held, and from which day on that is all of them. */
  readonly levels: ReadonlyArray<LevelCoverage>;
  /**
   * Communes merged away before 30 June 2025 of which only the code, the name and who carried on are known, and not the
   * day. They are no units: a search finds their names, and `resolveCodes` their codes.
   */
  readonly retiredUnits: Scalars['Int']['output'];
};

/** How fully one level of the hierarchy is held. */
export type LevelCoverage = {
  /** Which level is meant. */
  readonly level: UnitLevel;
  /** Units held, present and former together. */
  readonly units: Scalars['Int']['output'];
  /** Whether these are all that there were in the covered time. */
  readonly complete: Scalars['Boolean']['output'];
  /** The first day from which on these are all that there were. Null: no such day; hamlets are held only where records name them. */
  readonly completeFrom: Maybe<Scalars['Date']['output']>;
};

/** An enum of this schema with its labels, for menus and legends. */
export type CodeList = {
  /** The name of the enum in this schema. */
  readonly name: Scalars['String']['output'];
  /** What the enum is called. */
  readonly label: Label;
  /** Its values in the order of the schema. */
  readonly values: ReadonlyArray<CodeListValue>;
};

/** One value of an enum with its label. */
export type CodeListValue = {
  /** The value as the schema spells it. */
  readonly value: Scalars['String']['output'];
  /** What it is called. */
  readonly label: Label;
};

/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type Query = {
  /** What the register holds, since when, and from where. */
  readonly register: Maybe<Register>;
  /** The labels of this schema's enums in Vietnamese and English; all of them, or those named. An unknown name is BAD_USER_INPUT. */
  readonly codeLists: Maybe<ReadonlyArray<CodeList>>;
  /** The province with this code on the day. Nobody held it: null and CODE_NOT_HELD_ON_DATE, which names who did. */
  readonly province: Maybe<AdministrativeUnit>;
  /** The district with this code on the day. Without `asOf`: the last that held it, since districts ended on 30 June 2025. */
  readonly district: Maybe<AdministrativeUnit>;
  /** The commune with this code on the day. Nobody held it: null and CODE_NOT_HELD_ON_DATE, which names who did. */
  readonly commune: Maybe<AdministrativeUnit>;
  /** The unit with this id, in the view that the id holds. Unknown: null and UNIT_NOT_FOUND. */
  readonly administrativeUnit: Maybe<AdministrativeUnit>;
  /** The provinces of the day that the register holds, by code; all 63 or 34 where `Register.coverage` says it is complete. */
  readonly provinces: Maybe<ReadonlyArray<AdministrativeUnit>>;
  /** Units of all levels, searched, filtered and ordered. */
  readonly administrativeUnits: Maybe<AdministrativeUnitConnection>;
  /** Everybody who holds or ever held a code, oldest first. Empty: nobody known to the register. */
  readonly codeHolders: Maybe<ReadonlyArray<CodeHolder>>;
  /** What many codes meant on one day, and what became of them by another: for systems that keep codes. Answers stand in the order of the codes. */
  readonly resolveCodes: Maybe<ReadonlyArray<ResolvedCode>>;
  /** The change with this id. Unknown: null and NOT_FOUND. */
  readonly administrativeChange: Maybe<AdministrativeChange>;
  /** Changes to units, filtered and ordered. */
  readonly administrativeChanges: Maybe<AdministrativeChangeConnection>;
  /** The organisation with this id. Unknown: null and NOT_FOUND. */
  readonly organisation: Maybe<Organisation>;
  /** Organisations, searched, filtered and ordered. */
  readonly organisations: Maybe<OrganisationConnection>;
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryCodeListsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryProvinceArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryDistrictArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryCommuneArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryAdministrativeUnitArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryProvincesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryAdministrativeUnitsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<AdministrativeUnitFilter>;
  orderBy?: AdministrativeUnitOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryCodeHoldersArgs = {
  code: Scalars['String']['input'];
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryResolveCodesArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
  asOf: Scalars['Date']['input'];
  onto?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryAdministrativeChangeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryAdministrativeChangesArgs = {
  filter?: InputMaybe<AdministrativeChangeFilter>;
  orderBy?: AdministrativeChangeOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where questions begin: look-ups by code or id, and lists of records.
 *
 * A field here, and a list of records anywhere, is null where it could not be answered; `errors` says why. So one field
 * that fails costs no other.
 */
export type QueryOrganisationsArgs = {
  filter?: InputMaybe<OrganisationFilter>;
  orderBy?: OrganisationOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Đơn vị hành chính: a province, district, commune or hamlet, as it was or is on the view date.
 *
 * Going from unit to unit keeps the view date; it travels inside `id`. Without a view date a unit is seen today, or on
 * its last day if it has ended. Codes and names are attributes with dates: `23128` was one commune until 30 June 2025
 * and is another since.
 */
export type AdministrativeUnit = {
  /** Identifies the unit in this view: equal to `permanentId` unless a date was asked for. */
  readonly id: Scalars['ID']['output'];
  /** Identifies the unit whatever the view: the same today, tomorrow and on any date. */
  readonly permanentId: Scalars['ID']['output'];
  /** The official code on the view date, with leading zeros. Null where the register knows none: hamlets have no official code. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The full name on the view date, with its type: `Xã Hàm Cường`. */
  readonly name: Scalars['String']['output'];
  /** The name without its type: `Hàm Cường`. */
  readonly shortName: Scalars['String']['output'];
  /** What the unit is called by law on the view date: xã, phường, thị trấn … */
  readonly type: UnitType;
  /** Its place in the hierarchy. */
  readonly level: UnitLevel;
  /** The day on which this view shows the unit: the view date, or the nearest day of its known life. */
  readonly asOf: Scalars['Date']['output'];
  /** The first day of its life. Null: began before the register's coverage, or not known. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** How surely the unit was there, under this name and parent, on the day on which this view shows it. */
  readonly presence: UnitPresence;
  /** The last day of its life; for a hamlet, the last day on which its commune is known to have had it. Null: it goes on. */
  readonly validThrough: Maybe<Scalars['Date']['output']>;
  /** The unit that it is directly under on the view date. Null for provinces, and where the register does not know. */
  readonly parent: Maybe<AdministrativeUnit>;
  /** All units above it on the view date, the nearest first. */
  readonly ancestors: ReadonlyArray<AdministrativeUnit>;
  /** The province above it, or itself. */
  readonly province: Maybe<AdministrativeUnit>;
  /** The district above it, or itself. Null for provinces, and since 1 July 2025, when the tier ended. */
  readonly district: Maybe<AdministrativeUnit>;
  /** The commune above it, or itself. Null for provinces and districts. */
  readonly commune: Maybe<AdministrativeUnit>;
  /** The units directly under it on the view date that the register holds, by code, then name; see `Register.coverage`. */
  readonly children: ReadonlyArray<AdministrativeUnit>;
  /** The districts in it on the view date that the register holds, by code. Empty since 1 July 2025. */
  readonly districts: ReadonlyArray<AdministrativeUnit>;
  /** The communes in it on the view date that the register holds, through districts where there are any, by code. */
  readonly communes: ReadonlyArray<AdministrativeUnit>;
  /** The hamlets in it on the view date that records name, by name. */
  readonly hamlets: ReadonlyArray<AdministrativeUnit>;
  /** Units that a source says it borders on, by name; each in this view. */
  readonly neighbours: ReadonlyArray<AdministrativeUnit>;
  /** The units that went into this one, one step back. Empty where it began without any. */
  readonly predecessors: ReadonlyArray<UnitSuccession>;
  /** The units that it went into, one step on, as far as the register holds them. Empty while it goes on, and for districts, which ended without successor. */
  readonly successors: ReadonlyArray<UnitSuccession>;
  /**
   * The units of a later day that it is or went into, through all steps, by code: itself while it lives, with what it has
   * given away since. Empty where it ended without successor by then, as the districts did.
   *
   * Followed from `asOf`, the day on which this view shows the unit; what it gave away before was no longer its own.
   */
  readonly successorsOn: Maybe<ReadonlyArray<ResolvedUnit>>;
  /**
   * The units of an earlier day that it is or that went into it, through all steps, by code; with the share of each of
   * them that is in this one on `asOf`, the day on which this view shows it. Empty where all of it began without any.
   */
  readonly predecessorsOn: Maybe<ReadonlyArray<ResolvedUnit>>;
  /** What became of the unit, whatever the view: changes already decided count. */
  readonly outcome: UnitOutcome;
  /** The changes that it was part of, oldest first. */
  readonly changes: ReadonlyArray<AdministrativeChange>;
  /** All its names, codes, types and parents with their dates. */
  readonly history: UnitHistory;
  /** What sources state of the unit as a whole: people, distances, livelihoods. */
  readonly profile: ReadonlyArray<ProfileStatement>;
  /** The organisations of the unit: its committees, police, schools, clubs. */
  readonly organisations: Maybe<OrganisationConnection>;
  /** The same unit seen on another day. */
  readonly on: Maybe<AdministrativeUnit>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};


/**
 * Đơn vị hành chính: a province, district, commune or hamlet, as it was or is on the view date.
 *
 * Going from unit to unit keeps the view date; it travels inside `id`. Without a view date a unit is seen today, or on
 * its last day if it has ended. Codes and names are attributes with dates: `23128` was one commune until 30 June 2025
 * and is another since.
 */
export type AdministrativeUnitSuccessorsOnArgs = {
  date: Scalars['Date']['input'];
};


/**
 * Đơn vị hành chính: a province, district, commune or hamlet, as it was or is on the view date.
 *
 * Going from unit to unit keeps the view date; it travels inside `id`. Without a view date a unit is seen today, or on
 * its last day if it has ended. Codes and names are attributes with dates: `23128` was one commune until 30 June 2025
 * and is another since.
 */
export type AdministrativeUnitPredecessorsOnArgs = {
  date: Scalars['Date']['input'];
};


/**
 * Đơn vị hành chính: a province, district, commune or hamlet, as it was or is on the view date.
 *
 * Going from unit to unit keeps the view date; it travels inside `id`. Without a view date a unit is seen today, or on
 * its last day if it has ended. Codes and names are attributes with dates: `23128` was one commune until 30 June 2025
 * and is another since.
 */
export type AdministrativeUnitOrganisationsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<OrganisationFilter>;
  orderBy?: OrganisationOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Đơn vị hành chính: a province, district, commune or hamlet, as it was or is on the view date.
 *
 * Going from unit to unit keeps the view date; it travels inside `id`. Without a view date a unit is seen today, or on
 * its last day if it has ended. Codes and names are attributes with dates: `23128` was one commune until 30 June 2025
 * and is another since.
 */
export type AdministrativeUnitOnArgs = {
  date: Scalars['Date']['input'];
};

/** How surely a view shows what there was on its day. */
export type UnitPresence =
  /** It was there: the register holds all units of its level on that day, or knows since when it is there. */
  | 'CERTAIN'
  /**
   * Probably: the day lies before the first from which all units of the level are held, and since when the unit is there is
   * not known. It may have begun, been renamed or come under its parent only later.
   */
  | 'ASSUMED';

/** What a unit is called by law. */
export type UnitType =
  /** PROVINCE level. */
  | 'PROVINCE'
  /** PROVINCE level. */
  | 'MUNICIPALITY'
  /** DISTRICT level. */
  | 'RURAL_DISTRICT'
  /** DISTRICT level, in a municipality. */
  | 'URBAN_DISTRICT'
  /** DISTRICT level. */
  | 'TOWN'
  /** DISTRICT level: a city of a province or of a municipality. */
  | 'CITY'
  /** COMMUNE level. */
  | 'COMMUNE'
  /** COMMUNE level. */
  | 'WARD'
  /** COMMUNE level, until 30 June 2025. */
  | 'TOWNSHIP'
  /** COMMUNE level, since 1 July 2025: islands. */
  | 'SPECIAL_ZONE'
  /** HAMLET level. */
  | 'THON'
  /** HAMLET level, in the south. */
  | 'AP'
  /** HAMLET level, in the highlands. */
  | 'BAN'
  /** HAMLET level, in towns. */
  | 'KHU_PHO'
  /** HAMLET level, in towns. */
  | 'TO_DAN_PHO';

/** What became of a unit at its end; what it gave away before is not counted here. */
export type UnitOutcome =
  /** It has not ended. */
  | 'GOES_ON'
  /** All that was left of it went into one other unit, alone or with others. */
  | 'MERGED'
  /** It changed its level, and all of it goes on as another unit: an island district became a đặc khu. */
  | 'CONVERTED'
  /** It was shared out among several units. */
  | 'DIVIDED'
  /** It was abolished, and no unit carries it on: so the districts on 1 July 2025, but for the five island districts that became đặc khu, the only ones with a successor. */
  | 'ENDED_WITHOUT_SUCCESSOR'
  /** It ended, and the register does not know where it went, or only where a part did: hamlets are known no longer than their commune. */
  | 'NOT_KNOWN';

/** One step of succession: the unit before or after, and how much went over. */
export type UnitSuccession = {
  /** The other unit, seen today or on its last day. */
  readonly unit: AdministrativeUnit;
  /** How much of the original went into the result. */
  readonly share: SuccessionShare;
  /** The change that did it. */
  readonly change: AdministrativeChange;
};

/** How much of a unit went into another. */
export type SuccessionShare =
  /** All of it. */
  | 'WHOLE'
  /** A part of its people and land; how much is not known. */
  | 'PART'
  /** All of its people, with part of its land. */
  | 'ALL_RESIDENTS'
  /** Land without residents. */
  | 'LAND_ONLY';

/** A decision that changed units: who went into whom, when, and on what basis. */
export type AdministrativeChange = {
  /** Identifies the change. */
  readonly id: Scalars['ID']['output'];
  /** What kind of change. */
  readonly kind: AdministrativeChangeKind;
  /** The first day of the new order; originals end the day before. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** The resolution. Null: the register does not know which. */
  readonly legalBasis: Maybe<Document>;
  /** The units that it changed, each as on its last day before it. */
  readonly originals: ReadonlyArray<AdministrativeUnit>;
  /** The units that came out of it, each as on its first day after it. Empty where units ended without successor. */
  readonly results: ReadonlyArray<AdministrativeUnit>;
  /** Who went into whom, and how much. */
  readonly transfers: ReadonlyArray<UnitTransfer>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};

/** One original going into one result. */
export type UnitTransfer = {
  /** The original. */
  readonly from: AdministrativeUnit;
  /** The result. */
  readonly to: AdministrativeUnit;
  /** How much of the original went into the result. */
  readonly share: SuccessionShare;
};

/** The kinds of changes to units. */
export type AdministrativeChangeKind =
  /** A unit came out of several, of each all or a part; see the shares of its transfers. */
  | 'MERGE'
  /** A unit came out of a part of one. A unit that was divided is an original of several changes; `outcome` says DIVIDED. */
  | 'SPLIT'
  /** Part of a unit went over to another. */
  | 'PARTIAL_TRANSFER'
  /** The name changed; the unit stays the same. */
  | 'RENAME'
  /** The type changed, as from xã to phường; the unit stays the same. An island district that became a đặc khu changed its level too, and goes on as another unit: the whole district went into that commune. */
  | 'RETYPE'
  /** The official code changed; the unit stays the same. */
  | 'RECODE'
  /** It came under another parent; the unit stays the same. */
  | 'REPARENT'
  /** Units ended without successor, as the districts on 1 July 2025. */
  | 'ABOLISH'
  /** A unit began without predecessor. */
  | 'ESTABLISH';

/** Everything that was ever true of a unit, with dates. */
export type UnitHistory = {
  /** Its full names, oldest first. */
  readonly names: ReadonlyArray<DatedName>;
  /** Its official codes, oldest first. Empty for hamlets. */
  readonly codes: ReadonlyArray<DatedCode>;
  /** Its types, oldest first. */
  readonly types: ReadonlyArray<DatedType>;
  /** The units it was directly under, oldest first. */
  readonly parents: ReadonlyArray<DatedParent>;
  /** Communes that were merged into it on days that are not known, by code. */
  readonly retired: ReadonlyArray<RetiredUnit>;
};

/** A name and when it held. */
export type DatedName = {
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** The first day. Null: not known, or before the register's coverage. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The last day. Null: it still holds. */
  readonly validThrough: Maybe<Scalars['Date']['output']>;
};

/** A code and when it was held. */
export type DatedCode = {
  /** The official code. */
  readonly code: Scalars['String']['output'];
  /** The first day. Null: not known, or before the register's coverage. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The last day. Null: it is still held. */
  readonly validThrough: Maybe<Scalars['Date']['output']>;
};

/** A type and when it held. */
export type DatedType = {
  /** What the unit was called by law then. */
  readonly type: UnitType;
  /** The first day. Null: not known, or before the register's coverage. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The last day. Null: it still holds. */
  readonly validThrough: Maybe<Scalars['Date']['output']>;
};

/** A parent and since when, until when. */
export type DatedParent = {
  /** The unit above, seen today or on its last day. */
  readonly unit: AdministrativeUnit;
  /** The first day. Null: not known, or before the register's coverage. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The last day. Null: it still is the parent. */
  readonly validThrough: Maybe<Scalars['Date']['output']>;
};

/** Something that a source states of a unit as a whole. */
export type ProfileStatement = {
  /** What it is about. */
  readonly aspect: ProfileAspect;
  /** The group or thing meant, where the aspect needs one: an ethnic group's share in the whole population, a livelihood. Null otherwise. */
  readonly member: Maybe<Scalars['String']['output']>;
  /** The number stated. Null where the statement has none. */
  readonly quantity: Maybe<Quantity>;
  /** When it was stated. */
  readonly statedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The sources of the statement. */
  readonly citations: ReadonlyArray<Citation>;
};

/** What sources state of a unit as a whole. */
export type ProfileAspect =
  /** People living there. */
  | 'INHABITANTS'
  /** Hamlets, quarters and the like. */
  | 'HAMLETS'
  /** Way to the centre of the district. */
  | 'DISTANCE_TO_DISTRICT_CENTRE'
  /** Share of an ethnic group in the whole unit, as stated by the source. */
  | 'ETHNIC_GROUP_SHARE'
  /** What most people live from. */
  | 'MAIN_LIVELIHOOD'
  /** Where it lies: remote, border, coastal. */
  | 'SETTING';

/** A unit that holds or held a code, and when. */
export type CodeHolder = {
  /** The unit, seen today or on its last day. */
  readonly unit: AdministrativeUnit;
  /** The first day on which it held the code. Null: not known, or before the register's coverage. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The last day on which it held the code. Null: it still does. */
  readonly validThrough: Maybe<Scalars['Date']['output']>;
};

/** What a code meant on one day, and where that is on another. */
export type ResolvedCode = {
  /** The code as given. */
  readonly code: Scalars['String']['output'];
  /** The unit that held it on `asOf`. Null: nobody did; `holders` says who ever did. */
  readonly unit: Maybe<AdministrativeUnit>;
  /** The units that it is, or went into, on `onto`, through all steps. Empty without `onto`, and where nothing carries it on. */
  readonly onto: ReadonlyArray<ResolvedUnit>;
  /** Everybody who ever held the code. */
  readonly holders: ReadonlyArray<CodeHolder>;
  /** Communes merged away before 30 June 2025 that had the code; on which days is not known, so that `unit` may be another. */
  readonly retired: ReadonlyArray<RetiredUnit>;
};

/**
 * A commune that was merged away before 30 June 2025 on a day that no source of the register gives. It is no unit, as it
 * can be seen on no day: a former name and code, by which whoever carried it on is found.
 */
export type RetiredUnit = {
  /** The official code that it had. */
  readonly code: Scalars['String']['output'];
  /** The name without its type, which is not known: `Văn Miếu`. */
  readonly name: Scalars['String']['output'];
  /** The commune of 30 June 2025 that carried it on. */
  readonly carriedOnBy: AdministrativeUnit;
  /** The sources that say so. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A unit reached through all steps of succession, later or earlier, with the share that is certain. */
export type ResolvedUnit = {
  /** The unit in the view of that day. */
  readonly unit: AdministrativeUnit;
  /** How much of the earlier unit is in the later one: WHOLE where every step was whole, or all parts came together again; ALL_RESIDENTS or LAND_ONLY where that is known; else PART. */
  readonly share: SuccessionShare;
};

/** Which units to list. Conditions add up. */
export type AdministrativeUnitFilter = {
  /**
   * Part of a name, present or former, or of a commune merged away: `cho vam`, `TT. Chợ Vàm`, `van mieu`.
   *
   * Tone marks and case play no part, but names with the marks that were typed come first. The type may be left out,
   * written out or abbreviated (`tp`, `tx`, `tt`, `q`, `h`, `p`, `x`, `kp`, `tdp`; `Q1`, `tp.hcm`), and alone it finds what
   * is called by it. Provinces are found by their initials as well: `TPHCM`, `BRVT`. One or two letters find names that
   * begin with them. Blank: as without a search; no letter or digit: BAD_USER_INPUT.
   * Codes are not searched: `resolveCodes` finds what a code stands for, and `commune(code:)` the unit that has it.
   */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<UnitLevel>>;
  /** Of these types. */
  readonly types?: InputMaybe<ReadonlyArray<UnitType>>;
  /** Holding one of these codes on the view date; without a view date, now or formerly. At most 5,000. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Inside this unit, at any depth, on the view date. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of units. */
export type AdministrativeUnitOrder =
  /** Exact name first, then beginning, then containing what was searched; among those, present names above former ones, and these above those of merged communes; then by level and name. Without a search: by level and name. */
  | 'RELEVANCE'
  /** By name, without regard to type and tone marks. */
  | 'NAME_ASC'
  /** By official code; units without one last. */
  | 'CODE_ASC';

/** One page of a list of administrative unit records, in a stated order. */
export type AdministrativeUnitConnection = {
  /** The records of the page with the cursor of each. */
  readonly edges: ReadonlyArray<AdministrativeUnitEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<AdministrativeUnit>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An administrative unit record at its place in a list. */
export type AdministrativeUnitEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: AdministrativeUnit;
  /** The name that the search found, and when it held: the unit's own, present or former, or that of a commune that it took over. Null where nothing was searched. */
  readonly matchedName: Maybe<MatchedName>;
};

/** A name that a search found, and when it held. */
export type MatchedName = {
  /** The full name; of RETIRED ones without the type, which is not known: `Văn Miếu`. */
  readonly name: Scalars['String']['output'];
  /** The first day. Null: not known, or before the register's coverage. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The last day. Null: it still holds; of RETIRED ones it is not known. */
  readonly validThrough: Maybe<Scalars['Date']['output']>;
  /** Whose name it is, and whether it holds. */
  readonly standing: NameStanding;
};

/** Whose name a search found, and whether it holds on the view date; today without one. */
export type NameStanding =
  /** The unit bears it on the view date. */
  | 'CURRENT'
  /** The unit bore it before the view date, or before it ended. */
  | 'FORMER'
  /** The unit bears it only after the view date: a change already decided, or later than the day that was asked about. */
  | 'UPCOMING'
  /** A commune bore it that was merged away before 30 June 2025 on a day that is not known; this unit carried it on. */
  | 'RETIRED';

/** Which changes to list. Conditions add up. */
export type AdministrativeChangeFilter = {
  /** In effect from a day in this range. */
  readonly effective?: InputMaybe<DateRange>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<AdministrativeChangeKind>>;
  /** With this unit among originals or results. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** In which one of these shares of a unit went over: PART finds the divisions. */
  readonly shares?: InputMaybe<ReadonlyArray<SuccessionShare>>;
  /** Resting on this document. */
  readonly legalBasis?: InputMaybe<Scalars['ID']['input']>;
  /** With an original or a result in this unit, or below it at any depth: originals as on the day before the change, results as on its first day. A date inside the id plays no part. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of changes. */
export type AdministrativeChangeOrder =
  /** Latest first. */
  | 'EFFECTIVE_DESC'
  /** Earliest first. */
  | 'EFFECTIVE_ASC';

/** One page of a list of administrative change records, in a stated order. */
export type AdministrativeChangeConnection = {
  /** The records of the page with the cursor of each. */
  readonly edges: ReadonlyArray<AdministrativeChangeEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<AdministrativeChange>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An administrative change record at its place in a list. */
export type AdministrativeChangeEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: AdministrativeChange;
};

/**
 * Tổ chức: a body that takes part in the movement: a committee, a police body, a school, a club.
 *
 * The same body is worded differently from document to document; it is one organisation with other names.
 */
export type Organisation = {
  /** Identifies the organisation. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Other wordings that documents use for it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** The sector it counts into. Null where that is not known. */
  readonly sector: Maybe<Sector>;
  /** The unit that it belongs to or works in. Null for bodies of the whole country, and where the source does not say. */
  readonly unit: Maybe<AdministrativeUnit>;
  /** The organisation that it is part of. Null: none, or not known. */
  readonly parent: Maybe<Organisation>;
  /** The organisations that are part of it, by name. */
  readonly subOrganisations: ReadonlyArray<Organisation>;
  /** How many members it has, as stated. Null: not stated. Members are counted; nobody is listed here. */
  readonly memberCount: Maybe<Quantity>;
  /** When it was founded, as far as the source says. */
  readonly foundedOn: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended. Bodies of a district ended with it. Null: it goes on, or not known. */
  readonly dissolvedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};

/** Kinds of organisations. */
export type OrganisationKind =
  /** Bodies of the Party's centre: Bộ Chính trị, Ban Bí thư. */
  | 'CENTRAL_PARTY_BODY'
  /** The National Assembly and its Standing Committee. */
  | 'NATIONAL_ASSEMBLY'
  /** Government, ministries and ministry-level bodies. */
  | 'MINISTRY'
  /** Tỉnh ủy, Huyện ủy, Đảng ủy. */
  | 'PARTY_COMMITTEE'
  /** Ủy ban Kiểm tra of a Party committee. */
  | 'PARTY_INSPECTION_COMMITTEE'
  /** Ủy ban nhân dân. */
  | 'PEOPLES_COMMITTEE'
  /** Hội đồng nhân dân. */
  | 'PEOPLES_COUNCIL'
  /** Công an of a province, district or commune. */
  | 'POLICE'
  /** A department or professional unit of a police body. */
  | 'POLICE_DEPARTMENT'
  /** Mặt trận Tổ quốc Việt Nam of a unit. */
  | 'FATHERLAND_FRONT'
  /** Mass organisations: women, youth, veterans, farmers, trade union. */
  | 'POLITICAL_SOCIAL_ORGANISATION'
  /** Ban Chỉ đạo of the movement or of a part of it. */
  | 'STEERING_COMMITTEE'
  /** The body that steers one model at one place. */
  | 'MODEL_STEERING_BODY'
  /** Schools of all levels. */
  | 'SCHOOL'
  /** Enterprises. */
  | 'ENTERPRISE'
  /** Other state or party agencies. */
  | 'AGENCY'
  /** Clubs of the movement and their boards. */
  | 'CLUB'
  /** Tổ tự quản. */
  | 'SELF_MANAGEMENT_GROUP'
  /** Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở. Its members are counted, never named. */
  | 'GRASSROOTS_SECURITY_FORCE'
  /** Công an xã bán chuyên trách, until mid-2024. Its members are counted, never named. */
  | 'PART_TIME_COMMUNE_POLICE';

/** Which organisations to list. Conditions add up. */
export type OrganisationFilter = {
  /** Part of a name or other name, without regard to tone marks and case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Of these sectors. */
  readonly sectors?: InputMaybe<ReadonlyArray<Sector>>;
  /** Of this unit or the units it consists of, in the view of the id. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** Part of this organisation. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of organisations. */
export type OrganisationOrder =
  /** By name, without regard to tone marks. */
  | 'NAME_ASC'
  /** By kind in the order of this schema, then by name. */
  | 'KIND_ASC';

/** One page of a list of organisation records, in a stated order. */
export type OrganisationConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation record at its place in a list. */
export type OrganisationEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Organisation;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
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

/** Khối: where in society a model runs or an organisation belongs. */
export type Sector =
  /** Residential areas, communes and townships. */
  | 'RESIDENTIAL'
  /** Enterprises. */
  | 'ENTERPRISE'
  /** Schools and other educational establishments. */
  | 'EDUCATION'
  /** State and party agencies. */
  | 'AGENCY';

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
  Register: Register;
  AdministrativeUnit: AdministrativeUnit;
  AdministrativeChange: AdministrativeChange;
  Organisation: Organisation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Register:
    ( { __typename: 'Register' }
    & GraphQLRecursivePick<FederationTypes['Register'], {"id":true}> );
  AdministrativeUnit:
    ( { __typename: 'AdministrativeUnit' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeUnit'], {"id":true}> );
  AdministrativeChange:
    ( { __typename: 'AdministrativeChange' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeChange'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Document: ResolverTypeWrapper<Reference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Register: ResolverTypeWrapper<Reference>;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LevelCoverage: ResolverTypeWrapper<LevelCoverage>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CodeList: ResolverTypeWrapper<CodeList>;
  CodeListValue: ResolverTypeWrapper<CodeListValue>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AdministrativeUnit: ResolverTypeWrapper<UnitRow>;
  UnitPresence: UnitPresence;
  UnitType: UnitType;
  UnitOutcome: UnitOutcome;
  UnitSuccession: ResolverTypeWrapper<SuccessionRow>;
  SuccessionShare: SuccessionShare;
  AdministrativeChange: ResolverTypeWrapper<ChangeRow>;
  UnitTransfer: ResolverTypeWrapper<TransferRow>;
  AdministrativeChangeKind: AdministrativeChangeKind;
  UnitHistory: ResolverTypeWrapper<UnitView>;
  DatedName: ResolverTypeWrapper<DatedName>;
  DatedCode: ResolverTypeWrapper<DatedCode>;
  DatedType: ResolverTypeWrapper<DatedType>;
  DatedParent: ResolverTypeWrapper<DatedParentRow>;
  ProfileStatement: ResolverTypeWrapper<ProfileRow>;
  ProfileAspect: ProfileAspect;
  CodeHolder: ResolverTypeWrapper<CodeHolderRow>;
  ResolvedCode: ResolverTypeWrapper<ResolvedCodeRow>;
  RetiredUnit: ResolverTypeWrapper<RetiredUnitRow>;
  ResolvedUnit: ResolverTypeWrapper<ResolvedUnitRow>;
  AdministrativeUnitFilter: AdministrativeUnitFilter;
  AdministrativeUnitOrder: AdministrativeUnitOrder;
  AdministrativeUnitConnection: ResolverTypeWrapper<FoundUnitPage>;
  AdministrativeUnitEdge: ResolverTypeWrapper<FoundUnitEdge>;
  MatchedName: ResolverTypeWrapper<MatchedName>;
  NameStanding: NameStanding;
  AdministrativeChangeFilter: AdministrativeChangeFilter;
  AdministrativeChangeOrder: AdministrativeChangeOrder;
  AdministrativeChangeConnection: ResolverTypeWrapper<Page<ResolversParentTypes['AdministrativeChange']>>;
  AdministrativeChangeEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['AdministrativeChange']>>;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationKind: OrganisationKind;
  OrganisationFilter: OrganisationFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Organisation']>>;
  OrganisationEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Organisation']>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateRange: DateRange;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  QuantityQualifier: QuantityQualifier;
  MeasureUnit: MeasureUnit;
  Label: ResolverTypeWrapper<Label>;
  Citation: ResolverTypeWrapper<StoredCitation>;
  Inference: ResolverTypeWrapper<Inference>;
  Origin: Origin;
  UnitScope: UnitScope;
  Placement: Placement;
  Sector: Sector;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UnitLevel: UnitLevel;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Document: Reference;
  ID: Scalars['ID']['output'];
  Register: Reference;
  Coverage: CoverageRow;
  Int: Scalars['Int']['output'];
  LevelCoverage: LevelCoverage;
  Boolean: Scalars['Boolean']['output'];
  CodeList: CodeList;
  CodeListValue: CodeListValue;
  Query: Record<PropertyKey, never>;
  AdministrativeUnit: UnitRow;
  UnitSuccession: SuccessionRow;
  AdministrativeChange: ChangeRow;
  UnitTransfer: TransferRow;
  UnitHistory: UnitView;
  DatedName: DatedName;
  DatedCode: DatedCode;
  DatedType: DatedType;
  DatedParent: DatedParentRow;
  ProfileStatement: ProfileRow;
  CodeHolder: CodeHolderRow;
  ResolvedCode: ResolvedCodeRow;
  RetiredUnit: RetiredUnitRow;
  ResolvedUnit: ResolvedUnitRow;
  AdministrativeUnitFilter: AdministrativeUnitFilter;
  AdministrativeUnitConnection: FoundUnitPage;
  AdministrativeUnitEdge: FoundUnitEdge;
  MatchedName: MatchedName;
  AdministrativeChangeFilter: AdministrativeChangeFilter;
  AdministrativeChangeConnection: Page<ResolversParentTypes['AdministrativeChange']>;
  AdministrativeChangeEdge: Edge<ResolversParentTypes['AdministrativeChange']>;
  Organisation: OrganisationRow;
  OrganisationFilter: OrganisationFilter;
  OrganisationConnection: Page<ResolversParentTypes['Organisation']>;
  OrganisationEdge: Edge<ResolversParentTypes['Organisation']>;
  Date: Scalars['Date']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateRange: DateRange;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Label: Label;
  Citation: StoredCitation;
  Inference: Inference;
  PageInfo: PageInfo;
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

export type RegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register'], FederationReferenceType extends FederationReferenceTypes['Register'] = FederationReferenceTypes['Register']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Register']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  from: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  through: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  levels: Resolver<ReadonlyArray<ResolversTypes['LevelCoverage']>, ParentType, ContextType>;
  retiredUnits: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelCoverage'] = ResolversParentTypes['LevelCoverage']> = {
  level: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  units: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completeFrom: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CodeListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeList'] = ResolversParentTypes['CodeList']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  values: Resolver<ReadonlyArray<ResolversTypes['CodeListValue']>, ParentType, ContextType>;
};

export type CodeListValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListValue'] = ResolversParentTypes['CodeListValue']> = {
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  register?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType>;
  codeLists?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeList']>>, ParentType, ContextType, Partial<QueryCodeListsArgs>>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryProvinceArgs, 'code'>>;
  district?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'code'>>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryCommuneArgs, 'code'>>;
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'id'>>;
  provinces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdministrativeUnit']>>, ParentType, ContextType, Partial<QueryProvincesArgs>>;
  administrativeUnits?: Resolver<Maybe<ResolversTypes['AdministrativeUnitConnection']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitsArgs, 'orderBy' | 'first'>>;
  codeHolders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeHolder']>>, ParentType, ContextType, RequireFields<QueryCodeHoldersArgs, 'code'>>;
  resolveCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResolvedCode']>>, ParentType, ContextType, RequireFields<QueryResolveCodesArgs, 'codes' | 'asOf'>>;
  administrativeChange?: Resolver<Maybe<ResolversTypes['AdministrativeChange']>, ParentType, ContextType, RequireFields<QueryAdministrativeChangeArgs, 'id'>>;
  administrativeChanges?: Resolver<Maybe<ResolversTypes['AdministrativeChangeConnection']>, ParentType, ContextType, RequireFields<QueryAdministrativeChangesArgs, 'orderBy' | 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'orderBy' | 'first'>>;
};

export type AdministrativeUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit'], FederationReferenceType extends FederationReferenceTypes['AdministrativeUnit'] = FederationReferenceTypes['AdministrativeUnit']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['AdministrativeUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permanentId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
  level: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  asOf: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presence: Resolver<ResolversTypes['UnitPresence'], ParentType, ContextType>;
  validThrough: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  ancestors: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  province: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  district: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  commune: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  children: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  districts: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  communes: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  hamlets: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  neighbours: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  predecessors: Resolver<ReadonlyArray<ResolversTypes['UnitSuccession']>, ParentType, ContextType>;
  successors: Resolver<ReadonlyArray<ResolversTypes['UnitSuccession']>, ParentType, ContextType>;
  successorsOn: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResolvedUnit']>>, ParentType, ContextType, RequireFields<AdministrativeUnitSuccessorsOnArgs, 'date'>>;
  predecessorsOn: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResolvedUnit']>>, ParentType, ContextType, RequireFields<AdministrativeUnitPredecessorsOnArgs, 'date'>>;
  outcome: Resolver<ResolversTypes['UnitOutcome'], ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['AdministrativeChange']>, ParentType, ContextType>;
  history: Resolver<ResolversTypes['UnitHistory'], ParentType, ContextType>;
  profile: Resolver<ReadonlyArray<ResolversTypes['ProfileStatement']>, ParentType, ContextType>;
  organisations: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitOrganisationsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  on: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<AdministrativeUnitOnArgs, 'date'>>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type UnitSuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitSuccession'] = ResolversParentTypes['UnitSuccession']> = {
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  share: Resolver<ResolversTypes['SuccessionShare'], ParentType, ContextType>;
  change: Resolver<ResolversTypes['AdministrativeChange'], ParentType, ContextType>;
};

export type AdministrativeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeChange'] = ResolversParentTypes['AdministrativeChange'], FederationReferenceType extends FederationReferenceTypes['AdministrativeChange'] = FederationReferenceTypes['AdministrativeChange']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['AdministrativeChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['AdministrativeChangeKind'], ParentType, ContextType>;
  effectiveOn: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  legalBasis: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  originals: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  results: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  transfers: Resolver<ReadonlyArray<ResolversTypes['UnitTransfer']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type UnitTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitTransfer'] = ResolversParentTypes['UnitTransfer']> = {
  from: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  share: Resolver<ResolversTypes['SuccessionShare'], ParentType, ContextType>;
};

export type UnitHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitHistory'] = ResolversParentTypes['UnitHistory']> = {
  names: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  codes: Resolver<ReadonlyArray<ResolversTypes['DatedCode']>, ParentType, ContextType>;
  types: Resolver<ReadonlyArray<ResolversTypes['DatedType']>, ParentType, ContextType>;
  parents: Resolver<ReadonlyArray<ResolversTypes['DatedParent']>, ParentType, ContextType>;
  retired: Resolver<ReadonlyArray<ResolversTypes['RetiredUnit']>, ParentType, ContextType>;
};

export type DatedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedName'] = ResolversParentTypes['DatedName']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validThrough: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DatedCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedCode'] = ResolversParentTypes['DatedCode']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validThrough: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DatedTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedType'] = ResolversParentTypes['DatedType']> = {
  type: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validThrough: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DatedParentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedParent'] = ResolversParentTypes['DatedParent']> = {
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validThrough: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProfileStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileStatement'] = ResolversParentTypes['ProfileStatement']> = {
  aspect: Resolver<ResolversTypes['ProfileAspect'], ParentType, ContextType>;
  member: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  statedOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type CodeHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeHolder'] = ResolversParentTypes['CodeHolder']> = {
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validThrough: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ResolvedCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedCode'] = ResolversParentTypes['ResolvedCode']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  onto: Resolver<ReadonlyArray<ResolversTypes['ResolvedUnit']>, ParentType, ContextType>;
  holders: Resolver<ReadonlyArray<ResolversTypes['CodeHolder']>, ParentType, ContextType>;
  retired: Resolver<ReadonlyArray<ResolversTypes['RetiredUnit']>, ParentType, ContextType>;
};

export type RetiredUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetiredUnit'] = ResolversParentTypes['RetiredUnit']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carriedOnBy: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ResolvedUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedUnit'] = ResolversParentTypes['ResolvedUnit']> = {
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  share: Resolver<ResolversTypes['SuccessionShare'], ParentType, ContextType>;
};

export type AdministrativeUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnitConnection'] = ResolversParentTypes['AdministrativeUnitConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnitEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrativeUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnitEdge'] = ResolversParentTypes['AdministrativeUnitEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  matchedName: Resolver<Maybe<ResolversTypes['MatchedName']>, ParentType, ContextType>;
};

export type MatchedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedName'] = ResolversParentTypes['MatchedName']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validThrough: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  standing: Resolver<ResolversTypes['NameStanding'], ParentType, ContextType>;
};

export type AdministrativeChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeChangeConnection'] = ResolversParentTypes['AdministrativeChangeConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['AdministrativeChangeEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['AdministrativeChange']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrativeChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeChangeEdge'] = ResolversParentTypes['AdministrativeChangeEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['AdministrativeChange'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNames: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  subOrganisations: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  memberCount: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  foundedOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dissolvedOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Document: DocumentResolvers<ContextType>;
  Register: RegisterResolvers<ContextType>;
  Coverage: CoverageResolvers<ContextType>;
  LevelCoverage: LevelCoverageResolvers<ContextType>;
  CodeList: CodeListResolvers<ContextType>;
  CodeListValue: CodeListValueResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  AdministrativeUnit: AdministrativeUnitResolvers<ContextType>;
  UnitSuccession: UnitSuccessionResolvers<ContextType>;
  AdministrativeChange: AdministrativeChangeResolvers<ContextType>;
  UnitTransfer: UnitTransferResolvers<ContextType>;
  UnitHistory: UnitHistoryResolvers<ContextType>;
  DatedName: DatedNameResolvers<ContextType>;
  DatedCode: DatedCodeResolvers<ContextType>;
  DatedType: DatedTypeResolvers<ContextType>;
  DatedParent: DatedParentResolvers<ContextType>;
  ProfileStatement: ProfileStatementResolvers<ContextType>;
  CodeHolder: CodeHolderResolvers<ContextType>;
  ResolvedCode: ResolvedCodeResolvers<ContextType>;
  RetiredUnit: RetiredUnitResolvers<ContextType>;
  ResolvedUnit: ResolvedUnitResolvers<ContextType>;
  AdministrativeUnitConnection: AdministrativeUnitConnectionResolvers<ContextType>;
  AdministrativeUnitEdge: AdministrativeUnitEdgeResolvers<ContextType>;
  MatchedName: MatchedNameResolvers<ContextType>;
  AdministrativeChangeConnection: AdministrativeChangeConnectionResolvers<ContextType>;
  AdministrativeChangeEdge: AdministrativeChangeEdgeResolvers<ContextType>;
  Organisation: OrganisationResolvers<ContextType>;
  OrganisationConnection: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge: OrganisationEdgeResolvers<ContextType>;
  Date: GraphQLScalarType;
  PartialDate: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  Quantity: QuantityResolvers<ContextType>;
  Label: LabelResolvers<ContextType>;
  Citation: CitationResolvers<ContextType>;
  Inference: InferenceResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  label: LabelDirectiveResolver<any, any, ContextType>;
};
