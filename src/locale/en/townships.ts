export const townshipsEn = {
  title: "Townships",
};
