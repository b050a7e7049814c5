import {
  bodyOf,
  type CommuneOfCountry,
  type Country,
  inWords,
  weightInWindow,
} from "@phong-trao/kit/synthetic/country.ts";
import { dayOf, numberOf, within } from "@phong-trao/kit/synthetic/days.ts";
import { madeUp, marked } from "@phong-trao/kit/synthetic/marks.ts";
import { perCommune } from "@phong-trao/kit/synthetic/per-commune.ts";
import { randomOf } from "@phong-trao/kit/synthetic/random.ts";
import type { MembershipFacts } from "../memberships/membership.facts.ts";
import type { PostFacts } from "../posts/post.facts.ts";
import { personName } from "./person-names.ts";

/** With two holders each, one after the other. */
const postCount = 40_000;

/** How those who lead an organisation are called. */
const heads = { SCHOOL: "Hiệu trưởng", ENTERPRISE: "Giám đốc", AGENCY: "Thủ trưởng" } as const;

export interface PostsOfCommune {
  readonly persons: readonly { readonly key: string; readonly name: string }[];
  readonly posts: readonly PostFacts[];
  readonly memberships: readonly { readonly facts: MembershipFacts; readonly post: PostFacts }[];
}

/** Public posts: first those who lead the commune, then those who lead its organisations. */
export function postsByCommune(country: Country): (commune: CommuneOfCountry) => PostsOfCommune {
  // The commune of a month has a chair as much as one of years.
  const weights = country.communes.map((commune) => (weightInWindow(country, commune) > 0 ? 1 : 0));
  const shareOf = perCommune(country, postCount * country.scale, weights);
  return (commune) => {
    const posts = postsOf(country, commune).slice(0, shareOf(commune).count);
    const holders = posts.flatMap((post) => holdersOf(country, commune, post));
    const persons = new Map(holders.map(({ person }) => [person.key, person]));
    return { persons: [...persons.values()], posts, memberships: holders.map(({ facts, post }) => ({ facts, post })) };
  };
}

function postsOf(country: Country, commune: CommuneOfCountry): readonly PostFacts[] {
  const committee = bodyOf("PEOPLES_COMMITTEE", commune);
  const steering = bodyOf("STEERING_COMMITTEE", commune);
  const post = (key: string, title: string, kind: PostFacts["kind"], organisation: string): PostFacts => ({
    key: marked(`${key}-${commune.key}`),
    title: madeUp(title),
    kind,
    organisation,
  });
  return [
    post("chu-tich", `Chủ tịch UBND ${inWords(commune)}`, "HEAD", committee),
    post("truong-ban", `Trưởng Ban Chỉ đạo ${inWords(commune)}`, "HEAD", steering),
    post("pho-chu-tich", `Phó Chủ tịch UBND ${inWords(commune)}`, "DEPUTY_HEAD", committee),
    ...country.hostsOf(commune).map((host) => post(`lanh-dao-${host.key}`, heads[host.kind], "HEAD", host.key)),
  ];
}

/** Two, one after the other, on some day in the commune's time; the chair also leads the steering committee. */
function holdersOf(country: Country, commune: CommuneOfCountry, post: PostFacts) {
  const office = post.key.replace(/^syn-truong-ban-/, "syn-chu-tich-");
  const random = randomOf(country.seed, "holders", office);
  const span = within(country.window, commune) ?? country.window;
  const [first, last] = [numberOf(span.from), numberOf(span.through)];
  const change = random.between(first + 1, Math.max(first + 1, last - 1));
  const terms = [
    { startedOn: dayOf(first), endedOn: dayOf(change - 1), attested: random.between(first, change - 1) },
    {
      startedOn: dayOf(change),
      endedOn: commune.through ?? undefined,
      attested: random.between(change, Math.max(change, last)),
    },
  ];
  return terms.map(({ startedOn, endedOn, attested }, at) => {
    const person = { key: `${office}.${at + 1}`, name: madeUp(personName(random)) };
    const facts: MembershipFacts = {
      key: `${post.key}.${at + 1}`,
      person: person.key,
      organisation: post.organisation,
      post: post.key,
      startedOn,
      ...(endedOn === undefined ? {} : { endedOn }),
      attestedOn: [dayOf(attested)],
      disputedWith: [],
    };
    return { person, facts, post };
  });
}
