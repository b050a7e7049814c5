import { today } from "./day.ts";
import { fromRecords, fromRollUps } from "./w3-statements.ts";
import type { QuestionsWorkload } from "./workload.ts";

/** The page that a ministry opens first: one question, the same for everybody. */
export const dashboard: QuestionsWorkload = {
  kind: "questions",
  world: "register",
  name: "W3",
  title: "national dashboard: 34 provinces, sites by sector, funnel by year, awards by form",
  touches: "roll-ups of movements and people; `live`: all sites, registrations and awards",
  clients: 4,
  rivals: ["stock", "stock-local", "monolith", "hive"],
  without: {
    postgraphile:
      "its aggregates count rows of one table; what is certain and what is open on units that merged takes a join by " +
      "dates and conditional sums, for which a database function would be the limit's statement",
  },
  prepare: async () => [{ query, variables: {} }],
  wrong({ provinces }: { readonly provinces: readonly Province[] | null }) {
    if (provinces?.length !== 34) return `there are 34 provinces, not ${provinces?.length}`;
    const sites = provinces.flatMap(({ statistics }) => statistics.sites.bySector.map(({ count }) => count.atLeast));
    if (sites.every((count) => count === 0)) return "no province has a site";
    const short = provinces.find(({ statisticsSeries }) => statisticsSeries.length !== 5);
    if (short !== undefined) return `${short.name} has ${short.statisticsSeries.length} years, not 5`;
    const more = provinces.find(({ awardStatistics }) =>
      awardStatistics.some(({ count }) => count.atMost < count.atLeast),
    );
    return more && `${more.name} has more awards for certain than at most`;
  },
  limit: { statement: () => ({ name: "dashboard", text: fromRollUps, values: [today] }) },
  besides: { live: { statement: () => ({ name: "dashboard-live", text: fromRecords, values: [today] }) } },
};

interface Province {
  readonly name: string;
  readonly statistics: {
    readonly sites: { readonly bySector: readonly { readonly count: { readonly atLeast: number } }[] };
  };
  readonly statisticsSeries: readonly object[];
  readonly awardStatistics: readonly { readonly count: { readonly atLeast: number; readonly atMost: number } }[];
}

const query = /* GraphQL */ `
  query NationalDashboard {
    provinces {
      code
      name
      statistics(period: { year: 2025 }, frame: RESTATED) {
        sites {
          bySector {
            sector
            count {
              value
              atLeast
              atMost
            }
          }
        }
      }
      statisticsSeries(
        periods: [{ year: 2021 }, { year: 2022 }, { year: 2023 }, { year: 2024 }, { year: 2025 }]
        frame: RESTATED
      ) {
        period {
          through
        }
        registrations {
          subject
          registered {
            value
          }
          appraised {
            value
          }
          recognised {
            value
          }
          refused {
            value
          }
        }
      }
      awardStatistics(period: { from: "2021-01-01", through: "2025-12-31" }, frame: RESTATED) {
        form
        recipientKind
        count {
          value
          atLeast
          atMost
        }
      }
    }
  }
`;
