import type { Random } from "@phong-trao/kit/synthetic/random.ts";

/** Names of nobody: put together from the most common syllables, so that none points at anyone. */
const family = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Phan",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
] as const;
const middle = ["Văn", "Thị", "Hữu", "Đức", "Ngọc", "Minh", "Quang", "Thanh", "Xuân", "Hồng", "Kim", "Công"] as const;
const given = [
  "An",
  "Bình",
  "Châu",
  "Dũng",
  "Giang",
  "Hà",
  "Hải",
  "Hạnh",
  "Hiếu",
  "Hoa",
  "Hùng",
  "Hương",
  "Khánh",
  "Lan",
  "Linh",
  "Long",
  "Mai",
  "Nam",
  "Nga",
  "Phong",
  "Phúc",
  "Phương",
  "Quân",
  "Sơn",
  "Tâm",
  "Thảo",
  "Thắng",
  "Thủy",
  "Trung",
  "Tuấn",
  "Vân",
  "Vinh",
  "Yến",
] as const;

export const personName = (random: Random): string =>
  `${random.pick(family)} ${random.pick(middle)} ${random.pick(given)}`;
