import type { Context } from "@phong-trao/kit/context.ts";
import type { StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import { registrationRules } from "../safety-registrations/safety-registration.queries.ts";
import { warningsOfRules, type YearRange } from "../safety-registrations/safety-registration.rules.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import type { FigureRow } from "./figure.queries.ts";
import { checkOf, warningsOfCheck } from "./figure.rules.ts";
import { indicatorByKey } from "./indicator.queries.ts";

/** What the facts state, what the figure's own parts show, and what the law says of whom it counts. */
export async function warningsOfFigure(figure: FigureRow, context: Context): Promise<readonly StoredWarning[]> {
  const [indicator, rules] = await Promise.all([
    askOne(context, indicatorByKey, figure.indicatorKey),
    context.ask(registrationRules, "all"),
  ]);
  return [
    ...figure.storedWarnings,
    ...warningsOfCheck(checkOf(figure.quantity, figure.breakdown)),
    ...(indicator.countsRegistrations ? warningsOfRules(kindsOf(figure), yearsOf(figure), rules) : []),
  ];
}

/** The kinds of subjects that the figure counts, together or part by part. */
const kindsOf = ({ categories, breakdown }: FigureRow): readonly string[] => [
  ...categories.filter(({ list }) => list === "SafetySubjectKind").map(({ code }) => code),
  ...breakdown.filter(({ dimension }) => dimension === "SUBJECT_KIND").map(({ member }) => member),
];

/** The years that the figure covers. Null: it has no date. */
function yearsOf({ earliestOn, latestOn }: FigureRow): YearRange | null {
  const first = earliestOn ?? latestOn;
  const last = latestOn ?? earliestOn;
  return first === null || last === null ? null : { first: yearOf(first), last: yearOf(last) };
}

const yearOf = (day: string) => Number(day.slice(0, 4));
