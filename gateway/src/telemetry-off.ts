/**
 * Imported before `@apollo/gateway`: from 2.14 on it reports to its vendor once a minute unless this is set.
 * Nothing that this platform runs may speak to anybody unasked.
 */
process.env["APOLLO_TELEMETRY_DISABLED"] = "1";
// A key left in somebody's environment would switch on the other reporters.
delete process.env["APOLLO_KEY"];
delete process.env["APOLLO_GRAPH_REF"];
delete process.env["APOLLO_SCHEMA_REPORTING"];
