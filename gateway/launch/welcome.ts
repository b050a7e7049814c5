import { readExamples } from "../src/examples.ts";

/** What a newcomer reads when the platform is up: where it is, and questions to begin with. */
export function welcome(url: string): string {
  const examples = readExamples();
  const longest = Math.max(...examples.map(({ name }) => name.length));
  return `
Open ${url}/explorer in a browser: the graph's explorer (no network needed), with these operations to run:

${examples.map(({ name, description }) => `  ${name.padEnd(longest)}  ${description}`).join("\n")}

or ask from a terminal:

  ${curl(url, '{ commune(code: "23128", asOf: "2024-09-17") { name ancestors { name } successors { unit { name } } } }')}

  ${curl(url, '{ administrativeUnits(filter: { search: "cho vam" }) { nodes { name code validThrough } } }')}

Health: ${url}/health/live and ${url}/health/ready. Ctrl-C stops it.
`;
}

function curl(url: string, query: string): string {
  return `curl ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;
}
