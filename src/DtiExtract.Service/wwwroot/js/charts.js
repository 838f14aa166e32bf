// Draws what stands as JSON behind each [data-chart]. The canvas can't be read aloud: every chart has a table with the same values and links.
const vietnamese = document.documentElement.lang === "vi";
const numbers = new Intl.NumberFormat(vietnamese ? "vi-VN" : "en-US", { maximumFractionDigits: 2 });
const BAR = 26;
const MOST_BARS = 40;
const palettes = {
  light: ["#0b5394", "#b45309", "#0f766e", "#7c3aed", "#be185d", "#4d7c0f", "#0369a1", "#a16207", "#6d28d9", "#334155"],
  dark: ["#8ec5ff", "#fdba74", "#5eead4", "#c4b5fd", "#f9a8d4", "#bef264", "#7dd3fc", "#fde047", "#ddd6fe", "#cbd5e1"],
};

function look() {
  const root = document.documentElement;
  const dark = root.getAttribute("data-bs-theme") === "dark";
  const style = getComputedStyle(document.body);
  return {
    text: style.color,
    line: dark ? "#3b4a5f" : "#d5dbe3",
    surface: dark ? "#1f2937" : "#ffffff",
    palette: dark ? palettes.dark : palettes.light,
    reached: dark ? "#7ee2a0" : "#14672f",
    missed: dark ? "#ff9d9d" : "#a61b1b",
    target: dark ? "#ffc86b" : "#8a5300",
  };
}

const item = (point) => point && { value: point.value, point };
const sign = (point) => (point.reached === null ? "" : point.reached ? " ▲" : " ▼");

function valueAxis(data, colours) {
  return { type: "value", scale: true, max: data.isPercent ? (extent) => Math.max(100, extent.max) : null, axisLabel: { color: colours.text, formatter: (value) => numbers.format(value) + (data.isPercent ? "%" : "") }, splitLine: { lineStyle: { color: colours.line } } };
}

function tooltip(colours, trigger) {
  return { trigger, renderMode: "richText", confine: true, backgroundColor: colours.surface, borderColor: colours.line, textStyle: { color: colours.text } };
}

function lines(data, colours) {
  const target = data.target.some((value) => value !== null)
    ? [{ name: data.targetName, type: "line", data: data.target, step: "middle", symbol: "none", connectNulls: false, silent: true, lineStyle: { type: "dashed", width: 2, color: colours.target }, itemStyle: { color: colours.target } }]
    : [];
  return {
    tooltip: { ...tooltip(colours, "item"), formatter: (hit) => `${hit.seriesName}\n${hit.name}: ${hit.data?.point?.text ?? ""}${hit.data?.point ? sign(hit.data.point) : ""}` },
    legend: { type: "scroll", bottom: 0, textStyle: { color: colours.text } },
    grid: { left: 8, right: 16, top: 16, bottom: 40, containLabel: true },
    xAxis: { type: "category", data: data.labels, boundaryGap: data.labels.length === 1, axisLabel: { color: colours.text }, axisLine: { lineStyle: { color: colours.line } } },
    yAxis: valueAxis(data, colours),
    series: [
      ...data.series.map((one) => ({ name: one.name, type: "line", data: one.points.map(item), connectNulls: false, symbolSize: one.isMain ? 6 : 9, lineStyle: { width: one.isMain ? 5 : 2, opacity: one.isMain ? 0.45 : 1 }, emphasis: { focus: "series" } })),
      ...target,
    ],
  };
}

function bars(data, colours) {
  const [row] = data.series;
  const [target] = data.target;
  const colour = ({ point }) => (point.reached === null ? colours.palette[0] : point.reached ? colours.reached : colours.missed);
  return {
    tooltip: { ...tooltip(colours, "item"), formatter: (hit) => `${hit.name}\n${hit.data.point.text}${sign(hit.data.point)}` },
    grid: { left: 8, right: 72, top: 24, bottom: 28, containLabel: true },
    xAxis: { ...valueAxis(data, colours), scale: false, position: "top" },
    yAxis: { type: "category", inverse: true, data: data.labels, axisLabel: { color: colours.text }, axisLine: { lineStyle: { color: colours.line } } },
    dataZoom: data.labels.length > MOST_BARS ? [{ type: "slider", yAxisIndex: 0, startValue: 0, endValue: MOST_BARS - 1, right: 0, width: 16, showDetail: false }] : [],
    series: [{
      name: row.name,
      type: "bar",
      data: row.points.map((point) => ({ ...item(point), itemStyle: { color: colour({ point }) } })),
      label: { show: true, position: "right", color: colours.text, backgroundColor: colours.surface, padding: 2, formatter: (hit) => hit.data.point.text + sign(hit.data.point) },
      markLine: target === null ? undefined : { silent: true, z: 1, symbol: "none", data: [{ xAxis: target }], lineStyle: { type: "dashed", width: 2, color: colours.target }, label: { color: colours.target, formatter: `${data.targetName} ${numbers.format(target)}${data.isPercent ? "%" : ""}`, position: "end" } },
    }],
  };
}

function draw(place, data) {
  const height = data.kind === "bar" ? Math.min(data.labels.length, MOST_BARS) * BAR + 80 : undefined;
  const chart = globalThis.echarts.init(place, null, { renderer: "canvas", height });
  const paint = () => {
    const colours = look();
    chart.setOption({ animation: false, color: colours.palette, ...(data.kind === "bar" ? bars : lines)(data, colours) }, true);
  };
  paint();
  chart.on("click", (hit) => hit.data?.point?.address && location.assign(hit.data.point.address));
  document.addEventListener("theme-changed", paint);
  new ResizeObserver(() => chart.resize({ height })).observe(place);
}

for (const place of document.querySelectorAll("[data-chart]")) {
  draw(place, JSON.parse(place.nextElementSibling.textContent));
}
