/** The type in the schema → what its resolvers get as their parent: `path#Name`. Read when the types are generated. */
export const mappers: Readonly<Record<string, string>> = {
  AdministrativeUnit: "../units/unit-view.ts#UnitRow",
  // A unit in a list also says which name a search found.
  AdministrativeUnitConnection: "../units/unit-list.queries.ts#FoundUnitPage",
  AdministrativeUnitEdge: "../units/unit-list.queries.ts#FoundUnitEdge",
  UnitHistory: "@phong-trao/schema/ids.ts#UnitView",
  DatedParent: "../units/unit-history.queries.ts#DatedParentRow",
  ProfileStatement: "../units/unit-profile.queries.ts#ProfileRow",
  CodeHolder: "../units/code-holders.queries.ts#CodeHolderRow",
  ResolvedCode: "../units/resolve-codes.ts#ResolvedCodeRow",
  RetiredUnit: "../units/retired-units.queries.ts#RetiredUnitRow",
  ResolvedUnit: "../changes/succession-on.ts#ResolvedUnitRow",

  AdministrativeChange: "../changes/change.queries.ts#ChangeRow",
  UnitSuccession: "../changes/succession.queries.ts#SuccessionRow",
  UnitTransfer: "../changes/change.queries.ts#TransferRow",

  Organisation: "../organisations/organisation.queries.ts#OrganisationRow",

  Register: "@phong-trao/kit/records/record.resolvers.ts#Reference",
  Coverage: "../register/coverage.queries.ts#CoverageRow",

  Document: "@phong-trao/kit/records/record.resolvers.ts#Reference",
  Citation: "@phong-trao/kit/records/record.entity.ts#StoredCitation",
};
