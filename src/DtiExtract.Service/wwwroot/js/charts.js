// Draws what stands as JSON behind each [data-chart]. The canvas can't be read aloud: every chart has a table with the same values and links.
const vietnamese = document.documentElement.lang === "vi";
const numbers = new Intl.NumberFormat(vietnamese ? "vi-VN" : "en-US", { maximumFractionDigits: 2 });
const BAR = 26;
const NARROW = 600;
// Lines are told apart by sign and dash as well as by colour.
const signs = ["circle", "rect", "triangle", "diamond"];
const THICK = "path://M0 4h36v6H0z";
const BROKEN = "path://M0 6h15v2H0zM21 6h15v2H21z";
const dashes = ["solid", "dashed", "dotted"];
const palettes = {
  light: ["#0b5394", "#b45309", "#0f766e", "#7c3aed", "#be185d", "#4d7c0f", "#0369a1", "#a16207", "#6d28d9", "#334155", "#9f1239", "#115e59"],
  dark: ["#8ec5ff", "#fdba74", "#5eead4", "#c4b5fd", "#f9a8d4", "#bef264", "#7dd3fc", "#fde047", "#ddd6fe", "#cbd5e1", "#fda4af", "#99f6e4"],
};

function look() {
  const root = document.documentElement;
  const dark = root.getAttribute("data-bs-theme") === "dark";
  const style = getComputedStyle(document.body);
  return {
    text: style.color,
    font: style.fontFamily,
    line: dark ? "#3b4a5f" : "#d5dbe3",
    surface: dark ? "#1f2937" : "#ffffff",
    band: dark ? "#8ec5ff" : "#0b5394",
    box: dark ? "#2f4a6b" : "#b9d0ea",
    palette: dark ? palettes.dark : palettes.light,
    reached: dark ? "#7ee2a0" : "#14672f",
    missed: dark ? "#ff9d9d" : "#a61b1b",
    target: dark ? "#ffc86b" : "#8a5300",
  };
}

const item = (point) => point && { value: point.value, point };
const sign = (point) => (point.reached === null ? "" : point.reached ? " ▲" : " ▼");

function valueAxis({ scale }, colours) {
  const shares = scale.unit === "%" ? { min: ({ min }) => Math.floor(min / 10) * 10, max: ({ max }) => Math.max(100, Math.ceil(max / 10) * 10) } : {};
  return { type: "value", scale: true, ...shares, axisLabel: { color: colours.text, hideOverlap: true, formatter: (value) => numbers.format(value / scale.divisor) + scale.unit }, splitLine: { lineStyle: { color: colours.line } } };
}

function tooltip(colours, trigger) {
  return { trigger, renderMode: "richText", confine: true, backgroundColor: colours.surface, borderColor: colours.line, textStyle: { color: colours.text } };
}

// The middle half of all units: an area between two lines, of which the upper one is stacked on the lower.
function band({ boxes }, colours) {
  const edge = { type: "line", stack: "band", symbol: "none", silent: true, lineStyle: { opacity: 0 } };
  return !boxes.some((box) => box) ? [] : [
    { ...edge, data: boxes.map((box) => box && box.values[1]) },
    { ...edge, name: boxes.find((box) => box).label, data: boxes.map((box) => box && box.values[3] - box.values[1]), itemStyle: { color: colours.band, opacity: 0.3 }, areaStyle: { color: colours.band, opacity: 0.15 } },
  ];
}

