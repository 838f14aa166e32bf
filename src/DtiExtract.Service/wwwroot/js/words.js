/** Numbers, sizes and times as the pages of the server write them, and sentences with places to fill in. */
const isVietnamese = document.documentElement.lang === "vi";
const numbers = (digits) => new Intl.NumberFormat(isVietnamese ? "vi-VN" : "en-US", { maximumFractionDigits: digits });

export const texts = (id) => JSON.parse(document.getElementById(id).textContent);

export const fill = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, place) => values[place]);

export const number = (value, digits = 0) => numbers(digits).format(value);

export function size(bytes) {
  const [divisor, digits, unit] = bytes < 1e3 ? [1, 0, "B"] : bytes < 1e6 ? [1e3, 0, "kB"] : bytes < 1e9 ? [1e6, 1, "MB"] : [1e9, 1, "GB"];
  return `${number(bytes / divisor, digits)} ${unit}`;
}

export function duration(seconds) {
  const [hour, minute, second] = isVietnamese ? ["giờ", "phút", "giây"] : ["h", "min", "s"];
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} ${second}`
    : whole < 3600 ? `${Math.floor(whole / 60)} ${minute} ${whole % 60} ${second}`
    : `${Math.floor(whole / 3600)} ${hour} ${Math.floor((whole % 3600) / 60)} ${minute}`;
}
