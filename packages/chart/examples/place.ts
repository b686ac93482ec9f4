// From what people know of their birth to the instant that a chart needs.
import { chartOfBirth } from "@ck/chart";
import { placeAttribution, resolveBirth, searchPlaces } from "@ck/chart/place";

for (const { label, zone } of searchPlaces("Münchn", { language: "de", limit: 3 })) {
  console.log(label, zone);
}

const typed = { birthDate: "1987-05-14", birthTime: "09:30", birthPlace: "München" };
const resolution = resolveBirth(typed, { language: "en" });
if (resolution.ok) {
  console.log(resolution.birth.placeLabel, resolution.birth.utc);
  console.log(chartOfBirth(resolution.birth).chart.type);
}

// A time that came twice is a question, not a guess.
const twice = { birthDate: "2021-10-31", birthTime: "02:30", birthPlace: "Berlin" };
console.log(JSON.stringify(resolveBirth(twice)));
console.log(placeAttribution);
