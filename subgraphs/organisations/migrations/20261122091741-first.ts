import { Migration } from "@mikro-orm/migrations";

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table administrative_change (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        kind text not null,
        effective_on date not null,
        legal_basis text collate "C" null,
        primary key (id)
      )`);
    this.addSql(`
      create table administrative_unit (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        level text not null,
        validity daterange not null,
        primary key (id)
      )`);
    this.addSql(`
      create table change_unit (
        id text collate "C" not null,
        change_id text collate "C" not null,
        unit_id text collate "C" not null,
        role text not null,
        origin text not null,
        primary key (id)
      )`);
    this.addSql(`
      create table containment (
        unit_id text collate "C" not null,
        member_id text collate "C" not null,
        during daterange not null,
        own boolean not null,
        inherited boolean not null,
        placement text not null,
        primary key (unit_id, member_id, during)
      )`);
    this.addSql(`
      create table coverage (
        id text collate "C" not null,
        covered_from date not null,
        complete_levels text[] not null,
        primary key (id)
      )`);
    this.addSql(`
      create table organisation (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        name text not null,
        other_names text[] not null,
        kind text not null,
        sector text null,
        unit_id text collate "C" null,
        parent_id text collate "C" null,
        member_count jsonb null,
        founded_on text collate "C" null,
        dissolved_on text collate "C" null,
        search_text text generated always as (register.fold(coalesce(name, '') || ' ' || register.joined(other_names))) stored not null,
        primary key (id)
      )`);
    this.addSql(
      `create index organisation_search_text_trigram on organisation using gin (search_text register.gin_trgm_ops)`,
    );
    this.addSql(`
      create table unit_code (
        id text collate "C" not null,
        unit_id text collate "C" not null,
        validity daterange not null,
        origin text not null,
        level text not null,
        code text collate "C" not null,
        primary key (id)
      )`);
    this.addSql(`
      create table unit_name (
        id text collate "C" not null,
        unit_id text collate "C" not null,
        validity daterange not null,
        origin text not null,
        name text not null,
        short_name text not null,
        search_text text generated always as (register.fold(coalesce(name, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(
      `create index unit_name_search_text_trigram on unit_name using gin (search_text register.gin_trgm_ops)`,
    );
    this.addSql(`
      create table unit_neighbour (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        unit_id text collate "C" not null,
        neighbour_id text collate "C" not null,
        primary key (id)
      )`);
    this.addSql(`
      create table unit_parent (
        id text collate "C" not null,
        unit_id text collate "C" not null,
        validity daterange not null,
        origin text not null,
        parent_id text collate "C" not null,
        primary key (id)
      )`);
    this.addSql(`
      create table unit_profile (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        unit_id text collate "C" not null,
        position int not null,
        aspect text not null,
        member text null,
        quantity jsonb null,
        stated_on text collate "C" null,
        primary key (id)
      )`);
    this.addSql(`
      create table unit_transfer (
        id text collate "C" not null,
        change_id text collate "C" not null,
        from_id text collate "C" not null,
        to_id text collate "C" not null,
        share text not null,
        origin text not null,
        primary key (id)
      )`);
    this.addSql(`
      create table unit_type (
        id text collate "C" not null,
        unit_id text collate "C" not null,
        validity daterange not null,
        origin text not null,
        type text not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table administrative_change add constraint administrative_change_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table administrative_change add constraint administrative_change_kind_check check (kind in ('MERGE', 'SPLIT', 'PARTIAL_TRANSFER', 'RENAME', 'RETYPE', 'RECODE', 'REPARENT', 'ABOLISH', 'ESTABLISH'))`,
    );
    this.addSql(
      `alter table administrative_unit add constraint administrative_unit_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table administrative_unit add constraint administrative_unit_level_check check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'))`,
    );
    this.addSql(
      `alter table change_unit add constraint change_unit_change_id_foreign foreign key (change_id) references administrative_change (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table change_unit add constraint change_unit_unit_id_foreign foreign key (unit_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(`alter table change_unit add constraint change_unit_role_check check (role in ('ORIGINAL', 'RESULT'))`);
    this.addSql(
      `alter table change_unit add constraint change_unit_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table containment add constraint containment_placement_check check (placement in ('EXACT', 'UNDETERMINABLE'))`,
    );
    this.addSql(
      `alter table organisation add constraint organisation_unit_id_foreign foreign key (unit_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table organisation add constraint organisation_parent_id_foreign foreign key (parent_id) references organisation (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table organisation add constraint organisation_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table organisation add constraint organisation_kind_check check (kind in ('CENTRAL_PARTY_BODY', 'NATIONAL_ASSEMBLY', 'MINISTRY', 'PARTY_COMMITTEE', 'PARTY_INSPECTION_COMMITTEE', 'PEOPLES_COMMITTEE', 'PEOPLES_COUNCIL', 'POLICE', 'POLICE_DEPARTMENT', 'FATHERLAND_FRONT', 'POLITICAL_SOCIAL_ORGANISATION', 'STEERING_COMMITTEE', 'MODEL_STEERING_BODY', 'SCHOOL', 'ENTERPRISE', 'AGENCY', 'CLUB', 'SELF_MANAGEMENT_GROUP', 'GRASSROOTS_SECURITY_FORCE', 'PART_TIME_COMMUNE_POLICE'))`,
    );
    this.addSql(
      `alter table organisation add constraint organisation_sector_check check (sector in ('RESIDENTIAL', 'ENTERPRISE', 'EDUCATION', 'AGENCY'))`,
    );
    this.addSql(
      `alter table unit_code add constraint unit_code_unit_id_foreign foreign key (unit_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table unit_code add constraint unit_code_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table unit_code add constraint unit_code_level_check check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'))`,
    );
    this.addSql(
      `alter table unit_name add constraint unit_name_unit_id_foreign foreign key (unit_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table unit_name add constraint unit_name_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table unit_neighbour add constraint unit_neighbour_unit_id_foreign foreign key (unit_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table unit_neighbour add constraint unit_neighbour_neighbour_id_foreign foreign key (neighbour_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table unit_neighbour add constraint unit_neighbour_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table unit_parent add constraint unit_parent_unit_id_foreign foreign key (unit_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table unit_parent add constraint unit_parent_parent_id_foreign foreign key (parent_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table unit_parent add constraint unit_parent_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table unit_profile add constraint unit_profile_unit_id_foreign foreign key (unit_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table unit_profile add constraint unit_profile_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table unit_profile add constraint unit_profile_aspect_check check (aspect in ('INHABITANTS', 'HAMLETS', 'DISTANCE_TO_DISTRICT_CENTRE', 'ETHNIC_GROUP_SHARE', 'MAIN_LIVELIHOOD', 'SETTING'))`,
    );
    this.addSql(
      `alter table unit_transfer add constraint unit_transfer_change_id_foreign foreign key (change_id) references administrative_change (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table unit_transfer add constraint unit_transfer_from_id_foreign foreign key (from_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table unit_transfer add constraint unit_transfer_to_id_foreign foreign key (to_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table unit_transfer add constraint unit_transfer_share_check check (share in ('WHOLE', 'PART', 'ALL_RESIDENTS', 'LAND_ONLY'))`,
    );
    this.addSql(
      `alter table unit_transfer add constraint unit_transfer_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table unit_type add constraint unit_type_unit_id_foreign foreign key (unit_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table unit_type add constraint unit_type_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table unit_type add constraint unit_type_type_check check (type in ('PROVINCE', 'MUNICIPALITY', 'RURAL_DISTRICT', 'URBAN_DISTRICT', 'TOWN', 'CITY', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE', 'THON', 'AP', 'BAN', 'KHU_PHO', 'TO_DAN_PHO'))`,
    );

    // By hand: what entities cannot say.
    for (const table of [
      "administrative_unit",
      "administrative_change",
      "organisation",
      "unit_neighbour",
      "unit_profile",
    ]) {
      this.addSql(`alter table ${table} add constraint ${table}_cited check (jsonb_array_length(citations) > 0)`);
    }
    for (const table of ["administrative_unit", "unit_name", "unit_code", "unit_type", "unit_parent"]) {
      this.addSql(`alter table ${table} add constraint ${table}_some_day check (not isempty(validity))`);
    }

    // A unit has one name, code, type and parent on a day; and a code of a level has one holder on a day.
    for (const table of ["unit_name", "unit_code", "unit_type", "unit_parent"]) {
      this.addSql(`
        alter table ${table} add constraint ${table}_one_a_day
          exclude using gist (unit_id with =, validity with &&)`);
    }
    this.addSql(`
      alter table unit_code add constraint unit_code_one_holder_a_day
        exclude using gist (level with =, code with =, validity with &&)`);
    this.addSql(`alter table unit_parent add constraint unit_parent_not_itself check (parent_id <> unit_id)`);
    this.addSql(`alter table unit_neighbour add constraint unit_neighbour_not_itself check (neighbour_id <> unit_id)`);
    this.addSql(`alter table unit_transfer add constraint unit_transfer_not_to_itself check (from_id <> to_id)`);
    this.addSql(`alter table organisation add constraint organisation_not_its_own_parent check (parent_id <> id)`);

    // The names, codes, types and parents of a unit are few: a plain look-up is quicker than the exclusion's index.
    for (const table of ["unit_name", "unit_code", "unit_type", "unit_parent"]) {
      this.addSql(`create index ${table}_by_unit on ${table} (unit_id)`);
    }
    this.addSql(`create index administrative_unit_by_level on administrative_unit (level)`);
    this.addSql(`create index unit_code_by_code on unit_code (code, level)`);
    this.addSql(`create index unit_parent_by_parent on unit_parent (parent_id) include (unit_id, validity)`);
    this.addSql(`create index unit_neighbour_by_unit on unit_neighbour (unit_id)`);
    this.addSql(`create index unit_profile_by_unit on unit_profile (unit_id, position)`);
    this.addSql(`create index administrative_change_by_day on administrative_change (effective_on)`);
    this.addSql(`create unique index change_unit_once on change_unit (change_id, role, unit_id)`);
    this.addSql(`create index change_unit_by_unit on change_unit (unit_id, change_id)`);
    this.addSql(`create unique index unit_transfer_once on unit_transfer (change_id, from_id, to_id)`);
    this.addSql(`create index unit_transfer_by_from on unit_transfer (from_id)`);
    this.addSql(`create index unit_transfer_by_to on unit_transfer (to_id)`);
    this.addSql(`create index organisation_by_unit on organisation (unit_id)`);
    this.addSql(`create index organisation_by_parent on organisation (parent_id)`);
    this.addSql(`create index containment_by_member on containment (member_id, unit_id)`);

    // The contract with the other subgraphs: subgraphs/kit/src/units/containment.ts says what each column means.
    this.addSql(`
      create view unit_containment as
        select unit_id, member_id, during, own, inherited, placement
        from containment`);
    this.addSql(`
      create view unit_life as
        select id as unit_id, level, lower(validity) as valid_from, upper(validity) - 1 as valid_through
        from administrative_unit`);
    // A body ends with its unit at the latest; dissolved_on may be a year or a month, which is no day to count by.
    this.addSql(`
      create view organisation_place as
        select organisation.id as organisation_id, organisation.unit_id, organisation.kind,
          least(
            case length(organisation.dissolved_on)
              when 10 then organisation.dissolved_on::date
              when 7 then ((organisation.dissolved_on || '-01')::date + interval '1 month' - interval '1 day')::date
              when 4 then (organisation.dissolved_on || '-12-31')::date
            end,
            case when organisation.dissolved_on is not null then upper(unit.validity) - 1 end
          ) as ended_on
        from organisation
        left join administrative_unit as unit on unit.id = organisation.unit_id`);
  }
}
