import { asOwner } from "@phong-trao/kit/database/owner.ts";
import { startThrowawayServer, type ThrowawayServer } from "@phong-trao/kit/database/throwaway-server.ts";
import type { Client, DatabaseError } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "./database.ts";

/** Xã Hàm Cường of the old order with all above it and a hamlet, xã Hàm Kiệm of the new; Trảng Bom is always there. */
const then = "(,2025-07-01)";
const since = "[2025-07-01,)";
const always = "(,)";

let server: ThrowawayServer;
let ownerUrl: string;
beforeAll(async () => {
  server = await startThrowawayServer();
  ownerUrl = await server.createDatabase("organisations");
  await database.migrate(ownerUrl);
  await asWriter((client) =>
    client.query(`begin;
      ${unit("60.0", "PROVINCE", "Tỉnh Bình Thuận", then)};
      ${unit("598.0", "DISTRICT", "Huyện Hàm Thuận Nam", then, "60.0")};
      ${unit("23128.0", "COMMUNE", "Xã Hàm Cường", then, "598.0")};
      ${unit("23128.0.thon", "HAMLET", "Thôn Phú Cường", then, "23128.0")};
      ${unit("68.20250701", "PROVINCE", "Tỉnh Lâm Đồng", since)};
      ${unit("23128.20250701", "COMMUNE", "Xã Hàm Kiệm", since, "68.20250701")};
      ${unit("77.0", "PROVINCE", "Tỉnh Bà Rịa - Vũng Tàu", always)};
      ${unit("26248.0", "COMMUNE", "Xã Trảng Bom", always, "77.0")};
      commit`),
  );
});
afterAll(() => server[Symbol.asyncDispose]());

const asWriter = <T>(work: (client: Client) => Promise<T>) => asOwner(ownerUrl, { search_path: "organisations" }, work);

/** A unit with all that it needs, as statements. */
function unit(key: string, level: string, name: string, days: string, parent?: string): string {
  const code = level === "HAMLET" ? "null" : `'${key.split(".")[0]}'`;
  const type = { PROVINCE: "PROVINCE", DISTRICT: "RURAL_DISTRICT", COMMUNE: "COMMUNE" }[level] ?? "THON";
  return [
    `insert into administrative_unit (id, citations, inferences, origin, level, validity)
       values ('${key}', '[{"document": "danh-muc-dvhc", "locator": null}]', '[]', 'SOURCE', '${level}', '${days}')`,
    has("unit_name", key, days, "name, short_name, level", `'${name}', '${name}', '${level}'`),
    has("unit_code", key, days, "level, code", `'${level}', ${code}`),
    has("unit_type", key, days, "type", `'${type}'`),
    ...(parent === undefined ? [] : [has("unit_parent", key, days, "parent_id", `'${parent}'`)]),
  ].join(";\n");
}

const has = (table: string, key: string, days: string, columns: string, values: string) =>
  `insert into ${table} (id, unit_id, validity, origin, ${columns})
     values ('${key}.' || gen_random_uuid(), '${key}', '${days}', 'SOURCE', ${values})`;
const named = (key: string, days: string, name: string) =>
  has("unit_name", key, days, "name, short_name, level", `'${name}', '${name}', 'COMMUNE'`);
const under = (key: string, days: string, parent: string) => has("unit_parent", key, days, "parent_id", `'${parent}'`);
const all = ["administrative_unit", "unit_name", "unit_code", "unit_type", "unit_parent"];
const lasts = (key: string, days: string) =>
  all.map((table) => `update ${table} set validity = '${days}' where ${idOf(table)} = '${key}'`).join(";\n");
const gone = (key: string) =>
  all
    .toReversed()
    .map((table) => `delete from ${table} where ${idOf(table)} = '${key}'`)
    .join(";\n");
const idOf = (table: string) => (table === "administrative_unit" ? "id" : "unit_id");

/** What a commit would say; nothing stays. */
const commit = (...statements: readonly string[]) =>
  asWriter(async (client) => {
    try {
      await client.query("begin");
      for (const statement of statements) await client.query(statement);
      await client.query("set constraints all immediate");
      return "taken";
    } catch (error) {
      return told(error);
    } finally {
      await client.query("rollback");
    }
  });

/** For what another transaction has locked. */
async function someoneWaits(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rowCount !== 0;
}

function told(error: unknown) {
  const { code, constraint, table, detail } = error as DatabaseError;
  return { code, constraint, table, detail };
}
const refused = (table: string, rule: string, detail: string) => ({
  code: "23514",
  constraint: `${table}_${rule}`,
  table,
  detail,
});

