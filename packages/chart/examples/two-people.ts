// Two people on one picture, as SVG on the standard output. Copy it next to your code:
// node two-people.ts > pair.svg
import { chartOfBirth } from "@ck/chart";
import { renderComposite } from "@ck/chart/bodygraph";

const exact = "1987-05-14T07:30:00Z";
const anna = chartOfBirth({ utc: exact, from: exact, to: exact });
const ben = chartOfBirth({
  utc: "1990-11-02T16:05:00Z",
  from: "1990-11-02T15:35:00Z",
  to: "1990-11-02T16:35:00Z",
});
console.log(
  renderComposite(
    { ...anna, name: "Anna" },
    { ...ben, name: "Ben" },
    { language: "en", theme: "light" },
  ),
);
