export const exportZh = {
  unit: "单位:{{unit}}",
} as const;
