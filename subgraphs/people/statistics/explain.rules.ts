import type { CountOf } from "@phong-trao/kit/statistics/count.ts";

/** What a number counts and when, for whoever asks how it comes about. */
export function ruleOf({ measure, dimension, members }: CountOf): string {
  if (measure === "GIFTS") {
    return `Gifts of this item, each counted as often as it was given, in the unit and at the time of the giving. ${dates}`;
  }
  const [member = ""] = members ?? [];
  const [form, kind, level] = member.split("+");
  const grantor =
    dimension === "FORM_AND_KIND"
      ? ""
      : level === ""
        ? ", granted by nobody whose unit is known"
        : `, granted by an organisation of level ${level}`;
  return `Recipients of kind ${kind} of awards of form ${form}${grantor}, in the unit of the award and at the time of granting. ${dates}`;
}

const dates =
  "Where only the month, the year or bounds are known, it is certain if all of these days lie in the period, open if some do.";
