import { keepingLast } from "../per-commune.ts";
import { marked, madeUp } from "../marks.ts";
import type { CommuneOfCountry, Country, HostOfCountry, UnitOfCountry } from "../country.ts";

const reform = { lastDay: "2025-06-30", firstDay: "2025-07-01" };

const binhThuan: UnitOfCountry = { key: "60.0", name: "Tỉnh Bình Thuận", from: null, through: reform.lastDay };
const lamDong: UnitOfCountry = { key: "68.0", name: "Tỉnh Lâm Đồng", from: null, through: null };
const hamThuanNam: UnitOfCountry = { key: "598.0", name: "Huyện Hàm Thuận Nam", from: null, through: reform.lastDay };

const before = (key: string, name: string): CommuneOfCountry => ({
  key,
  name,
  from: null,
  through: reform.lastDay,
  district: hamThuanNam,
  provinces: [binhThuan],
  weight: 100,
  predecessors: [],
});
const hamCuong = before("23128.0", "Xã Hàm Cường");
const hamKiemOfThen = before("23119.0", "Xã Hàm Kiệm");
const hamKiem: CommuneOfCountry = {
  key: "23128.20250701",
  name: "Xã Hàm Kiệm",
  from: reform.firstDay,
  through: null,
  district: null,
  provinces: [lamDong],
  weight: 200,
  predecessors: [hamKiemOfThen, hamCuong],
};

/** Two communes of huyện Hàm Thuận Nam and the one that they became; with a hundred hamlets and 400 organisations each. */
export function smallCountry({ seed = 42, scale = 0.01 } = {}): Country {
  const hamletsOf = (commune: CommuneOfCountry) =>
    each(100 * Math.max(1, commune.predecessors.length), (number) => ({
      key: `${commune.key}.${marked(`${number}`)}`,
      name: madeUp(`Thôn ${number}`),
    }));
  const hostsOf = (commune: CommuneOfCountry): readonly HostOfCountry[] =>
    commune.predecessors.length > 0
      ? commune.predecessors.flatMap(hostsOf)
      : each(400, (number) => ({
          key: marked(`host-${commune.key}-${number}`),
          name: madeUp(`${number}`),
          ...kinds(number),
        }));
  return {
    seed,
    scale,
    window: { from: "2022-01-01", through: "2026-10-31" },
    provinces: [binhThuan, lamDong],
    districts: [hamThuanNam],
    communes: [hamKiemOfThen, hamCuong, hamKiem],
    hamletsOf: keepingLast(hamletsOf),
    hostsOf: keepingLast(hostsOf),
  };
}

const kinds = (number: number): Pick<HostOfCountry, "kind" | "sector"> =>
  number % 4 === 0
    ? { kind: "ENTERPRISE", sector: "ENTERPRISE" }
    : number % 4 === 1
      ? { kind: "AGENCY", sector: "AGENCY" }
      : { kind: "SCHOOL", sector: "EDUCATION" };

const each = <Made>(count: number, make: (number: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));
