import { cachedAnswer } from "./c1-cached-answer.ts";
import { loadTheCountry } from "./l1-load-the-country.ts";
import { startOnLoadedData } from "./l2-start.ts";
import { loadAgain } from "./l3-load-again.ts";
import { formerProvince } from "./u1-former-province.ts";
import { typing } from "./u2-typing.ts";
import { resolveCodes } from "./u3-resolve-codes.ts";
import { codeOnADate } from "./u4-code-on-a-date.ts";
import { onePlace } from "./u5-one-place.ts";
import { oneCommune } from "./w1-one-commune.ts";
import { provinceTree } from "./w2-province-tree.ts";
import { dashboard } from "./w3-dashboard.ts";
import { searchWithCounts } from "./w4-search.ts";
import { firstPage, pageFifty, pageThousand } from "./w5-all-sites.ts";
import { publicBenchmark } from "./w6-public-benchmark.ts";
import type { Workload } from "./workload.ts";

/** In the order in which they run and stand in the table. */
export const workloads: readonly Workload[] = [
  oneCommune,
  provinceTree,
  dashboard,
  searchWithCounts,
  pageFifty,
  firstPage,
  pageThousand,
  publicBenchmark,
  cachedAnswer,
  formerProvince,
  typing,
  resolveCodes,
  codeOnADate,
  onePlace,
  loadTheCountry,
  startOnLoadedData,
  loadAgain,
];
