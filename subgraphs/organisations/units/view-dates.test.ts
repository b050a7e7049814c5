import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOrganisations, type Organisations, unit } from "../test-support/open-organisations.ts";

let organisations: Organisations;
beforeAll(async () => {
  organisations = await openOrganisations();
});
afterAll(() => organisations[Symbol.asyncDispose]());

const ask = async (query: string, variables?: Record<string, unknown>, today?: string) => {
  const { data, errors } = await organisations.ask(query, variables, today);
  expect(errors).toEqual([]);
  return data;
};

test("23128 was Hàm Cường at the conference of September 2024 and is Hàm Kiệm today", async () => {
  expect(
    await ask(`{
      former: commune(code: "23128", asOf: "2024-09-17") { name code type validFrom validThrough district { name } province { name code } }
      present: commune(code: "23128") { name code validFrom validThrough asOf district { name } province { name code } }
    }`),
  ).toEqual({
    former: {
      name: "Xã Hàm Cường",
      code: "23128",
      type: "COMMUNE",
      validFrom: null,
      validThrough: "2025-06-30",
      district: { name: "Huyện Hàm Thuận Nam" },
      province: { name: "Tỉnh Bình Thuận", code: "60" },
    },
    present: {
      name: "Xã Hàm Kiệm",
      code: "23128",
      validFrom: "2025-07-01",
      validThrough: null,
      asOf: "2026-11-22",
      district: null,
      province: { name: "Tỉnh Lâm Đồng", code: "68" },
    },
  });
});

