import { z } from "zod";
import type { Transcription } from "./transcription.ts";

const text = z.string().min(1);
const change = { was: text, is: text, reason: text };

/** `corrections.yaml` */
export const correctionsSchema = z.strictObject({
  newCodes: z.array(z.strictObject(change)),
  oldNames: z.array(z.strictObject({ level: z.enum(["PROVINCE", "DISTRICT", "COMMUNE"]), code: text, ...change })),
  successors: z.array(z.strictObject({ from: text, ...change })),
  missingCommunes: z.array(z.strictObject({ code: text, name: text, parent: text, successor: text, reason: text })),
});

export type Corrections = z.output<typeof correctionsSchema>;

/** Throws where a correction does not find what it corrects: then it, or the package, is not what it was. */
export function corrected(transcription: Transcription, corrections: Corrections): Transcription {
  const namesOf = (level: string) => corrections.oldNames.filter((correction) => correction.level === level);
  const renamed = <Row extends { code: string; name: string }>(rows: readonly Row[], level: string) =>
    changed(rows, namesOf(level), {
      finds: (row, { code, was }) => row.code === code && row.name === was,
      makes: (row, { is }) => ({ ...row, name: is }),
    });

  const passages = changed(transcription.passages, corrections.successors, {
    finds: (row, { from, was }) => row.from.code === from && row.to === was,
    makes: (row, { is }) => ({ ...row, to: is }),
  });
  const withNames = changed(passages, namesOf("COMMUNE"), {
    finds: (row, { code, was }) => row.from.code === code && row.from.name === was,
    makes: (row, { is }) => ({ ...row, from: { ...row.from, name: is } }),
  });

  return {
    ...transcription,
    provincesUntil: renamed(transcription.provincesUntil, "PROVINCE"),
    districtsUntil: renamed(transcription.districtsUntil, "DISTRICT"),
    passages: [...withNames, ...missingPassages(transcription, corrections)],
    communesSince: changed(transcription.communesSince, corrections.newCodes, {
      finds: (row, { was }) => row.code === was,
      makes: (row, { is }) => ({ ...row, code: is }),
    }),
  };
}

function changed<Row, Correction>(
  rows: readonly Row[],
  corrections: readonly Correction[],
  { finds, makes }: { finds(row: Row, by: Correction): boolean; makes(row: Row, by: Correction): Row },
): readonly Row[] {
  const result = [...rows];
  for (const correction of corrections) {
    const places = result.flatMap((row, at) => (finds(row, correction) ? [at] : []));
    const [place, ...more] = places;
    const row = place === undefined ? undefined : result[place];
    if (place === undefined || row === undefined || more.length > 0) {
      throw new Error(
        `corrections.yaml corrects ${JSON.stringify(correction)}, and the packages have that ${places.length} times, ` +
          "not once. Was the package exchanged for another version? Then look at the correction anew.",
      );
    }
    result[place] = makes(row, correction);
  }
  return result;
}

const missingPassages = ({ passages }: Transcription, { missingCommunes }: Corrections) =>
  missingCommunes.map(({ code, name, parent, successor }) => {
    if (passages.some((row) => row.from.code === code)) {
      throw new Error(`corrections.yaml adds the commune ${code} (${name}), and the packages have it. Remove that.`);
    }
    return { from: { code, name, parent }, to: successor };
  });
