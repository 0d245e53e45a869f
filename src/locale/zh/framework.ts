export const frameworkZh = {
  title: "1233 工作法",
} as const;
