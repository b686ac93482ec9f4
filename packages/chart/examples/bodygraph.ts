// The picture, as SVG on the standard output: node examples/bodygraph.ts > chart.svg
import { calculateChart, publicChart } from "@ck/chart";
import { renderBodygraph } from "@ck/chart/bodygraph";

const chart = publicChart(calculateChart("1987-05-14T07:30:00Z"));
console.log(renderBodygraph(chart, { language: "en", theme: "light" }));
