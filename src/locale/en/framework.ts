export const frameworkEn = {
  title: "Working method",
};
