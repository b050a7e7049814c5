import type { StoredWarning } from "@phong-trao/kit/records/record.entity.ts";

/** One warning for each statement that cannot hold together with this one; it names the other. */
export const disputeWarnings = (others: readonly { readonly role: string }[]): readonly StoredWarning[] =>
  others.map(({ role }) => ({
    code: "DISPUTED",
    message: `Một thông tin khác ghi “${role}” trong cùng thời gian. Hai thông tin mâu thuẫn, được giữ như nguồn nêu và chưa kết luận.`,
    legalBasis: null,
    article: null,
  }));
