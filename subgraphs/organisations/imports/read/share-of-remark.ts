import { fold } from "@phong-trao/kit/database/fold.ts";
import type { SuccessionShare } from "../../src/generated/resolvers.ts";

/**
 * How much of an old unit went, as a remark says it: “Nhập toàn bộ xã A”, “Nhập 01 phần diện tích, toàn bộ dân số”,
 * “phần còn lại”. Resolutions name land alone where nobody lives on it, and land and people otherwise. Null: the remark
 * says nothing of it.
 */
export function shareOfRemark(remark: string): SuccessionShare | null {
  const words = ` ${fold(remark)} `;
  const land = / dien tich /.test(words);
  const people = / (dan so|nhan khau|dan cu) /.test(words);
  const withoutPeople = / khong (co )?(dan|nguoi|nhan khau)/.test(words);
  const part = / (mot|1|01) phan | phan con lai | phan (dien tich|dan so) /.test(words);
  const whole = / (toan bo|nguyen trang|giu nguyen) /.test(words);
  if (land && (withoutPeople || (part && !people))) return "LAND_ONLY";
  if (part && / toan bo (quy mo )?(dan so|nhan khau|dan cu) /.test(words)) return "ALL_RESIDENTS";
  if (part) return "PART";
  return whole ? "WHOLE" : null;
}
