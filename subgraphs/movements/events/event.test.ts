import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

const unit = (key: string, on: string | null = null) => unitId({ key, on });
const person = (key: string) => ({ id: recordId("Person", key) });
const organisation = (key: string) => ({ id: recordId("Organisation", key) });

const event = async (key: string, selection: string) => {
  const { data, errors } = await movements.ask(`query ($id: ID!) { event(id: $id) { ${selection} } }`, {
    id: recordId("Event", key),
  });
  expect(errors).toEqual([]);
  return data.event;
};
const attendance =
  "attendance { ordinal role person { id } organisation { id } group { label unit { id } quantity { value qualifier } } }";

describe("the launch in Chợ Vàm", () => {
  test("was on the afternoon of 14 February 2025, held by the town's committee", async () => {
    expect(
      await event(
        "cho-vam-launch-2025",
        "kind date dateBound { notAfter } partOfDay unit { id } host { id } hostUnit { id } model { name } movement { name } series { name }",
      ),
    ).toEqual({
      kind: "LAUNCH_CONFERENCE",
      date: "2025-02-14",
      dateBound: null,
      partOfDay: "AFTERNOON",
      unit: { id: unit("30409.0") },
      host: organisation("ubnd-cho-vam"),
      hostUnit: null,
      model: { name: "Hệ thống chính trị trực tiếp tham gia bảo đảm an ninh, trật tự" },
      movement: { name: "Toàn dân bảo vệ an ninh Tổ quốc" },
      series: null,
    });
  });

  test("presented a plan of six tasks in order, and asked four things of the steering committee and the police", async () => {
    const { acts, documents, tasks } = await event(
      "cho-vam-launch-2025",
      `acts { ordinal kind document { kind tasks { ordinal label } } } documents { symbol }
       tasks { ordinal label status addressees { organisation { id } } }`,
    );
    expect(acts.map(({ kind }: { kind: string }) => kind)).toEqual([
      "MODEL_LAUNCHED",
      "PLAN_PRESENTED",
      "GIFTS_PRESENTED",
    ]);
    expect(acts[1].document.tasks.map(({ ordinal }: { ordinal: number }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(documents).toEqual([{ symbol: null }]);
    expect(tasks).toHaveLength(4);
    expect(tasks[0]).toEqual({
      ordinal: 1,
      label: "Nắm tình hình",
      status: "OPEN",
      addressees: [
        { organisation: organisation("ban-chi-dao-cho-vam") },
        { organisation: organisation("cong-an-cho-vam") },
      ],
    });
  });
});

describe("the launch in Anh Dũng", () => {
  test("has no day, only the last on which it can have been, and a place for a host", async () => {
    expect(
      await event(
        "anh-dung-launch-2020",
        "date dateBound { notBefore notAfter } partOfDay host { id } hostUnit { id } inferences { field }",
      ),
    ).toEqual({
      date: null,
      dateBound: { notBefore: null, notAfter: "2020-11-09" },
      partOfDay: null,
      host: null,
      hostUnit: { id: unit("08779.0") },
      inferences: [{ field: "dateBound" }, { field: "attendance" }],
    });
  });

  test("names two persons in public posts; the chairs of 17 communes and towns are counted, not listed", async () => {
    const { attendance: lines } = await event("anh-dung-launch-2020", attendance);
    expect(lines[0]).toEqual({
      ordinal: 1,
      role: "SPEAKER",
      person: person("trieu-van-chuc"),
      organisation: null,
      group: null,
    });
    expect(lines.filter((line: { person: unknown }) => line.person !== null)).toHaveLength(2);
    expect(lines.map((line: { organisation: unknown }) => line.organisation)).toContainEqual(
      organisation("cong-an-son-duong"),
    );
    expect(lines.map((line: { group: unknown }) => line.group)).toContainEqual({
      label: "Chủ tịch các xã, thị trấn trên địa bàn huyện",
      unit: { id: unit("253.0") },
      quantity: { value: 17, qualifier: "EXACT" },
    });
    expect(lines.map((line: { group: unknown }) => line.group)).toContainEqual({
      label: "Đại diện người dân thôn Anh Dũng",
      unit: { id: unit("08779.0.thon-anh-dung") },
      quantity: null,
    });
  });

  test("adopted a report, a plan and decisions, launched an emulation drive and signed a pledge", async () => {
    const { acts } = await event("anh-dung-launch-2020", "acts { kind document { kind symbol } }");
    expect(acts).toEqual([
      { kind: "REPORT_PRESENTED", document: { kind: "REPORT", symbol: null } },
      { kind: "PLAN_PRESENTED", document: { kind: "PLAN", symbol: null } },
      { kind: "DECISION_ANNOUNCED", document: { kind: "DECISION", symbol: null } },
      { kind: "MODEL_LAUNCHED", document: null },
      { kind: "EMULATION_LAUNCHED", document: null },
      { kind: "PLEDGE_SIGNED", document: { kind: "PLEDGE", symbol: null } },
    ]);
  });
});

test("the review in Hàm Thuận Nam: a morning, nine months looked back on, and one person in two roles", async () => {
  const found = await event(
    "ham-thuan-nam-review-2024",
    `date partOfDay periodUnderReview { from through } host { id } ${attendance}`,
  );
  expect(found).toMatchObject({
    date: "2024-09-17",
    partOfDay: "MORNING",
    periodUnderReview: { from: "2024-01", through: "2024-09" },
    host: organisation("ban-chi-dao-ham-thuan-nam"),
  });
  const roles = found.attendance.map((line: { role: string; person: unknown }) => [line.role, line.person]);
  expect(roles).toEqual([
    ["ATTENDEE", person("nguyen-van-thang")],
    ["CHAIR", person("tran-ngoc-diep")],
    ["PRESENTER", person("le-thi-bich-lien")],
    ["SPEAKER", person("le-thi-bich-lien")],
  ]);
});

test("a person's attendances, with the event of each", async () => {
  const { data, errors } = await movements.entity(
    "Person",
    person("le-thi-bich-lien").id,
    "id attendances { role event { name date } }",
  );
  expect(errors).toEqual([]);
  expect(data.id).toBe(person("le-thi-bich-lien").id);
  expect(data.attendances.map(({ role }: { role: string }) => role)).toEqual(["PRESENTER", "SPEAKER"]);
  expect(data.attendances[0].event.date).toBe("2024-09-17");
});

describe("lists of events", () => {
  const names = (connection: { nodes: { id: string }[] }) => connection.nodes.map(({ id }) => id);
  const id = (key: string) => recordId("Event", key);

  test("by date: what has only a bound stands at its last day", async () => {
    const { data } = await movements.ask(
      `{ events { nodes { id } } first: events(orderBy: DATE_ASC, first: 1) { nodes { id } } }`,
    );
    expect(names(data.events)).toEqual(
      [
        "cho-vam-launch-2025",
        "ham-thuan-nam-pledge-ceremony",
        "ham-thuan-nam-review-2024",
        "thu-thua-conference-2024",
        "an-quang-huu-communication-session",
        "ba-tot-ba-giam-board-meeting",
        "anh-dung-launch-2020",
      ].map(id),
    );
    expect(names(data.first)).toEqual([id("anh-dung-launch-2020")]);
  });

  test("page by page give each event once", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await movements.ask(
        `query ($after: String) { events(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(errors).toEqual([]);
      seen.push(...names(data.events));
      after = data.events.pageInfo.hasNextPage ? data.events.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  test("in a range of days: those that were then, and where it is asked for those that can have been", async () => {
    const { data } = await movements.ask(
      `query ($model: ID!) {
        autumn: events(filter: { date: { from: "2024-09-01", through: "2024-09-30" } }) { nodes { id } }
        perhaps: events(filter: { date: { from: "2024-09-01", through: "2024-09-30", possible: true } }, orderBy: DATE_ASC) { nodes { id } }
        winter: events(filter: { date: { from: "2025-01-01" } }) { nodes { id } }
        search: events(filter: { search: "ky giao uoc", kinds: [PLEDGE_CEREMONY] }) { nodes { id } }
        model: events(filter: { model: $model }) { nodes { id } }
      }`,
      { model: recordId("Model", "ba-tot-ba-giam") },
    );
    expect(names(data.autumn)).toEqual([id("ham-thuan-nam-review-2024")]);
    expect(names(data.perhaps)).toEqual([id("ham-thuan-nam-pledge-ceremony"), id("ham-thuan-nam-review-2024")]);
    expect(names(data.winter)).toEqual([id("cho-vam-launch-2025")]);
    expect(names(data.search)).toEqual([id("ham-thuan-nam-pledge-ceremony")]);
    expect(names(data.model)).toEqual([id("ba-tot-ba-giam-board-meeting")]);
  });

  test("of today's Lâm Đồng have those of the district that ended inside it", async () => {
    const { data } = await movements.entity(
      "AdministrativeUnit",
      unit("68.20250701"),
      "events { totalCount edges { placement inheritedFrom { id } node { id unit { id } } } }",
    );
    expect(data.events.totalCount).toBe(2);
    expect(data.events.edges[1]).toEqual({
      placement: "EXACT",
      inheritedFrom: { id: unit("598.0") },
      node: { id: id("ham-thuan-nam-review-2024"), unit: { id: unit("598.0") } },
    });
  });

  test("of an organisation have those that it hosted and those that it was named at, each once", async () => {
    const events = async (key: string) => {
      const { data } = await movements.entity("Organisation", organisation(key).id, "events { nodes { id } }");
      return names(data.events);
    };
    expect(await events("ban-chi-dao-ham-thuan-nam")).toEqual([
      id("ham-thuan-nam-pledge-ceremony"),
      id("ham-thuan-nam-review-2024"),
    ]);
    expect(await events("cong-an-son-duong")).toEqual([id("anh-dung-launch-2020")]);
    // Host and present.
    expect(await events("cong-an-tra-vinh")).toEqual([id("an-quang-huu-communication-session")]);
  });
});

test("the festivals that come back each year are series, with no event of them known", async () => {
  const { data, errors } = await movements.ask(
    `{ eventSeries { id name frequency unit { id } movement { name } events { totalCount } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.eventSeries).toEqual([
    {
      id: recordId("EventSeries", "ngay-hoi-toan-dan-bao-ve-antq"),
      name: "Ngày hội toàn dân bảo vệ an ninh Tổ quốc",
      frequency: "YEARLY",
      unit: { id: unit("84.0") },
      movement: { name: "Toàn dân bảo vệ an ninh Tổ quốc" },
      events: { totalCount: 0 },
    },
    {
      id: recordId("EventSeries", "ngay-hoi-dai-doan-ket"),
      name: "Ngày hội toàn dân đại đoàn kết",
      frequency: "YEARLY",
      unit: null,
      movement: null,
      events: { totalCount: 0 },
    },
  ]);
});
