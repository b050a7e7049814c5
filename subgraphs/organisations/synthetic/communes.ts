import type { CommuneOfCountry, UnitOfCountry } from "@phong-trao/kit/synthetic/country.ts";
import { randomOf } from "@phong-trao/kit/synthetic/random.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { AnyKysely } from "@phong-trao/kit/questions.ts";

export interface RealUnits {
  readonly provinces: readonly UnitOfCountry[];
  readonly districts: readonly UnitOfCountry[];
  readonly communes: readonly CommuneOfCountry[];
}

/** The units that are facts, as the made-up records are put on them: each with what was above it and went into it. */
export async function realUnits(db: AnyKysely, seed: number): Promise<RealUnits> {
  const units = await readUnits(db);
  const predecessors = Map.groupBy(await mainSuccessions(db), ({ to }) => to);
  const known = new Map(units.map((unit) => [unit.key, unit]));
  const made = new Map<string, CommuneOfCountry>();
  const commune = (unit: UnitRow): CommuneOfCountry => {
    const before = made.get(unit.key);
    if (before !== undefined) return before;
    const into = (predecessors.get(unit.key) ?? []).flatMap(({ from }) => known.get(from) ?? []);
    const communes = into.filter(({ level }) => level === "COMMUNE").map(commune);
    const [first, ...others] = provincesOf(unit, known);
    if (first === undefined) throw new Error(`The commune ${unit.key} is in no province.`);
    const after: CommuneOfCountry = {
      ...unitOf(unit),
      district: unit.parents.flatMap((key) => districtOf(key, known))[0] ?? null,
      provinces: [first, ...others],
      weight:
        communes.length === 0
          ? randomOf(seed, "weight", unit.key).between(50, 150)
          : communes.reduce((sum, { weight }) => sum + weight, 0),
      predecessors: communes,
    };
    made.set(unit.key, after);
    return after;
  };
  const ofLevel = (level: string) => units.filter((unit) => unit.level === level);
  return {
    provinces: ofLevel("PROVINCE").map(unitOf),
    districts: ofLevel("DISTRICT").map(unitOf),
    communes: ofLevel("COMMUNE").map(commune),
  };
}

interface UnitRow extends UnitOfCountry {
  readonly level: string;
  /** First to last. */
  readonly parents: readonly string[];
}

const unitOf = ({ key, name, from, through }: UnitRow): UnitOfCountry => ({ key, name, from, through });

function districtOf(key: string, known: ReadonlyMap<string, UnitRow>): readonly UnitOfCountry[] {
  const unit = known.get(key);
  return unit?.level === "DISTRICT" ? [unitOf(unit)] : [];
}

/** Directly above, or above a district that is: those that were there first come first. */
function provincesOf(unit: UnitRow, known: ReadonlyMap<string, UnitRow>): readonly UnitOfCountry[] {
  const above = unit.parents.flatMap((key) => known.get(key) ?? []);
  const provinces = above.flatMap((one) => (one.level === "PROVINCE" ? [one] : provincesOf(one, known)));
  return [...new Map(provinces.map((province) => [province.key, unitOf(province as UnitRow)])).values()];
}

async function readUnits(db: AnyKysely): Promise<readonly UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    select unit.id as key, unit.level, lower(unit.validity) as from, upper(unit.validity) - 1 as through, last.name,
      coalesce(above.parents, '{}') as parents
    from administrative_unit as unit
    cross join lateral (
      select name
      from unit_name
      where unit_id = unit.id
      order by validity desc
      limit 1
    ) as last
    cross join lateral (
      select array_agg(parent_id order by validity) as parents
      from unit_parent
      where unit_id = unit.id
    ) as above
    where unit.origin = 'SOURCE' and unit.level <> 'HAMLET'
    order by unit.id`.execute(db);
  return rows;
}

/** Where most of a unit went, as far as shares tell. */
async function mainSuccessions(db: AnyKysely): Promise<readonly { readonly from: string; readonly to: string }[]> {
  const { rows } = await sql<{ from: string; to: string }>`
    select distinct on (transfer.from_id) transfer.from_id as from, transfer.to_id as to
    from unit_transfer as transfer
    join administrative_change as change on change.id = transfer.change_id
    where transfer.origin = 'SOURCE' and transfer.share <> 'LAND_ONLY'
    order by transfer.from_id, change.effective_on desc,
      array_position(array['WHOLE', 'ALL_RESIDENTS', 'PART'], transfer.share), transfer.to_id`.execute(db);
  return rows;
}
