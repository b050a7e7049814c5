import type { TableRows } from "@phong-trao/kit/facts/rows.ts";
import type { Country } from "@phong-trao/kit/synthetic/country.ts";
import type { SyntheticData } from "@phong-trao/kit/synthetic/synthetic-data.ts";
import { organisationsFacts as facts } from "../src/facts.ts";
import { hamletRows } from "./hamlets.ts";
import { bodyRows, hostRows } from "./organisations.ts";

export { realUnits } from "./communes.ts";
export { countryOf } from "./country.ts";

/** Hamlets under the communes of then and of today, the bodies of all units, and the organisations in communes. */
export const synthetic: SyntheticData = {
  facts,
  rows: (country) => ({ parts: country.communes.length + 1, tables: rows(country) }),
};

function* rows(country: Country): Generator<readonly TableRows[]> {
  yield [...country.provinces, ...country.districts].map(bodyRows);
  for (const commune of country.communes) {
    // Hosts stay with the commune in which they began.
    const hosts = commune.predecessors.length === 0 ? country.hostsOf(commune) : [];
    yield [...hamletRows(commune, country.hamletsOf(commune)), bodyRows(commune), hostRows(commune, hosts)];
  }
}
