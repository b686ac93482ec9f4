// Two people: what their charts make of each channel.
import { calculateChart, channelOf, compositeOf } from "@ck/chart";

const one = calculateChart("1987-05-14T07:30:00Z");
const other = calculateChart("1990-11-02T16:05:00Z");
const { theme, type, connections } = compositeOf(one, other);

console.log(`theme ${theme}, together a ${type}`);
for (const { channel, kind, gatesOfA, gatesOfB } of connections) {
  console.log(kind, channelOf(channel).name.en, `${gatesOfA.join("+")} with ${gatesOfB.join("+")}`);
}
