export const exploreEn = {
  title: "Explore",
};
