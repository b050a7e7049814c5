import { type Count, countOf } from "@phong-trao/kit/statistics/count.ts";
import type { Asked, Counted } from "@phong-trao/kit/statistics/count.queries.ts";
import { awardForms, recipientKinds } from "../awards/award.entity.ts";
import type { AwardForm, RecipientKind, UnitLevel } from "../src/generated/resolvers.ts";

export interface AwardStatisticRow {
  readonly form: AwardForm;
  readonly recipientKind: RecipientKind;
  readonly count: Count;
  readonly byGrantorLevel: readonly GrantorLevelRow[];
}

export interface GrantorLevelRow {
  readonly grantorLevel: UnitLevel | null;
  readonly count: Count;
}

/** Those forms and kinds of which there are any, in the order of the schema. */
export function awardStatistics(asked: Asked, counted: readonly Counted[]): readonly AwardStatisticRow[] {
  const among = membersOf(counted);
  return awardForms.flatMap((form) =>
    recipientKinds.flatMap((recipientKind) => {
      const member = `${form}+${recipientKind}`;
      return among("FORM_AND_KIND", member).map((found): AwardStatisticRow => ({
        form,
        recipientKind,
        count: countOf(asked, counted, found),
        byGrantorLevel: levels.flatMap((grantorLevel) =>
          among("GRANTOR", `${member}+${grantorLevel ?? ""}`).map((of) => ({
            grantorLevel,
            count: countOf(asked, counted, of),
          })),
        ),
      }));
    }),
  );
}

/** Null: of the whole country, or not known. */
const levels = ["PROVINCE", "DISTRICT", "COMMUNE", "HAMLET", null] as const satisfies readonly (UnitLevel | null)[];

/** One member, or none where nothing of it was counted. */
const membersOf = (counted: readonly Counted[]) => {
  const known = new Set(counted.map(({ dimension, member }) => `${dimension} ${member}`));
  return (dimension: string, member: string) =>
    known.has(`${dimension} ${member}`) ? [{ dimension, members: [member] }] : [];
};
