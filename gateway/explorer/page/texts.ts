/** What the page itself says. GraphiQL's own words are English in every language: it has no place to put others. */
export const texts = {
  vi: {
    title: "Phong Trào · khám phá dữ liệu",
    subtitle: "Khám phá dữ liệu",
    skip: "Đến ô soạn câu hỏi",
    examples: "Ví dụ",
    examplesHint: "Bấm một ví dụ để mở và chạy ngay",
    noExamples: "Máy chủ này không có ví dụ nào.",
    language: "Ngôn ngữ",
    licences: "Giấy phép",
    welcome: `# Chào mừng đến với Phong Trào. Bấm ▶ (hoặc Ctrl-Enter) để chạy câu hỏi này, hoặc bấm một ví dụ ở trên.
# Ctrl-Space gợi ý các trường; bên trái là tài liệu.
# Mã 23128 là xã nào vào ngày của tài liệu, và nay ở đâu?
`,
  },
  en: {
    title: "Phong Trào · explorer",
    subtitle: "Explorer",
    skip: "Go to the editor",
    examples: "Examples",
    examplesHint: "Click one to open and run it",
    noExamples: "This server has no examples.",
    language: "Language",
    licences: "Licences",
    welcome: `# Welcome to Phong Trào. Press ▶ (or Ctrl-Enter) to run this question, or click an example above.
# Ctrl-Space suggests fields; the documentation is on the left.
# Which commune was 23128 on the day of the document, and where is it now?
`,
  },
} as const;

export type Language = keyof typeof texts;
export type Texts = (typeof texts)[Language];

export const firstQuestion = `query Welcome {
  commune(code: "23128", asOf: "2024-09-17") {
    name
    ancestors {
      name
    }
    successors {
      share
      unit {
        name
        province {
          name
        }
      }
    }
  }
}
`;

const kept = "phong-trao:language";

/** The one chosen last time; else the first of the browser's that we speak; else English. */
export function rememberedLanguage(): Language {
  const wishes = [localStorage.getItem(kept), ...navigator.languages].map((wish) => wish?.slice(0, 2));
  return wishes.find((wish) => wish === "vi" || wish === "en") ?? "en";
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(kept, language);
}
