import { type FactRow, rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { recordRow } from "@phong-trao/kit/records/record.facts.ts";
import {
  type BodyKind,
  bodyKinds,
  bodyOf,
  type CommuneOfCountry,
  type HostOfCountry,
  inWords,
  type UnitOfCountry,
} from "@phong-trao/kit/synthetic/country.ts";
import { madeUp, syntheticSource } from "@phong-trao/kit/synthetic/marks.ts";
import { OrganisationSchema } from "../organisations/organisation.entity.ts";

const none = { otherNames: [], sector: null, parent: null, memberCount: null, foundedOn: null, dissolvedOn: null };

/** The committees and the police of a unit; they end with it. */
export const bodyRows = (unit: UnitOfCountry): TableRows =>
  rowsOf(
    OrganisationSchema,
    (Object.keys(bodyKinds) as BodyKind[]).map((kind) => ({
      ...none,
      ...recordRow(syntheticSource, { key: bodyOf(kind, unit) }),
      name: madeUp(`${bodyKinds[kind].words} ${inWords(unit)}`),
      kind,
      unit: unit.key,
      dissolvedOn: unit.through,
    })),
  );

export const hostRows = (commune: CommuneOfCountry, hosts: readonly HostOfCountry[]): TableRows =>
  rowsOf(
    OrganisationSchema,
    hosts.map(({ key, name, kind, sector }): FactRow<typeof OrganisationSchema> => ({
      ...none,
      ...recordRow(syntheticSource, { key }),
      name,
      kind,
      sector,
      unit: commune.key,
    })),
  );
