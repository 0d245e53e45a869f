/** The dataset shown when an address names none; the same as in `public/data/index.json`. */
export const defaultDataset = "nanan-2023";
