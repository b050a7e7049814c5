import { createRollUpTables } from "@phong-trao/kit/statistics/roll-up-tables.ts";
import { createRollUpTriggers } from "@phong-trao/kit/statistics/roll-up-triggers.ts";
import { createMeasures } from "./measures.ts";

// The rows of `measured` that come from rows of one table: of `model_site`, or of those among them that came or went.
// Inner joins only: a site counts by the fields of its model, and a task on the day of what gave it, as soon as both are
// there, whichever came first, until either goes. Of both in one statement (`with`) it would count twice: nobody does that.

const measured = (call: string, from: string) => `
select measured.*
from ${from}
cross join lateral ${call} as measured`;

const all = (...parts: readonly string[]) => parts.join("\nunion all");

const ofSites = (rows = "model_site") =>
  all(
    ...["site_measured", "site_established_measured", "site_ended_measured"].map((name) =>
      measured(`${name}(site)`, `${rows} as site`),
    ),
  );
const ofFields = ({ sites = "model_site", models = "model" } = {}) =>
  measured("site_field_measured(site, model)", `${sites} as site\njoin ${models} as model on model.id = site.model_id`);
const ofRegistrations = (rows = "safety_registration") =>
  measured("registration_measured(registration)", `${rows} as registration`);
const ofDesignations = (rows = "designation") =>
  measured("designation_measured(designation)", `${rows} as designation`);
const ofEvents = (rows = "event") => measured("event_measured(event)", `${rows} as event`);
const ofEventTasks = ({ tasks = "task", events = "event" } = {}) =>
  measured(
    "task_measured(task, event.earliest_on, event.latest_on)",
    `${tasks} as task\njoin ${events} as event on event.id = task.event_id`,
  );
const ofDocumentTasks = ({ tasks = "task", documents = "document" } = {}) =>
  measured(
    "task_measured(task, document.earliest_on, document.latest_on)",
    `${tasks} as task\njoin ${documents} as document on document.id = task.document_id`,
  );

const ofUnits = (rows = "unit_days") => measured("unit_measured(unit)", `${rows} as unit`);

/** What keeps the roll-up true: for the migration that makes its totals. In place of those that are there. */
export const createTriggers: readonly string[] = [
  ...createRollUpTriggers("model_site", (sites) => all(ofSites(sites), ofFields({ sites }))),
  ...createRollUpTriggers("model", (models) => ofFields({ models })),
  ...createRollUpTriggers("safety_registration", ofRegistrations),
  ...createRollUpTriggers("designation", ofDesignations),
  ...createRollUpTriggers("event", (events) => all(ofEvents(events), ofEventTasks({ events }))),
  ...createRollUpTriggers("task", (tasks) => all(ofEventTasks({ tasks }), ofDocumentTasks({ tasks }))),
  ...createRollUpTriggers("document", (documents) => ofDocumentTasks({ documents })),
  ...createRollUpTriggers("unit_days", ofUnits),
];

/** For the first migration of the statistics: what is counted. */
export const createStatistics: readonly string[] = [
  ...createRollUpTables,
  ...createMeasures,
  `create view measured as${all(
    ofSites(),
    ofFields(),
    ofRegistrations(),
    ofDesignations(),
    ofEvents(),
    ofEventTasks(),
    ofDocumentTasks(),
    ofUnits(),
  )}`,
];
