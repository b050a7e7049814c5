import { checkPageSize } from "@phong-trao/kit/connections/listing.ts";
import type { Context } from "@phong-trao/kit/context.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import { modelByKey, type ModelRow } from "../models/model.queries.ts";
import { counts } from "@phong-trao/kit/statistics/count.queries.ts";
import { type CountRow, countRow } from "./count-row.ts";
import { askedOf, type Measured, measuredOn, type StatisticsRow } from "./measured-on.ts";

/** Different models with a running site: those that certainly have one, and those that may. */
export async function modelsInUse(context: Context, row: StatisticsRow): Promise<CountRow> {
  const { of } = row;
  if ("organisation" in of) {
    const running = await measuredOn(context, row, "RUNNING_SITES_OF_MODEL", "MODEL");
    const { behind } = running.count(...running.each.map(({ member }) => member));
    return { ...differentModels([running]), behind };
  }
  // Counted by the database: the models of 34 provinces in 5 years are some hundred thousand rows.
  const asked = askedOf({ ...row, of }, "RUNNING_SITES_OF_MODEL", "MODEL");
  const [number = { sure: 0, open: 0 }] = await context.ask(counts, { ...asked, eachOnce: true });
  return countRow(number, { ...asked, members: null });
}

/** Of one unit, or of several together: a model that several have counts once. */
export function differentModels(running: readonly Measured[]): CountRow {
  const models = running.flatMap(({ each }) => each);
  const known = new Set(models.map(({ member }) => member));
  const sure = new Set(models.filter((model) => model.sure > 0).map(({ member }) => member));
  return countRow({ sure: sure.size, open: known.size - sure.size });
}

export interface SitesOfModel {
  readonly model: ModelRow;
  readonly count: CountRow;
}

/** Those with most certain sites first, then with most possible ones, then by key. */
export async function sitesByModel(context: Context, row: StatisticsRow, first: number): Promise<SitesOfModel[]> {
  checkPageSize(first);
  const { count, each } = await measuredOn(context, row, "SITES_OF_MODEL", "MODEL");
  const foremost = each
    .toSorted((one, other) => other.sure - one.sure || other.open - one.open || (one.member < other.member ? -1 : 1))
    .slice(0, first);
  return Promise.all(
    foremost.map(async ({ member }) => ({
      model: await askOne(context, modelByKey, member),
      count: count(member),
    })),
  );
}