function lines(data, colours, width) {
  const room = width < NARROW ? 130 : 220;
  const target = data.target.some((value) => value !== null)
    ? [{ name: data.targetName, type: "line", data: data.target, step: "middle", symbol: "none", silent: true, lineStyle: { type: "dashed", width: 2, color: colours.target }, itemStyle: { color: colours.target } }]
    : [];
  const main = data.series.filter((one) => one.isMain).map((one) => ({ name: one.name, type: "line", data: one.points.map(item), symbol: "none", z: 1, lineStyle: { width: 6, opacity: 0.45, color: colours.text }, itemStyle: { color: colours.text } }));
  const units = data.series.filter((one) => !one.isMain).map((one, at) => ({
    name: one.name,
    type: "line",
    data: one.points.map(item),
    symbol: signs[at % signs.length],
    symbolSize: 9,
    lineStyle: { width: 2, type: dashes[Math.floor(at / signs.length) % dashes.length], color: colours.palette[at] },
    itemStyle: { color: colours.palette[at] },
    emphasis: { focus: "series" },
  }));
  const middle = band(data, colours);
  const named = [...main, ...middle.slice(1), ...units, ...target];
  const marks = Object.fromEntries([...main.map(({ name }) => [name, THICK]), ...middle.slice(1).map(({ name }) => [name, "rect"]), ...target.map(({ name }) => [name, BROKEN])]);
  return {
    textStyle: { fontFamily: colours.font },
    tooltip: { ...tooltip(colours, "item"), formatter: (hit) => `${hit.seriesName}\n${hit.name}: ${hit.data?.point?.text ?? ""}${hit.data?.point ? sign(hit.data.point) : ""}` },
    legend: { type: "scroll", orient: "vertical", right: 0, top: "middle", itemWidth: 36, data: named.map(({ name }) => ({ name, icon: marks[name] })), textStyle: { color: colours.text, width: room - 60, overflow: "truncate" } },
    grid: { left: 8, right: room, top: 12, bottom: 8, containLabel: true },
    xAxis: { type: "category", data: data.labels, boundaryGap: data.labels.length === 1, axisLabel: { color: colours.text }, axisLine: { lineStyle: { color: colours.line } } },
    yAxis: valueAxis(data, colours),
    series: [...middle.slice(0, 1), ...named],
  };
}

// How all units are distributed stands in the first row, on the scale of the bars below it.
function distribution({ boxes }, colours) {
  return boxes.map((box) => ({ type: "boxplot", data: [{ value: box.values }], silent: true, boxWidth: [12, 18], itemStyle: { color: colours.box, borderColor: colours.text, borderWidth: 2 } }));
}

function bars(data, colours, width) {
  const room = width < NARROW ? 120 : 165;
  const [row] = data.series;
  const [target] = data.target;
  const above = data.boxes.map(() => null);
  const colour = ({ reached }) => (reached === null ? colours.palette[0] : reached ? colours.reached : colours.missed);
  return {
    textStyle: { fontFamily: colours.font },
    tooltip: { ...tooltip(colours, "item"), formatter: (hit) => (hit.data?.point ? `${hit.name}\n${hit.data.point.text}${sign(hit.data.point)}` : hit.name) },
    grid: { left: room, right: 110, top: 32, bottom: 28 },
    xAxis: { ...valueAxis(data, colours), min: 0, position: "top" },
    yAxis: { type: "category", inverse: true, data: [...data.boxes.map((box) => box.label), ...data.labels], axisLabel: { color: colours.text, interval: 0, width: room - 12, overflow: "truncate" }, axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false } },
    series: [
      ...distribution(data, colours),
      {
        name: row.name,
        type: "bar",
        data: [...above, ...row.points.map((point) => point && { ...item(point), itemStyle: { color: colour(point) } })],
        label: { show: true, position: "right", color: colours.text, backgroundColor: colours.surface, padding: 2, formatter: (hit) => (hit.data?.point ? hit.data.point.text + sign(hit.data.point) : "") },
        markLine: target === null ? undefined : { silent: true, z: 1, symbol: "none", data: [{ xAxis: target }], lineStyle: { type: "dashed", width: 2, color: colours.target }, label: { color: colours.target, formatter: data.targetName, position: "end" } },
      },
    ],
  };
}

function draw(place, data) {
  const height = data.kind === "bar" ? (data.labels.length + data.boxes.length) * BAR + 60 : undefined;
  const chart = globalThis.echarts.init(place, null, { renderer: "canvas", height });
  const paint = () => {
    const colours = look();
    chart.setOption({ animation: false, color: colours.palette, ...(data.kind === "bar" ? bars : lines)(data, colours, place.clientWidth) }, true);
  };
  paint();
  chart.on("click", (hit) => hit.data?.point?.address && location.assign(hit.data.point.address));
  document.addEventListener("theme-changed", paint);
  new ResizeObserver(() => {
    chart.resize({ height });
    paint();
  }).observe(place);
}

for (const place of document.querySelectorAll("[data-chart]")) {
  draw(place, JSON.parse(place.nextElementSibling.textContent));
}
