// The chart of a birth whose instant is known, and all that may be said about it.
import { calculateChart, factsOf, gateOf, typeOf } from "@ck/chart";

const chart = calculateChart("1987-05-14T07:30:00Z");
const { sun } = chart.personality;

console.log(typeOf(chart.type).name.de, chart.profile, chart.cross.name.de);
console.log(`Sun in gate ${sun.gate}.${sun.line}, ${gateOf(sun.gate).name.en}`);
console.log(`${sun.edgeDistance.toFixed(3)} degrees from the next line`);
console.log("channels", chart.channels.join(" "), "centres", chart.definedCenters.join(" "));

const facts = factsOf({ chart, uncertain: new Set() });
for (const { id, text, certainty } of facts.slice(0, 5)) console.log(id, certainty, text.de);
