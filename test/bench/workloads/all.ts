import { loadTheCountry } from "./l1-load-the-country.ts";
import { startOnLoadedData } from "./l2-start.ts";
import { loadAgain } from "./l3-load-again.ts";
import { formerProvince } from "./u1-former-province.ts";
import { typing } from "./u2-typing.ts";
import { resolveCodes } from "./u3-resolve-codes.ts";
import { codeOnADate } from "./u4-code-on-a-date.ts";
import { onePlace } from "./u5-one-place.ts";
import type { Workload } from "./workload.ts";

/** In the order in which they run and stand in the table. */
export const workloads: readonly Workload[] = [
  formerProvince,
  typing,
  resolveCodes,
  codeOnADate,
  onePlace,
  loadTheCountry,
  startOnLoadedData,
  loadAgain,
];
