import type { Span } from "@phong-trao/kit/records/partial-date.ts";

/** Before everything that the register holds: where records without any date stand in lists ordered by date. */
const withoutDate = "0001-01-01";

/** The day that lists are ordered by: the last on which something can have been. */
export const sortDay = ({ earliest, latest }: Span): string => latest ?? earliest ?? withoutDate;