describe("what a unit is called and under has its days", () => {
  test("a unit that is renamed has both names, one after the other, in whatever order they are written", async () => {
    const cut = `update unit_name set validity = '(,2021-05-01)' where unit_id = '23128.0'`;
    expect(await commit(cut, named("23128.0", "[2021-05-01,2025-07-01)", "Xã Hàm Cường Mới"))).toBe("taken");
    expect(
      await commit(
        `delete from unit_name where unit_id = '23128.0'`,
        named("23128.0", "[2021-05-01,2025-07-01)", "Xã Hàm Cường Mới"),
        named("23128.0", "(,2021-05-01)", "Xã Hàm Cường"),
      ),
    ).toBe("taken");
  });

  test("days between two names are told, with the unit, the table and each of them", async () => {
    expect(
      await commit(
        `update unit_name set validity = '(,2021-05-01)' where unit_id = '23128.0'`,
        named("23128.0", "[2021-05-03,2025-06-30)", "Xã Hàm Cường Mới"),
      ),
    ).toEqual(
      refused(
        "unit_name",
        "every_day",
        "Xã Hàm Cường Mới (23128.0) is there: until 2025-06-30; missing in unit_name: 2021-05-01 to 2021-05-02, 2025-06-30",
      ),
    );
  });

  test("no name after the unit has ended", async () => {
    expect(await commit(`update unit_name set validity = '(,)' where unit_id = '23128.0'`)).toEqual(
      refused(
        "unit_name",
        "every_day",
        "Xã Hàm Cường (23128.0) is there: until 2025-06-30; unit_name is outside of that: since 2025-07-01",
      ),
    );
  });

  test.each(["unit_name", "unit_code", "unit_type", "unit_parent"])("no day without a row of %s", async (table) => {
    const who = table === "unit_name" ? "26248.0" : "Xã Trảng Bom (26248.0)";
    expect(await commit(`delete from ${table} where unit_id = '26248.0'`)).toEqual(
      refused(table, "every_day", `${who} is there: all days; missing in ${table}: all days`),
    );
  });

  test("a row that passes to another unit is missed where it was, and must fit where it comes", async () => {
    const passes = (to: string) => `update unit_type set unit_id = '${to}' where unit_id = '23128.0.thon'`;
    expect(await commit("delete from unit_type where unit_id = '23128.0'", passes("23128.0"))).toMatchObject({
      constraint: "unit_type_every_day",
      detail: "Thôn Phú Cường (23128.0.thon) is there: until 2025-06-30; missing in unit_type: until 2025-06-30",
    });
    expect(
      await commit(passes("23128.20250701"), has("unit_type", "23128.0.thon", then, "type", "'THON'")),
    ).toMatchObject({
      constraint: "unit_type_every_day",
      detail: "Xã Hàm Kiệm (23128.20250701) is there: since 2025-07-01; unit_type is outside of that: until 2025-06-30",
    });
  });

  test("all units with gaps are told at once, and of very many the first twenty", async () => {
    const units = Array.from({ length: 23 }, (_, at) => `3${at + 1000}.0`);
    const nameless = units.map(
      (key) => `${unit(key, "COMMUNE", "Xã", then, "60.0")}; delete from unit_name where unit_id = '${key}'`,
    );
    const answer = await commit(nameless.join(";\n"));
    expect(answer).toMatchObject({ constraint: "unit_name_every_day" });
    const lines = (answer as { detail: string }).detail.split("\n");
    expect(lines[0]).toBe("31000.0 is there: until 2025-06-30; missing in unit_name: until 2025-06-30");
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe("and 3 more");
  });
});

