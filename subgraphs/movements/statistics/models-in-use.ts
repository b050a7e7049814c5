import { checkPageSize } from "@phong-trao/kit/connections/page.ts";
import type { Context } from "@phong-trao/kit/context.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import { modelByKey, type ModelRow } from "../models/model.queries.ts";
import { type CountRow, countRow } from "./count-row.ts";
import { type Measured, measuredOn, type StatisticsRow } from "./measured-on.ts";

/** Different models with a running site: those that certainly have one, and those that may. */
export async function modelsInUse(context: Context, row: StatisticsRow): Promise<CountRow> {
  const running = await measuredOn(context, row, "RUNNING_SITES_OF_MODEL");
  const { behind } = running.count("MODEL", ...running.each("MODEL").map(({ member }) => member));
  return { ...differentModels([running]), behind };
}

/** Of one unit, or of several together: a model that several have counts once. */
export function differentModels(running: readonly Measured[]): CountRow {
  const models = running.flatMap(({ each }) => each("MODEL"));
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
  const { count, each } = await measuredOn(context, row, "SITES_OF_MODEL");
  const foremost = each("MODEL")
    .toSorted((one, other) => other.sure - one.sure || other.open - one.open || (one.member < other.member ? -1 : 1))
    .slice(0, first);
  return Promise.all(
    foremost.map(async ({ member }) => ({
      model: await askOne(context, modelByKey, member),
      count: count("MODEL", member),
    })),
  );
}
