import { bodyOf, type CommuneOfCountry, inWords } from "@phong-trao/kit/synthetic/country.ts";
import { madeUp } from "@phong-trao/kit/synthetic/marks.ts";
import { randomOf } from "@phong-trao/kit/synthetic/random.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import type { taskFacts } from "../tasks/task.facts.ts";
import type { Event } from "./events.ts";

type Asked = FactsAbout<typeof taskFacts>["tasks"][number];

const labels = [
  "Duy trì hoạt động của mô hình",
  "Nhân rộng mô hình có hiệu quả",
  "Tuyên truyền, vận động Nhân dân ở cơ sở",
] as const;

/** What reviews and meetings ask the police of the commune to do. */
export const tasksOf = (seed: number, commune: CommuneOfCountry, events: readonly Event[]): Asked[] =>
  events
    .filter(({ kind }) => kind === "REVIEW_CONFERENCE" || kind === "MEETING")
    .map(({ key }) => {
      const random = randomOf(seed, "task", key);
      return {
        event: key,
        tasks: [
          {
            key: `${key}.nhiem-vu-1`,
            label: madeUp(random.pick(labels)),
            addressees: [{ label: `Công an ${inWords(commune)}`, organisation: bodyOf("POLICE", commune) }],
            status: random.percent(60) ? "DONE" : "OPEN",
          },
        ],
      };
    });
