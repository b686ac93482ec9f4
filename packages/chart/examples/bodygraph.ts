// The picture, as SVG on the standard output. Copy it next to your code: node bodygraph.ts > chart.svg
import { calculateChart, publicChart } from "@ck/chart";
import { renderBodygraph } from "@ck/chart/bodygraph";

const chart = publicChart(calculateChart("1987-05-14T07:30:00Z"));
console.log(renderBodygraph(chart, { language: "en", theme: "light" }));
