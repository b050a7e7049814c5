import type { StoredWarning } from "@phong-trao/kit/records/record.entity.ts";

/** One warning for each statement that cannot hold together with this one; it names the other. */
export const disputeWarnings = (others: readonly { readonly role: string }[]): readonly StoredWarning[] =>
  others.map(({ role }) => ({
    code: "DISPUTED",
    message: `Another statement makes the same member “${role}” in the same time. Both are kept as stated; neither is settled.`,
    legalBasis: null,
    article: null,
  }));
