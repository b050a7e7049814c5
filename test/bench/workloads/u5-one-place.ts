import { readdirSync, readFileSync } from "node:fs";
import type { QuestionsWorkload } from "./workload.ts";

/** Everything that the register has on a place, then and now: what somebody asks who is about to go there. */
export const onePlace: QuestionsWorkload = {
  kind: "questions",
  world: "register",
  name: "U5",
  title: "everything on one place, through the reform",
  touches: "organisations, movements, people; tens of rows",
  clients: 8,
  prepare: async () => [...places().map((query) => ({ query, variables: {} })), { query: district, variables: {} }],
  wrong(data: Readonly<Record<string, unknown>>) {
    const missing = Object.keys(data).find((field) => data[field] === null);
    return missing && `${missing} is null`;
  },
};

/** The places that the documents are about, as the golden operations ask for them. */
function places(): readonly string[] {
  const folder = new URL("../../operations/places/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  if (files.length === 0) throw new Error(`no golden operations in ${folder.pathname}`);
  return files.toSorted().map((file) => readFileSync(new URL(file, folder), "utf8"));
}

/** Hàm Thuận Nam ended on 30 June 2025; its records are its own and those of its communes, wherever those went. */
const district = /* GraphQL */ `
  query Everything {
    district(code: "598", asOf: "2024-09-17") {
      name
      province {
        name
      }
      communes {
        name
        successors {
          share
          unit {
            name
            province {
              name
            }
          }
        }
      }
      modelSites(first: 50) {
        totalCount
        nodes {
          sector
          model {
            name
          }
        }
      }
      events(first: 20) {
        nodes {
          name
          citations {
            locator
          }
        }
      }
      reportedFigures(first: 20) {
        nodes {
          quantity {
            value
            qualifier
          }
          check {
            addsUp
          }
        }
      }
      designations(first: 20) {
        edges {
          placement
          node {
            year
            stage
          }
        }
      }
      awards(first: 20) {
        totalCount
        nodes {
          grantedOn
          warnings {
            message
          }
        }
      }
      organisations(first: 20) {
        nodes {
          name
          kind
        }
      }
    }
  }
`;
