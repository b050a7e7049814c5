import type { Mapping } from "./rivals.ts";

// The same questions in the words of PostGraphile's schema. What it makes of a table it answers; what is not in a table
// (sums of roll-ups, labels of codes) is worked out here, by the client, before anything is timed.

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

/** Names of a unit and of the two above it, on a day or as they were last. */
interface NamedUnit {
  readonly unitNamesByUnitId: Nodes<{ readonly name: string }>;
  readonly unitParentsByUnitId?: Nodes<{ readonly administrativeUnitByParentId: NamedUnit }>;
}

const nameOf = (unit: NamedUnit) => unit.unitNamesByUnitId.nodes[0]?.name;

function ancestorsOf(unit: NamedUnit): readonly { readonly name: string | undefined }[] {
  const above = unit.unitParentsByUnitId?.nodes[0]?.administrativeUnitByParentId;
  return above === undefined ? [] : [{ name: nameOf(above) }, ...ancestorsOf(above)];
}

/** @param chosen which name and which parent */
const unitWith = (chosen: string, above: number): string => `
  unitNamesByUnitId(${chosen}) { nodes { name } }
  ${
    above === 0
      ? ""
      : `unitParentsByUnitId(${chosen}) { nodes { administrativeUnitByParentId { ${unitWith(chosen, above - 1)} } } }`
  }`;

const onTheDay = "filter: { validity: { containsElement: $asOf } }";
const theCommune = `unitCodesByUnitId: {
  some: { code: { equalTo: $code }, level: { equalTo: "COMMUNE" }, validity: { containsElement: $asOf } } }`;
const countingIn = `unit: { containedIn: { some: { during: { containsElement: $asOf }, unit: { ${theCommune} } } } }`;

const commune = `
  query OneCommune($code: String!, $asOf: Date!, $day: String!) {
    allAdministrativeUnits(filter: { ${theCommune} }) {
      nodes {
        ${unitWith(onTheDay, 2)}
      }
    }
    allMovementsRollUps(
      filter: {
        year: { lessThanOrEqualTo: 2024 }
        ofSeries: { measure: { equalTo: "SITES" }, dimension: { equalTo: "SECTOR" }, grain: { equalTo: "S" } }
        onPlace: {
          frame: { equalTo: "RESTATED" }
          during: { containsElement: $asOf }
          unit: { ${theCommune} }
        }
      }
    ) { nodes { sure open ofMember { value } } }
    allMovementsModelSites(first: 3, orderBy: [SORT_NAME_ASC, PRIMARY_KEY_ASC], filter: { ${countingIn} }) {
      totalCount
      nodes { sector establishedOn movementsModelByModelId { name activityFields } }
    }
    allMovementsActivityFields { nodes { code labelVi } }
    allPeopleAwards(first: 3, orderBy: [SORT_ON_DESC, PRIMARY_KEY_ASC], filter: { ${countingIn} }) {
      nodes { form grantedOn grantor { name } }
    }
    allPeoplePosts(
      first: 1
      orderBy: [ORGANISATION_ID_ASC, ORDINAL_ASC, PRIMARY_KEY_ASC]
      filter: {
        kind: { equalTo: "HEAD" }
        searchText: { includes: "chu tich ubnd" }
        organisation: { administrativeUnitByUnitId: { ${theCommune} } }
      }
    ) {
      nodes {
        title
        peopleMembershipsByPostId(
          first: 2
          orderBy: [ORGANISATION_ID_ASC, ORDINAL_ASC, PRIMARY_KEY_ASC]
          filter: {
            and: [
              { or: [{ startedEarliest: { isNull: true } }, { startedEarliest: { lessThanOrEqualTo: $asOf } }] }
              { or: [{ endedLatest: { isNull: true } }, { endedLatest: { greaterThanOrEqualTo: $asOf } }] }
            ]
            organisation: { or: [{ dissolvedOn: { isNull: true } }, { dissolvedOn: { greaterThanOrEqualTo: $day } }] }
          }
        ) { nodes { startedOn peoplePersonByPersonId { name } } }
      }
    }
  }`;

interface CommuneData {
  readonly allAdministrativeUnits: Nodes<NamedUnit>;
  readonly allMovementsRollUps: Nodes<{
    readonly sure: string;
    readonly open: string;
    readonly ofMember: { readonly value: string };
  }>;
  readonly allMovementsModelSites: { readonly totalCount: number } & Nodes<{
    readonly sector: string;
    readonly establishedOn: string | null;
    readonly movementsModelByModelId: { readonly name: string; readonly activityFields: readonly string[] };
  }>;
  readonly allMovementsActivityFields: Nodes<{ readonly code: string; readonly labelVi: string }>;
  readonly allPeopleAwards: Nodes<object>;
  readonly allPeoplePosts: Nodes<{
    readonly title: string;
    readonly peopleMembershipsByPostId: Nodes<{
      readonly startedOn: string | null;
      readonly peoplePersonByPersonId: object;
    }>;
  }>;
}

