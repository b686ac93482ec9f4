// "Some time between eight and ten": what is sure, and when everything else holds.
import { chartOfBirth, factsOf } from "@ck/chart";

const birth = chartOfBirth({
  utc: "1987-05-14T07:00:00Z",
  from: "1987-05-14T06:00:00Z",
  to: "1987-05-14T08:00:00Z",
});

const sure = factsOf(birth).filter(({ certainty }) => certainty === "certain");
console.log(`${sure.length} facts hold whenever the birth was, among them ${sure[0]?.text.en}`);

for (const [id, windows] of birth.windows ?? []) {
  console.log(id, windows.map(({ from, to }) => `${from} to ${to}`).join(", "));
}
