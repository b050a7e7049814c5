import { Migration } from "@mikro-orm/migrations";

/** What began after the day of a view: records of today on the units of before. */
export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table later_containment (
        unit_id text collate "C" not null,
        member_id text collate "C" not null,
        during daterange not null,
        own boolean not null,
        inherited boolean not null,
        placement text not null,
        primary key (unit_id, member_id, during)
      )`);
    this.addSql(
      `alter table later_containment add constraint later_containment_placement_check check (placement in ('EXACT', 'UNDETERMINABLE'))`,
    );
    this.addSql(`create index later_containment_by_member on later_containment (member_id, unit_id)`);
    // The contract with the other subgraphs: subgraphs/kit/src/units/containment.ts says what each column means.
    this.addSql(`
      create view unit_restatement as
        select unit_id, member_id, during, case when inherited then 'FORMER' else 'PRESENT' end as relation, placement
        from containment
        union all
        select unit_id, member_id, during, 'LATER', placement
        from later_containment`);
  }
}
