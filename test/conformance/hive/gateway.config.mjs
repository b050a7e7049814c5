// Read by Hive Gateway. The supergraph is the committed one; only where its subgraphs are reached differs here.
const locations = JSON.parse(process.env["SUBGRAPH_URLS"] ?? "{}");

export const gatewayConfig = {
  transportEntries: Object.fromEntries(Object.entries(locations).map(([name, location]) => [name, { location }])),
  // It listens on loopback, for one test, and tells nobody.
  reporting: undefined,
  graphiql: false,
  landingPage: false,
};
