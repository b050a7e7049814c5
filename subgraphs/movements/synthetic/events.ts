import { bodyOf, type CommuneOfCountry, type Country, inWords, provinceOn } from "@phong-trao/kit/synthetic/country.ts";
import { anyDay, within } from "@phong-trao/kit/synthetic/days.ts";
import { each, perCommune } from "@phong-trao/kit/synthetic/per-commune.ts";
import { madeUp, marked } from "@phong-trao/kit/synthetic/marks.ts";
import { type Random, randomOf } from "@phong-trao/kit/synthetic/random.ts";
import type { eventFacts } from "../events/event.facts.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { modelIn } from "./models.ts";
import { movement } from "./movement.ts";

export type Event = FactsAbout<typeof eventFacts>["events"][number];

const eventCount = 60_000;

const names = {
  LAUNCH_CONFERENCE: "Hội nghị ra mắt mô hình",
  REVIEW_CONFERENCE: "Hội nghị sơ kết phong trào",
  PLEDGE_CEREMONY: "Lễ ký giao ước thi đua",
  FESTIVAL: "Ngày hội Toàn dân bảo vệ an ninh Tổ quốc",
  COMMUNICATION_SESSION: "Buổi tuyên truyền pháp luật",
  MEETING: "Cuộc họp Ban Chỉ đạo",
} as const satisfies Readonly<Record<Event["kind"], string>>;

const acts: Readonly<Partial<Record<Event["kind"], Event["acts"]>>> = {
  LAUNCH_CONFERENCE: [{ kind: "MODEL_LAUNCHED" }],
  REVIEW_CONFERENCE: [{ kind: "REPORT_PRESENTED" }, { kind: "AWARDS_PRESENTED" }],
  PLEDGE_CEREMONY: [{ kind: "PLEDGE_SIGNED" }],
};

export function eventsByCommune(country: Country): (commune: CommuneOfCountry) => Event[] {
  const shareOf = perCommune(country, eventCount * country.scale);
  return (commune) => each(shareOf(commune), (at) => eventOf(country, commune, at));
}

function eventOf(country: Country, commune: CommuneOfCountry, at: number): Event {
  const random = randomOf(country.seed, "event", commune.key, at);
  const date = anyDay(within(country.window, commune) ?? country.window, random);
  const kind = random.weighted({
    LAUNCH_CONFERENCE: 15,
    REVIEW_CONFERENCE: 20,
    PLEDGE_CEREMONY: 5,
    FESTIVAL: 30,
    COMMUNICATION_SESSION: 20,
    MEETING: 10,
  });
  const host = bodyOf(kind === "FESTIVAL" ? "PEOPLES_COMMITTEE" : "STEERING_COMMITTEE", commune);
  return {
    key: marked(`su-kien-${commune.key}-${at + 1}`),
    name: madeUp(`${names[kind]} ${inWords(commune)}`),
    kind,
    movement,
    ...(kind === "LAUNCH_CONFERENCE" ? { model: modelIn(provinceOn(commune, date), random) } : {}),
    date,
    partOfDay: random.percent(70) ? "MORNING" : "AFTERNOON",
    unit: kind === "FESTIVAL" ? hamletIn(country, commune, random) : commune.key,
    host,
    attendance: [
      { role: "CHAIR", organisation: host },
      {
        role: "ATTENDEE",
        group: "Nhân dân trên địa bàn",
        unit: commune.key,
        quantity: { value: random.between(3, 30) * 10, qualifier: "ABOUT", unit: "COUNT" },
      },
    ],
    acts: acts[kind] ?? [],
    documents: [],
  };
}

function hamletIn(country: Country, commune: CommuneOfCountry, random: Random): string {
  const hamlets = country.hamletsOf(commune);
  return hamlets[random.below(hamlets.length)]?.key ?? commune.key;
}
