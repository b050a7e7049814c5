import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

const organisation = (key: string) => recordId("Organisation", key);
const labels = (connection: { nodes: { label: string }[] }) => connection.nodes.map(({ label }) => label);

test("the six tasks of the plan in Chợ Vàm, in its order", async () => {
  const { data, errors } = await movements.ask(
    `query ($id: ID!) { document(id: $id) { tasks { ordinal label event { id } document { kind } } } }`,
    {
      id: recordId("Document", "ke-hoach-mo-hinh-cho-vam"),
    },
  );
  expect(errors).toEqual([]);
  expect(data.document.tasks).toHaveLength(6);
  expect(data.document.tasks[0]).toEqual({
    ordinal: 1,
    label: "Lãnh đạo, chỉ đạo; đưa mô hình vào nghị quyết, kế hoạch năm",
    event: null,
    document: { kind: "PLAN" },
  });
});

test("core forces are asked for one by one: part-time commune police, self-management groups, club boards", async () => {
  const { data } = await movements.entity(
    "Organisation",
    organisation("phong-xdpt-tra-vinh"),
    `tasks(filter: { search: "luc luong nong cot" }) { totalCount nodes { label addressees { label organisation { id } } } }`,
  );
  expect(labels(data.tasks)).toEqual([
    "Xây dựng lực lượng nòng cốt – Công an xã bán chuyên trách",
    "Xây dựng lực lượng nòng cốt – tổ tự quản",
    "Xây dựng lực lượng nòng cốt – ban chủ nhiệm các câu lạc bộ",
  ]);
  expect(data.tasks.nodes[0].addressees).toEqual([
    {
      label: "Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc",
      organisation: { id: organisation("phong-xdpt-tra-vinh") },
    },
  ]);
});

test("a task to a class of bodies names the class and the unit whose bodies are meant", async () => {
  const { data, errors } = await movements.ask(
    `query ($id: ID!) { task(id: $id) { label dueOn frequency addressees { label organisation { id } unit { id } } } }`,
    {
      id: recordId("Task", "article-tra-vinh.task-2"),
    },
  );
  expect(errors).toEqual([]);
  expect(data.task).toEqual({
    label: "Kiểm tra, đánh giá tiến độ, tháo gỡ khó khăn",
    dueOn: null,
    frequency: "QUARTERLY",
    addressees: [{ label: "Công an cấp huyện", organisation: null, unit: { id: unitId({ key: "84.0", on: null }) } }],
  });
});

test("tasks of a unit are those that its events and documents gave, source by source", async () => {
  const { data, errors } = await movements.entity(
    "AdministrativeUnit",
    unitId({ key: "30409.20250701", on: null }),
    "tasks { totalCount nodes { ordinal event { kind } document { kind } } }",
  );
  expect(errors).toEqual([]);
  expect(data.tasks.totalCount).toBe(10);
  expect(data.tasks.nodes.map(({ ordinal }: { ordinal: number }) => ordinal)).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 5, 6]);
  expect(data.tasks.nodes[0]).toEqual({ ordinal: 1, event: { kind: "LAUNCH_CONFERENCE" }, document: null });
});

test("filters: by addressee and status; and page by page", async () => {
  const { data, errors } = await movements.ask(
    `query ($addressee: ID!) {
      asked: tasks(filter: { addressee: $addressee }) { nodes { label } }
      done: tasks(filter: { statuses: [DONE] }) { totalCount }
      first: tasks(first: 3) { nodes { id } pageInfo { endCursor hasNextPage } }
    }`,
    { addressee: organisation("cong-an-ham-thuan-nam") },
  );
  expect(errors).toEqual([]);
  expect(labels(data.asked)).toEqual([
    "Làm tốt vai trò thường trực, tham mưu Ban Chỉ đạo huyện",
    "Gắn với đánh giá, nhân rộng và duy trì hiệu quả các mô hình",
  ]);
  expect(data.done.totalCount).toBe(0);
  const next = await movements.ask(`query ($after: String) { tasks(first: 3, after: $after) { nodes { id } } }`, {
    after: data.first.pageInfo.endCursor,
  });
  expect(next.data.tasks.nodes.map(({ id }: { id: string }) => id)).toEqual(
    [4, 5, 6].map((place) => recordId("Task", `anh-dung-launch-2020.task-${place}`)),
  );
});
