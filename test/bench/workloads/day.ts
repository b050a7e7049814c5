/** The day that all contestants take for today: answers of CURRENT views are the same in every run. */
export const today = "2026-11-22";
