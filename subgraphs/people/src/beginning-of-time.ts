/** Where records without a date stand in an order by date: before all others. */
export const beginningOfTime = "0001-01-01";
