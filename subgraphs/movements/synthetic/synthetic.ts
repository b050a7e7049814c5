import type { TableRows } from "@phong-trao/kit/facts/rows.ts";
import type { CommuneOfCountry, Country } from "@phong-trao/kit/synthetic/country.ts";
import { syntheticSource } from "@phong-trao/kit/synthetic/marks.ts";
import type { SyntheticData } from "@phong-trao/kit/synthetic/synthetic-data.ts";
import { designationRows } from "../designations/designation.facts.ts";
import { documentRows } from "../documents/document.facts.ts";
import { eventRows } from "../events/event.facts.ts";
import { modelRows } from "../models/model.facts.ts";
import { figureRows } from "../reports/figure.facts.ts";
import { reportRows } from "../reports/report.facts.ts";
import { safetyRegistrationRows } from "../safety-registrations/safety-registration.facts.ts";
import { siteRows } from "../sites/site.facts.ts";
import { movementsFacts as facts } from "../src/facts.ts";
import { taskRows } from "../tasks/task.facts.ts";
import { designationsByCommune } from "./designations.ts";
import { documents } from "./documents.ts";
import { eventsByCommune } from "./events.ts";
import { models } from "./models.ts";
import { registrationsByCommune } from "./registrations.ts";
import { reportsByCommune } from "./reports.ts";
import { sitesByCommune } from "./sites.ts";
import { tasksOf } from "./tasks.ts";

/** The records of the movement, commune by commune. */
export const synthetic: SyntheticData = {
  facts,
  rows: (country) => ({ parts: country.communes.length + 1, tables: rows(country) }),
};

const document = syntheticSource;

function* rows(country: Country): Generator<readonly TableRows[]> {
  yield [
    ...documentRows({ document, documents: documents(country) }),
    ...modelRows({ document, models: models(country) }),
  ];
  const factsOf = factsByCommune(country);
  for (const commune of country.communes) {
    const { sites, events, tasks, registrations, designations, reports, figures } = factsOf(commune);
    yield [
      ...siteRows({ document, sites }),
      ...eventRows({ document, eventSeries: [], events }),
      ...taskRows({ document, documents: [], eventSeries: [], events, tasks }),
      ...safetyRegistrationRows({ document, registrations, registrationRules: [] }),
      ...designationRows({ document, designations }),
      ...reportRows({ document, reports }),
      ...figureRows({ document, figures }),
    ];
  }
}

/** What a facts file would say of a commune. */
export function factsByCommune(country: Country) {
  const sitesOf = sitesByCommune(country);
  const eventsOf = eventsByCommune(country);
  const registrationsOf = registrationsByCommune(country);
  const designationsOf = designationsByCommune(country);
  const reportsOf = reportsByCommune(country);
  return (commune: CommuneOfCountry) => {
    const sites = [...sitesOf(commune)];
    const events = eventsOf(commune);
    const registrations = [...registrationsOf(commune)];
    const register = { sites: [...sites, ...allBefore(commune).flatMap(sitesOf)], registrations };
    return {
      sites,
      events,
      tasks: tasksOf(country.seed, commune, events),
      registrations,
      designations: designationsOf(commune),
      ...reportsOf(commune, register),
    };
  };
}

const allBefore = ({ predecessors }: CommuneOfCountry): readonly CommuneOfCountry[] =>
  predecessors.flatMap((one) => [one, ...allBefore(one)]);
