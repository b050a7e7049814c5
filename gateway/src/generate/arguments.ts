import { parseArgs } from "node:util";
import { StartError } from "../start-error.ts";

export interface GenerateSettings {
  /** What to do about made-up data that is there: stop, put other in its place, or only take it out. */
  readonly existing: "REFUSE" | "REPLACE" | "REMOVE";
  readonly seed: number;
  readonly scale: number;
}

export const usage = `npm run generate -- [--scale 1] [--seed 42] [--replace]
npm run generate -- --remove

Makes up records for the whole country, marked as synthetic, beside the facts of the register.
  --scale    how many times the records of a country; 0.01 to 20
  --seed     a whole number; the same seed gives the same data
  --replace  takes out synthetic data that is there before
  --remove   takes it out and makes none`;

/** @throws StartError that says what is possible */
export function parseArguments(args: readonly string[]): GenerateSettings | "HELP" {
  const given = read(args);
  if (given.help === true) return "HELP";
  if (given.replace === true && given.remove === true) {
    throw new StartError("Give either --replace or --remove: the first makes new data, the second makes none.");
  }
  return {
    existing: given.remove === true ? "REMOVE" : given.replace === true ? "REPLACE" : "REFUSE",
    seed: wholeNumber("--seed", given.seed, { least: 0, most: 0xffff_ffff }),
    scale: parseScale(given.scale),
  };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        scale: { type: "string", default: "1" },
        seed: { type: "string", default: "42" },
        replace: { type: "boolean" },
        remove: { type: "boolean" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function parseScale(text: string): number {
  const scale = Number(text);
  if (/^\d+(\.\d{1,2})?$/.test(text) && scale >= 0.01 && scale <= 20) return scale;
  throw new StartError(`--scale is "${text}"; it has to be a number from 0.01 to 20, such as 1, 10 or 0.1.`);
}

function wholeNumber(name: string, text: string, { least, most }: { least: number; most: number }): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new StartError(`${name} is "${text}"; it has to be a whole number from ${least} to ${most}.`);
}