describe("what a unit is under", () => {
  test("nothing is above a province, and something above all others", async () => {
    expect(await commit(under("60.0", then, "77.0"))).toEqual(
      refused(
        "unit_parent",
        "every_day",
        "Tỉnh Bình Thuận (60.0) is a province and under nothing; unit_parent has: until 2025-06-30",
      ),
    );
    expect(await commit(unit("61.0", "DISTRICT", "Huyện Đảo Phú Quý", then))).toMatchObject({
      constraint: "unit_parent_every_day",
    });
  });

  test("is there on all of those days", async () => {
    expect(
      await commit(
        lasts("23128.0.thon", always),
        `update unit_parent set parent_id = '26248.0' where unit_id = '23128.0.thon'`,
      ),
    ).toBe("taken");
    expect(await commit(gone("23128.0.thon"), gone("23128.20250701"), lasts("23128.0", "(,2026-01-01)"))).toEqual(
      refused(
        "unit_parent",
        "there",
        "Xã Hàm Cường (23128.0) is under Huyện Hàm Thuận Nam (598.0) on days on which that is not there: 2025-07-01 to 2025-12-31",
      ),
    );
  });

  test("is of a level above: a hamlet in a commune, a commune in a district or a province, a district in a province", async () => {
    const hamletUnder = (parent: string) =>
      commit(`update unit_parent set parent_id = '${parent}' where unit_id = '23128.0.thon'`);
    expect(await hamletUnder("598.0")).toEqual(
      refused(
        "unit_parent",
        "of_level",
        "Thôn Phú Cường (23128.0.thon) is a HAMLET and under a DISTRICT, Huyện Hàm Thuận Nam (598.0): until 2025-06-30",
      ),
    );
    expect(await hamletUnder("60.0")).toMatchObject({ constraint: "unit_parent_of_level" });
    expect(await commit(unit("61.0", "DISTRICT", "Huyện", then, "598.0"))).toMatchObject({
      constraint: "unit_parent_of_level",
    });
    expect(await commit(unit("23129.0", "COMMUNE", "Xã", then, "598.0"))).toBe("taken");
    expect(await commit(unit("23129.0", "COMMUNE", "Xã", then, "60.0"))).toBe("taken");
  });

  test("is never the unit itself, at any remove", async () => {
    expect(
      await commit(
        "set constraints all deferred",
        unit("00001.0", "COMMUNE", "Xã Một", then, "00002.0"),
        unit("00002.0", "COMMUNE", "Xã Hai", then, "00001.0"),
      ),
    ).toMatchObject({
      constraint: "unit_parent_of_level",
      detail: [
        "Xã Một (00001.0) is a COMMUNE and under a COMMUNE, Xã Hai (00002.0): until 2025-06-30",
        "Xã Hai (00002.0) is a COMMUNE and under a COMMUNE, Xã Một (00001.0): until 2025-06-30",
      ].join("\n"),
    });
  });
});

describe("the unit itself", () => {
  test("comes with all of it", async () => {
    const [alone = ""] = unit("60001.0", "COMMUNE", "Xã", then, "60.0").split(";");
    expect(await commit(alone)).toMatchObject({ constraint: "unit_name_every_day" });
  });

  test("cannot end while its names go on, nor while something is under it", async () => {
    expect(await commit(`update administrative_unit set validity = '(,2025-01-01)' where id = '23128.0.thon'`)).toEqual(
      refused(
        "unit_name",
        "every_day",
        "Thôn Phú Cường (23128.0.thon) is there: until 2024-12-31; unit_name is outside of that: 2025-01-01 to 2025-06-30",
      ),
    );
    expect(await commit(lasts("23128.0", "(,2025-01-01)"))).toEqual(
      refused(
        "unit_parent",
        "there",
        "Thôn Phú Cường (23128.0.thon) is under Xã Hàm Cường (23128.0) on days on which that is not there: 2025-01-01 to 2025-06-30",
      ),
    );
    expect(await commit(lasts("23128.0", "(,2025-01-01)"), lasts("23128.0.thon", "(,2025-01-01)"))).toBe("taken");
  });

  test("cannot become one of another level above what is under it", async () => {
    const levels = `update administrative_unit set level = 'DISTRICT' where id = '23128.0';
      update unit_parent set parent_id = '60.0' where unit_id = '23128.0'`;
    expect(await commit(levels)).toMatchObject({
      constraint: "unit_parent_of_level",
      detail:
        "Thôn Phú Cường (23128.0.thon) is a HAMLET and under a DISTRICT, Xã Hàm Cường (23128.0): until 2025-06-30",
    });
  });

  test("goes with all that is said of it, and not while something is under it", async () => {
    expect(await commit(`delete from administrative_unit where id = '26248.0'`)).toMatchObject({ code: "23503" });
    expect(await commit(gone("23128.0"))).toMatchObject({ constraint: "unit_parent_parent_id_foreign" });
    expect(await commit(gone("26248.0"))).toBe("taken");
  });

  test("that is taken out and put in anew is checked with what was under it all the time", async () => {
    const anew = (days: string) =>
      commit(
        "set constraints all deferred",
        gone("23128.0"),
        unit("23128.0", "COMMUNE", "Xã Hàm Cường", days, "598.0"),
      );
    expect(await anew(then)).toBe("taken");
    expect(await anew("[2020-01-01,2025-07-01)")).toMatchObject({
      constraint: "unit_parent_there",
      detail:
        "Thôn Phú Cường (23128.0.thon) is under Xã Hàm Cường (23128.0) on days on which that is not there: until 2019-12-31",
    });
  });
});

