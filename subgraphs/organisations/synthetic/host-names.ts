import type { CommuneOfCountry, HostOfCountry } from "@phong-trao/kit/synthetic/country.ts";
import { randomOf } from "@phong-trao/kit/synthetic/random.ts";

type Host = Pick<HostOfCountry, "kind" | "sector" | "name">;

/** Of twenty: nine schools, four enterprises, seven agencies. */
const kinds = {
  SCHOOL: {
    of20: 9,
    sector: "EDUCATION",
    words: [
      "Trường Mầm non",
      "Trường Trung học cơ sở",
      "Trường Trung học phổ thông",
      "Trung tâm Giáo dục thường xuyên",
    ],
  },
  ENTERPRISE: {
    of20: 4,
    sector: "ENTERPRISE",
    words: ["Công ty Cổ phần", "Công ty TNHH", "Hợp tác xã", "Doanh nghiệp Dịch vụ"],
  },
  AGENCY: {
    of20: 7,
    sector: "AGENCY",
    words: ["Trạm Thủy lợi", "Ban Quản lý chợ", "Trung tâm Văn hóa", "Quỹ Tín dụng", "Trạm Khuyến nông"],
  },
} as const;

const weights = { SCHOOL: kinds.SCHOOL.of20, ENTERPRISE: kinds.ENTERPRISE.of20, AGENCY: kinds.AGENCY.of20 };

/** `Trường Trung học cơ sở Hàm Cường 3` */
export function hostName(seed: number, commune: CommuneOfCountry, number: number): Host {
  const random = randomOf(seed, "host", commune.key, number);
  const kind = random.weighted(weights);
  const { sector, words } = kinds[kind];
  const place = commune.name.replace(/^(Xã|Phường|Thị trấn|Đặc khu) /, "");
  return { kind, sector, name: `${random.pick(words)} ${place} ${number}` };
}
