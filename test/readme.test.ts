import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startPlatform } from "./stack/platform.ts";

test("the questions in the README give the answers in the README", async () => {
  await using platform = await startPlatform();
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const pairs = [...readme.matchAll(/```graphql\n([^`]+)```\s+```json\n([^`]+)```/g)];
  expect(pairs).toHaveLength(5);
  for (const [, question = "", answer = ""] of pairs) {
    expect(await platform.ask(question)).toEqual({ data: JSON.parse(answer) });
  }
});

test("the questions on the page about units can be asked, and are answered", async () => {
  await using platform = await startPlatform();
  const page = readFileSync(join(import.meta.dirname, "../docs/units-through-time.md"), "utf8");
  const questions = [...page.matchAll(/```graphql\n([^`]+)```/g)].map(([, question = ""]) => question);
  expect(questions).toHaveLength(2);
  const answers = await Promise.all(questions.map((question) => platform.ask(question)));
  expect(answers).toEqual([
    {
      data: {
        commune: { name: "Xã Hàm Cường", ancestors: [{ name: "Huyện Hàm Thuận Nam" }, { name: "Tỉnh Bình Thuận" }] },
      },
    },
    {
      data: {
        resolveCodes: [
          {
            code: "08779",
            unit: { name: "Xã Bạch Lưu" },
            onto: [{ share: "WHOLE", unit: { code: "08782", name: "Xã Hải Lựu" } }],
            retired: [],
          },
          {
            code: "28042",
            unit: { name: "Xã Tân Thành" },
            onto: [
              { share: "PART", unit: { code: "28036", name: "Xã Thủ Thừa" } },
              { share: "PART", unit: { code: "28051", name: "Xã Mỹ Thạnh" } },
            ],
            retired: [],
          },
        ],
      },
    },
  ]);
});
