/**
 * Where a row of `measured` counts: on which units, in which frame, seen when, and how much of it is certain there. The
 * roll-up, the recount that proves it and counting live are made of these, of `place` and `change`.
 */

/** Restated: on the units into which its own counts (`counted_in`), seen on a day in `during`. */
export const restated = {
  sure: `case when place.placement = 'EXACT' then change.sure else 0 end`,
  open: `case when place.placement = 'EXACT' then change.open else change.sure + change.open end`,
};

/**
 * As reported: on the units that held its own while it may have happened (`counted_then`). Certain where they did all the
 * time; else open, and what is only bounded lies in the time in which they did. Stocks are none of it (the span is null):
 * theirs are the units of the day on which they are read.
 */
export const asReported = {
  sure: `case when place.there @> change.span then change.sure else 0 end`,
  open: `case when place.there @> change.span then change.open else change.sure + change.open end`,
  day: `case change.grain
    when 'E' then coalesce(lower(place.there * datemultirange(change.span)), '0001-01-01')
    when 'L' then coalesce(upper(place.there * datemultirange(change.span)) - 1, 'infinity')
    else change.day
  end`,
};

/** Both, of rows of `counted_by_class`: those as reported say when the unit was there. */
export const placedByClass = {
  sure: `case when place.there is null then ${restated.sure} else ${asReported.sure} end`,
  open: `case when place.there is null then ${restated.open} else ${asReported.open} end`,
  day: `case when place.there is null then change.day else ${asReported.day} end`,
  join: `join counted_by_class as place on place.class = change.class
    and (place.there is null or place.there && change.span)`,
};
