import { createRollUpTables } from "@phong-trao/kit/statistics/roll-up-tables.ts";
import { createRollUpTriggers } from "@phong-trao/kit/statistics/roll-up-triggers.ts";

/**
 * What awards and gifts count as, in SQL: for the migration.
 *
 * | Measure | Dimension     | Member                            | Counts                     |
 * | ------- | ------------- | --------------------------------- | -------------------------- |
 * | AWARDS  | FORM_AND_KIND | `COMMENDATION+COLLECTIVE`         | recipients, when granted   |
 * |         | GRANTOR       | `COMMENDATION+COLLECTIVE+COMMUNE` | the same; no level: `…+`   |
 * | GIFTS   | ITEM          | the label, as jsonb is written    | gifts, when given          |
 *
 * Only inner joins: a record counts once all of its rows are there, whichever came first. So who granted an award counts
 * as without a level until the level comes, which takes off there what it adds. A statement that writes two of these
 * tables at once, through `with`, would count the pair twice.
 */
const ofAwards = `
create function award_measured(award award, recipient award_recipient) returns setof measured_row
language sql stable parallel safe
begin atomic
  select 'Award'::text, award.id::text, award.unit_id::text, null::text, 'AWARDS'::text, part.dimension, part.member,
    granted.grain, granted.day, granted.sure, granted.open, granted.span
  from happened(award.granted_earliest, award.granted_latest, recipient.count::bigint) as granted
  cross join (
    values
      ('FORM_AND_KIND', concat_ws('+', award.form, recipient.kind)),
      ('GRANTOR', concat_ws('+', award.form, recipient.kind, ''))
  ) as part (dimension, member);
end`;

const ofLevels = `
create function award_level_measured(award award, recipient award_recipient, grantor organisation_level)
returns setof measured_row
language sql stable parallel safe
begin atomic
  select 'Award'::text, award.id::text, award.unit_id::text, null::text, 'AWARDS'::text, 'GRANTOR', part.member,
    granted.grain, granted.day, part.sign * granted.sure, part.sign * granted.open, granted.span
  from happened(award.granted_earliest, award.granted_latest, recipient.count::bigint) as granted
  cross join (
    values
      (1, concat_ws('+', award.form, recipient.kind, grantor.level)),
      (-1, concat_ws('+', award.form, recipient.kind, ''))
  ) as part (sign, member);
end`;

const ofGifts = `
create function gift_measured(gift gift) returns setof measured_row
language sql stable parallel safe
begin atomic
  select 'Gift'::text, gift.id::text, gift.unit_id::text, null::text, 'GIFTS'::text, 'ITEM'::text, gift.item::text,
    given.grain, given.day, given.sure, given.open, given.span
  from happened(gift.given_earliest, gift.given_latest, gift.count::bigint) as given;
end`;

/** The rows of which the counts of awards are made: one of the three may be rows that came or went. */
function awards({ award = "award", recipient = "award_recipient", grantor = "organisation_level" } = {}) {
  const recipients = `from ${award} as award
  join ${recipient} as recipient on recipient.award_id = award.id`;
  return {
    counted: `
  select counted.*
  ${recipients}
  cross join lateral award_measured(award, recipient) as counted`,
    byLevel: `
  select counted.*
  ${recipients}
  join ${grantor} as grantor on grantor.organisation_id = award.grantor_id
  cross join lateral award_level_measured(award, recipient, grantor) as counted`,
  };
}

const both = ({ counted, byLevel }: ReturnType<typeof awards>) => `${counted}
  union all ${byLevel}`;

const gifts = (rows = "gift") => `
  select counted.*
  from ${rows} as gift
  cross join lateral gift_measured(gift) as counted`;

/** What keeps the roll-up true: for the migration that makes its totals. In place of those that are there. */
export const createTriggers: readonly string[] = [
  ...createRollUpTriggers("award", (award) => both(awards({ award }))),
  ...createRollUpTriggers("award_recipient", (recipient) => both(awards({ recipient }))),
  ...createRollUpTriggers("organisation_level", (grantor) => awards({ grantor }).byLevel),
  ...createRollUpTriggers("gift", gifts),
];

export const createStatistics: readonly string[] = [
  ...createRollUpTables,
  // What organisations publishes, as of the last time that the roll-up was brought up to date with it.
  `
create table organisation_level (
  organisation_id text collate "C" not null,
  level text collate "C" not null,
  primary key (organisation_id)
)`,
  ofAwards,
  ofLevels,
  ofGifts,
  `
create view measured as ${both(awards())}
  union all ${gifts()}`,
];