function communeInOurWords(data: CommuneData): unknown {
  const [unit] = data.allAdministrativeUnits.nodes;
  if (unit === undefined) return { commune: null };
  const labels = new Map(data.allMovementsActivityFields.nodes.map(({ code, labelVi }) => [code, labelVi]));
  const counted = Map.groupBy(data.allMovementsRollUps.nodes, ({ ofMember }) => ofMember.value);
  const sum = (sector: string, of: "sure" | "open") =>
    (counted.get(sector) ?? []).reduce((all, row) => all + Number(row[of]), 0);
  const sectors = ["RESIDENTIAL", "ENTERPRISE", "EDUCATION", "AGENCY", ""].filter(
    (sector) => sector !== "" || sum("", "sure") !== 0 || sum("", "open") !== 0,
  );
  return {
    commune: {
      name: nameOf(unit),
      ancestors: ancestorsOf(unit),
      statistics: {
        sites: {
          bySector: sectors.map((sector) => ({
            sector: sector === "" ? null : sector,
            count: { value: sum(sector, "open") === 0 ? sum(sector, "sure") : null },
          })),
        },
      },
      modelSites: {
        totalCount: data.allMovementsModelSites.totalCount,
        nodes: data.allMovementsModelSites.nodes.map(
          ({ movementsModelByModelId: { name, activityFields }, ...site }) => ({
            ...site,
            model: { name, activityFields: activityFields.map((code) => ({ label: { vi: labels.get(code) } })) },
          }),
        ),
      },
      awards: data.allPeopleAwards,
      posts: {
        nodes: data.allPeoplePosts.nodes.map(({ title, peopleMembershipsByPostId: { nodes } }) => ({
          title,
          memberships: {
            nodes: nodes.map(({ startedOn, peoplePersonByPersonId: person }) => ({ startedOn, person })),
          },
        })),
      },
    },
  };
}

/** As a unit is today, or was on its last day: their keys are numbered in the order of time. */
const lastKnown = "orderBy: PRIMARY_KEY_DESC, first: 1";

const sites = `
  query AllSites($offset: Int!) {
    allMovementsModelSites(first: 100, offset: $offset, orderBy: [SORT_NAME_ASC, PRIMARY_KEY_ASC]) {
      nodes {
        sector
        status
        movementsModelByModelId { name }
        unit { ${unitWith(lastKnown, 3)} }
        host { name }
        citations
      }
      pageInfo { hasNextPage }
    }
  }`;

interface SitesData {
  readonly allMovementsModelSites: { readonly pageInfo: object } & Nodes<{
    readonly sector: string;
    readonly status: string;
    readonly movementsModelByModelId: object;
    readonly unit: NamedUnit;
    readonly host: object | null;
    readonly citations: readonly Citation[];
  }>;
}

interface Citation {
  readonly locator: string | null;
}

interface OurSites {
  readonly modelSites: { readonly pageInfo: object } & Nodes<{ readonly citations: readonly Citation[] }>;
}

/** Titles of documents are left out, in its favour: keys inside JSON lead it nowhere. */
const locators = (citations: readonly Citation[]) => citations.map(({ locator }) => ({ locator }));

/** By workload. */
export const postgraphileMappings: Readonly<Record<string, Mapping>> = {
  W1: {
    question: ({ variables }) => ({ query: commune, variables: { ...variables, day: variables["asOf"] } }),
    inOurWords: communeInOurWords,
  },
  W5: {
    question: ({ variables }) => ({ query: sites, variables: { offset: (Number(variables["page"]) - 1) * 100 } }),
    inOurWords: ({ allMovementsModelSites: { nodes, pageInfo } }: SitesData) => ({
      modelSites: {
        nodes: nodes.map(({ sector, status, movementsModelByModelId: model, unit, host, citations }) => ({
          sector,
          status,
          model,
          unit: { name: nameOf(unit), ancestors: ancestorsOf(unit) },
          organisation: host,
          citations: locators(citations),
        })),
        pageInfo,
      },
    }),
    shown: ({ modelSites: { nodes, pageInfo } }: OurSites) => ({
      modelSites: {
        nodes: nodes.map(({ citations, ...site }) => ({ ...site, citations: locators(citations) })),
        pageInfo,
      },
    }),
  },
};