describe("when it is checked", () => {
  test("at the end of the transaction: it is undone as a whole", async () => {
    const answer = await asWriter((client) =>
      client.query(`begin; ${named("99999.0", then, "Xã")}; commit`).catch(told),
    );
    expect(answer).toMatchObject({ code: "23503" });
    const gap = await asWriter((client) =>
      client.query("begin; delete from unit_type where unit_id = '26248.0'; commit").catch(told),
    );
    expect(gap).toMatchObject({ constraint: "unit_type_every_day" });
    expect(await commit()).toBe("taken");
  });

  test("again, what is changed after it was found good", async () => {
    const checked = "set constraints all immediate; set constraints all deferred";
    const cut = "update unit_name set validity = '(,2021-05-01)' where unit_id = '23128.0'";
    expect(await commit("update unit_name set name = 'Xã' where unit_id = '23128.0'", checked, cut)).toMatchObject({
      constraint: "unit_name_every_day",
    });
  });

  test("what was taken back is not, and nothing is left over", async () => {
    const back = ["savepoint before", "delete from unit_name", "rollback to before"];
    expect(await commit(...back, lasts("23128.0.thon", then))).toBe("taken");
    const { rows } = await asWriter((client) =>
      client
        .query(`begin; ${lasts("23128.0.thon", then)}; commit; select * from units_to_check`)
        .then((results) => (results as unknown as { rows: unknown[] }[]).at(-1) ?? { rows: [undefined] }),
    );
    expect(rows).toEqual([]);
  });

  test("of two at once, the second sees what the first did", async () => {
    /** The first is done but for its commit when the second wants to commit. */
    const atOnce = (one: string, other: string) =>
      asWriter((first) =>
        asWriter(async (second) => {
          await first.query(`begin; ${one}; set constraints all immediate`);
          await second.query(`begin; ${other}`);
          const settled = new AbortController();
          const late = second
            .query("commit")
            .catch(told)
            .finally(() => settled.abort());
          while (!settled.signal.aborted && !(await someoneWaits(first)));
          await first.query("commit");
          return late;
        }),
      );
    await asWriter((client) =>
      client.query(`begin;
        ${unit("888.0", "DISTRICT", "Huyện Phú Tân", always, "77.0")};
        ${unit("30409.0", "COMMUNE", "Thị trấn Chợ Vàm", always, "77.0")};
        ${unit("30427.0", "COMMUNE", "Xã Phú Thạnh", always, "77.0")};
        commit`),
    );
    expect(
      await atOnce(lasts("30409.0", then), unit("30409.0.ap", "HAMLET", "Ấp Phú Vinh", always, "30409.0")),
    ).toMatchObject({ constraint: "unit_parent_there" });
    expect(
      await atOnce(
        "update administrative_unit set level = 'DISTRICT' where id = '30427.0'",
        "update unit_parent set parent_id = '888.0' where unit_id = '30427.0'",
      ),
    ).toMatchObject({ constraint: "unit_parent_of_level" });
  });

  test("also for who may write units and nothing else, wherever he looks for tables", async () => {
    await asWriter((client) =>
      client.query(`
        create role clerk;
        grant clerk to current_user with set true;
        grant usage on schema organisations to clerk;
        grant select, update on unit_type to clerk`),
    );
    const answer = await asOwner(ownerUrl, { search_path: "pg_catalog" }, async (client) => {
      await client.query("set role clerk");
      await client.query("update organisations.unit_type set type = 'WARD' where unit_id = '26248.0'");
      return client
        .query("update organisations.unit_type set validity = '[2020-01-01,)' where unit_id = '26248.0'")
        .catch(told);
    });
    expect(answer).toMatchObject({
      constraint: "unit_type_every_day",
      detail: "Xã Trảng Bom (26248.0) is there: all days; missing in unit_type: until 2019-12-31",
    });
  });
});

test("a commune retired on a day that nobody knows is a former name beside all this, with its source", async () => {
  const retired = (citations: string) => `
    insert into retired_unit (id, citations, inferences, origin, code, name, carried_on_by_id)
    values ('23128.retired', '${citations}', '[]', 'SOURCE', '23128', 'Mường Mán', '23128.0')`;
  expect(await commit(retired('[{"document": "danh-muc-dvhc", "locator": null}]'))).toBe("taken");
  expect(await commit(retired("[]"))).toMatchObject({ constraint: "retired_unit_cited" });
  await asWriter(async (client) => {
    await client.query(`begin; ${retired('[{"document": "danh-muc-dvhc", "locator": null}]')}`);
    const { rows } = await client.query("select name from retired_unit where search_text like '%muong man%'");
    expect(rows).toEqual([{ name: "Mường Mán" }]);
    await client.query("rollback");
  });
});
