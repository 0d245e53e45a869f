export const exportEn = {
  unit: "Unit: {{unit}}",
};