describe("going from unit to unit keeps the view date", () => {
  const on = "2024-09-17";
  test("up, down, sideways, and through the id", async () => {
    const { district } = await ask(
      `{ district(code: "598", asOf: "${on}") {
        id permanentId asOf parent { id province { id } } children { id code parent { id } }
        ancestors { id } communes { id } district { id } commune { id }
      } }`,
    );
    expect(district).toMatchObject({
      id: unit("598.0", on),
      permanentId: unit("598.0"),
      asOf: on,
      parent: { id: unit("60.0", on), province: { id: unit("60.0", on) } },
      ancestors: [{ id: unit("60.0", on) }],
      district: { id: unit("598.0", on) },
      commune: null,
    });
    expect(district.children).toHaveLength(13);
    expect(district.children[6]).toEqual({ id: unit("23128.0", on), code: "23128", parent: { id: unit("598.0", on) } });
    expect(district.communes).toEqual(district.children.map(({ id }: { id: string }) => ({ id })));
    expect(
      await ask(`query ($id: ID!) { administrativeUnit(id: $id) { id asOf parent { asOf } } }`, { id: district.id }),
    ).toEqual({
      administrativeUnit: { id: district.id, asOf: on, parent: { asOf: on } },
    });
  });

  test("a district without a date is seen on its last day, and its id has no date", async () => {
    expect(await ask(`{ district(code: "598") { id asOf parent { id asOf } children { id asOf } } }`)).toMatchObject({
      district: {
        id: unit("598.0"),
        asOf: "2025-06-30",
        parent: { id: unit("60.0"), asOf: "2025-06-30" },
        children: expect.arrayContaining([{ id: unit("23128.0"), asOf: "2025-06-30" }]),
      },
    });
  });

  test("a view outside the unit's life shows the nearest day of it and keeps the date that was asked for", async () => {
    const hamCuong = await ask(
      `query ($id: ID!) { administrativeUnit(id: $id, asOf: "2026-02-03") { id asOf name parent { id asOf name } } }`,
      {
        id: unit("23128.0", on),
      },
    );
    expect(hamCuong.administrativeUnit).toEqual({
      id: unit("23128.0", "2026-02-03"),
      asOf: "2025-06-30",
      name: "Xã Hàm Cường",
      parent: { id: unit("598.0", "2026-02-03"), asOf: "2025-06-30", name: "Huyện Hàm Thuận Nam" },
    });
    expect(
      await ask(`query ($id: ID!) { administrativeUnit(id: $id) { asOf } }`, { id: unit("23128.20250701", on) }),
    ).toEqual({
      administrativeUnit: { asOf: "2025-07-01" },
    });
  });

  test("`on` changes it anywhere", async () => {
    expect(
      await ask(`{ district(code: "598") { communes { code on(date: "${on}") { id parent { id } } } } }`),
    ).toMatchObject({
      district: {
        communes: expect.arrayContaining([
          { code: "23128", on: { id: unit("23128.0", on), parent: { id: unit("598.0", on) } } },
        ]),
      },
    });
  });

  test("predecessors, successors, former parents and units of organisations are seen today or on their last day", async () => {
    const { commune } = await ask(
      `{ commune(code: "23128", asOf: "${on}") {
        successors { unit { id name code parent { id name } } share }
        history { parents { unit { id } validThrough } names { name } codes { code validThrough } types { type } }
        organisations { nodes { unit { id } } }
      } }`,
    );
    expect(commune.successors).toEqual([
      {
        unit: {
          id: unit("23128.20250701"),
          name: "Xã Hàm Kiệm",
          code: "23128",
          parent: { id: unit("68.20250701"), name: "Tỉnh Lâm Đồng" },
        },
        share: "WHOLE",
      },
    ]);
    expect(commune.history).toEqual({
      parents: [{ unit: { id: unit("598.0") }, validThrough: "2025-06-30" }],
      names: [{ name: "Xã Hàm Cường" }],
      codes: [{ code: "23128", validThrough: "2025-06-30" }],
      types: [{ type: "COMMUNE" }],
    });
  });

  test("another subgraph gets back the id that it gave", async () => {
    const ids = [unit("598.0", on), unit("598.0"), unit("nowhere")];
    const { _entities } = await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on AdministrativeUnit { id name asOf } } }`,
      { of: ids.map((id) => ({ __typename: "AdministrativeUnit", id })) },
    );
    expect(_entities).toEqual([
      { id: ids[0], name: "Huyện Hàm Thuận Nam", asOf: on },
      { id: ids[1], name: "Huyện Hàm Thuận Nam", asOf: "2025-06-30" },
      null,
    ]);
  });
});

test("the provinces of a day", async () => {
  const { now, before } = await ask(
    `{ now: provinces { code name } before: provinces(asOf: "2025-06-30") { code name } }`,
  );
  expect(now).toHaveLength(34);
  expect(now.slice(0, 2)).toEqual([
    { code: "01", name: "Thành phố Hà Nội" },
    { code: "04", name: "Tỉnh Cao Bằng" },
  ]);
  expect(now).toContainEqual({ code: "75", name: "Thành phố Đồng Nai" });
  expect(before).toHaveLength(63);
  expect(before).toContainEqual({ code: "91", name: "Tỉnh Kiên Giang" });
  expect(before).toContainEqual({ code: "75", name: "Tỉnh Đồng Nai" });
});

test("thôn Anh Dũng is known as long as its commune", async () => {
  expect(
    await ask(
      `query ($id: ID!) { administrativeUnit(id: $id) {
      name shortName type code asOf validFrom validThrough commune { name } district { name } province { name }
      inferences { field } citations { document { id } } } }`,
      { id: unit("08779.0.thon-anh-dung") },
    ),
  ).toEqual({
    administrativeUnit: {
      name: "Thôn Anh Dũng",
      shortName: "Anh Dũng",
      type: "THON",
      code: null,
      asOf: "2024-12-31",
      validFrom: null,
      validThrough: "2024-12-31",
      commune: { name: "Xã Bạch Lưu" },
      district: { name: "Huyện Sông Lô" },
      province: { name: "Tỉnh Vĩnh Phúc" },
      inferences: [{ field: "validThrough" }],
      citations: [{ document: { id: expect.any(String) } }],
    },
  });
  const { district } = await ask(
    `{ district(code: "253", asOf: "2020-11-09") { hamlets { name } communes { name hamlets { name } } } }`,
  );
  expect(district.hamlets).toEqual([{ name: "Thôn Anh Dũng" }]);
  // The article speaks of 17 communes and towns.
  expect(district.communes).toHaveLength(17);
  expect(district.communes).toContainEqual({ name: "Xã Bạch Lưu", hamlets: [{ name: "Thôn Anh Dũng" }] });
});

test("Bạch Lưu and Trường Sinh border on each other, each in the view that was asked for", async () => {
  const { commune } = await ask(
    `{ commune(code: "08779", asOf: "2020-11-09") { neighbours { id name neighbours { name } } } }`,
  );
  expect(commune.neighbours).toEqual([
    { id: unit("02632.0", "2020-11-09"), name: "Xã Trường Sinh", neighbours: [{ name: "Xã Bạch Lưu" }] },
  ]);
});

test("what the article says of An Quảng Hữu as a whole", async () => {
  const { commune } = await ask(`{ commune(code: "29473", asOf: "2023-07-06") {
    profile { aspect member quantity { value qualifier unit } statedOn citations { locator } } } }`);
  const said = { statedOn: "2023-07-06", citations: [{ locator: "đoạn 4" }] };
  expect(commune.profile).toEqual([
    {
      ...said,
      aspect: "DISTANCE_TO_DISTRICT_CENTRE",
      member: null,
      quantity: { value: 15, qualifier: "ABOUT", unit: "KILOMETRE" },
    },
    { ...said, aspect: "HAMLETS", member: null, quantity: { value: 10, qualifier: "EXACT", unit: "COUNT" } },
    { ...said, aspect: "INHABITANTS", member: null, quantity: { value: 15000, qualifier: "AT_LEAST", unit: "COUNT" } },
    {
      ...said,
      aspect: "ETHNIC_GROUP_SHARE",
      member: "Khmer",
      quantity: { value: 45, qualifier: "EXACT", unit: "PERCENT" },
    },
    { ...said, aspect: "MAIN_LIVELIHOOD", member: "sản xuất nông nghiệp", quantity: null },
    { ...said, aspect: "SETTING", member: "vùng sâu", quantity: null },
  ]);
});

test("the number of statements does not depend on the number of units", async () => {
  const of = async (code: string) => {
    const { statements, errors } = await organisations.ask(
      `query ($code: String!) { district(code: $code, asOf: "2024-09-17") { communes {
        name parent { name } ancestors { name } province { name } district { name } commune { name } children { name }
        hamlets { name } neighbours { name } predecessors { share } successors { share unit { name parent { name } } change { kind originals { name } results { name } transfers { share from { name } to { name } } } }
        changes { kind } history { names { name } codes { code } types { type } parents { unit { name } } }
        profile { aspect } organisations { totalCount edges { placement inheritedFrom { name } node { name unit { name } parent { name } subOrganisations { name } } } }
        on(date: "2025-01-01") { name parent { name } }
      } } }`,
      { code },
    );
    expect(errors).toEqual([]);
    return statements;
  };
  const [one, seven, thirteen] = [await of("601"), await of("804"), await of("598")];
  expect(new Set(one)).toEqual(new Set(thirteen));
  expect(new Set(seven)).toEqual(new Set(thirteen));
  // Units of several fields are asked for together where they are known at the same time, so a few more or less.
  expect(Math.max(one.length, seven.length, thirteen.length)).toBeLessThanOrEqual(45);
});
