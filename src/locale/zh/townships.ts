export const townshipsZh = {
  title: "乡镇（街道）",
} as const;
