// Made by generate.ts from the schema and operations/*.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/**
 * **mức xác nhận cho ngày hỏi** · attestation for a day. What sources say of a membership for one day. A membership is one unbroken time; a source that only gives a month or a
 * year vouches for no single day of it. Days on which it cannot have held are not listed at all: before it began, after
 * it ended, and after the organisation or the member organisation ended.
 */
export type Attestation =
  /** **có nguồn xác nhận** · attested. A source names the member in this role on that day, or sources show it on days before and after: by naming it, or by telling when it began or ended. */
  | 'ATTESTED'
  /** **có thể** · possible. No source speaks of that day; nothing rules it out. */
  | 'POSSIBLE';

/** Which designations to list. Conditions add up. */
export type DesignationFilter = {
  /** For these years. */
  readonly years?: ReadonlyArray<number> | null | undefined;
  /** At these stages. */
  readonly stages?: ReadonlyArray<DesignationStage> | null | undefined;
  /** Only those chosen for the pilot, or only others. */
  readonly pilot?: boolean | null | undefined;
  /** Of this unit or organisation. */
  readonly subject?: string | null | undefined;
};

/** **giai đoạn xây dựng điển hình** · stage of designation. How far a designation has come. */
export type DesignationStage =
  /** **được chọn** · selected. Chosen. */
  | 'SELECTED'
  /** **đang xây dựng** · building. Being built up. */
  | 'BUILDING'
  /** **đạt tiêu chí** · criteria met. The criteria are met. */
  | 'MET'
  /** **được công nhận** · recognised. Recognised by decision. */
  | 'RECOGNISED'
  /** **đã rút** · withdrawn. No longer pursued. */
  | 'WITHDRAWN';

/** **tình trạng thông tin** · status of a membership. Whether a membership is contradicted. */
export type MembershipStatus =
  /** **không mâu thuẫn** · confirmed. Nothing contradicts it. */
  | 'CONFIRMED'
  /** **mâu thuẫn, chưa kết luận** · disputed. Another statement contradicts it; neither is settled. */
  | 'DISPUTED';

/** **mức chắc chắn về địa bàn** · certainty of place. How surely a record belongs under a unit that was not its own at the time. */
export type Placement =
  /** **chắc chắn** · exact. Certain: the record's unit is this one, part of it, or went into it whole. */
  | 'EXACT'
  /** **không xác định được** · undeterminable. Open: the record's unit was divided, and nothing settles on which side the record lies. */
  | 'UNDETERMINABLE';

/** **phần chuyển sang** · share that went over. How much of a unit went into another. */
export type SuccessionShare =
  /** **toàn bộ** · whole. All of it. */
  | 'WHOLE'
  /** **một phần** · part. A part of its people and land; how much is not known. */
  | 'PART'
  /** **toàn bộ dân số, một phần diện tích** · all residents. All of its people, with part of its land. */
  | 'ALL_RESIDENTS'
  /** **chỉ diện tích** · land only. Land without residents. */
  | 'LAND_ONLY';

/** **cấp hành chính** · level. The levels of the hierarchy. */
export type UnitLevel =
  /** **cấp tỉnh** · province. Directly under the centre. */
  | 'PROVINCE'
  /** **cấp huyện** · district. Between province and commune, until 30 June 2025. */
  | 'DISTRICT'
  /** **cấp xã** · commune. The lowest level with a government of its own. */
  | 'COMMUNE'
  /** **thôn, tổ dân phố** · hamlet. A residential community inside a commune; self-governing, without a government. */
  | 'HAMLET';

export type DesignationsQueryVariables = Exact<{
  unit: string;
  filter?: DesignationFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DesignationsQuery = { readonly administrativeUnit: { readonly __typename: 'AdministrativeUnit', readonly id: string, readonly name: string, readonly designations: { readonly __typename: 'DesignationConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'DesignationEdge', readonly cursor: string, readonly placement: Placement | null, readonly inheritedFrom: { readonly __typename: 'AdministrativeUnit', readonly id: string, readonly name: string } | null, readonly node: { readonly __typename: 'Designation', readonly id: string, readonly year: number, readonly stage: DesignationStage, readonly subject:
            | { readonly __typename: 'AdministrativeUnit', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
           } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PostHoldersQueryVariables = Exact<{
  unit: string;
  on: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PostHoldersQuery = { readonly administrativeUnit: { readonly __typename: 'AdministrativeUnit', readonly id: string, readonly name: string, readonly memberships: { readonly __typename: 'MembershipConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'MembershipEdge', readonly cursor: string, readonly attestation: Attestation | null, readonly node: { readonly __typename: 'Membership', readonly id: string, readonly role: string, readonly status: MembershipStatus, readonly attestedOn: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ProvinceOverviewQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type ProvinceOverviewQuery = { readonly province: { readonly __typename: 'AdministrativeUnit', readonly id: string, readonly name: string, readonly modelSites: { readonly __typename: 'ModelSiteConnection', readonly totalCount: number } | null, readonly runningSites: { readonly __typename: 'ModelSiteConnection', readonly totalCount: number } | null, readonly designations: { readonly __typename: 'DesignationConnection', readonly totalCount: number } | null, readonly awards: { readonly __typename: 'AwardConnection', readonly totalCount: number } | null, readonly events: { readonly __typename: 'EventConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'EventEdge', readonly cursor: string, readonly placement: Placement | null, readonly node: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly date: string | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null, readonly register: { readonly __typename: 'Register', readonly id: string, readonly dataVersion: string } | null };

export type UnitOnDayQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type UnitOnDayQuery = { readonly commune: { readonly __typename: 'AdministrativeUnit', readonly id: string, readonly permanentId: string, readonly name: string, readonly code: string | null, readonly level: UnitLevel, readonly asOf: string, readonly ancestors: ReadonlyArray<{ readonly __typename: 'AdministrativeUnit', readonly id: string, readonly permanentId: string, readonly name: string, readonly code: string | null, readonly level: UnitLevel, readonly asOf: string }>, readonly successors: ReadonlyArray<{ readonly __typename: 'UnitSuccession', readonly share: SuccessionShare, readonly unit: { readonly __typename: 'AdministrativeUnit', readonly id: string, readonly permanentId: string, readonly name: string, readonly code: string | null, readonly level: UnitLevel, readonly asOf: string, readonly province: { readonly __typename: 'AdministrativeUnit', readonly id: string, readonly permanentId: string, readonly name: string, readonly code: string | null, readonly level: UnitLevel, readonly asOf: string } | null } }> } | null };

export type UnitLineFragment = { readonly __typename: 'AdministrativeUnit', readonly id: string, readonly permanentId: string, readonly name: string, readonly code: string | null, readonly level: UnitLevel, readonly asOf: string };

export const UnitLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permanentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<UnitLineFragment, unknown>;
export const DesignationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Designations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DesignationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrativeUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"placement"}},{"kind":"Field","name":{"kind":"Name","value":"inheritedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DesignationsQuery, DesignationsQueryVariables>;
export const PostHoldersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostHolders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrativeUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"attestation"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PostHoldersQuery, PostHoldersQueryVariables>;
export const ProvinceOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProvinceOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"province"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"modelSites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"runningSites"},"name":{"kind":"Name","value":"modelSites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RUNNING"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"placement"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}}]}}]}}]} as unknown as DocumentNode<ProvinceOverviewQuery, ProvinceOverviewQueryVariables>;
export const UnitOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitLine"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitLine"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permanentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<UnitOnDayQuery, UnitOnDayQueryVariables>;
