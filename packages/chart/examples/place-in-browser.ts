// Places in a browser. Bundle this file for it, and put the table beside the page:
// cp node_modules/@ck/chart/data/places.bin.gz public/
import { chartOfBirth } from "@ck/chart";
import { loadPlaces, resolveBirth, searchPlaces } from "@ck/chart/place";

await loadPlaces(await fetch("/places.bin"));

for (const { label, zone } of searchPlaces("Münchn", { language: "de", limit: 3 })) {
  console.log(label, zone);
}
const typed = { birthDate: "1987-05-14", birthTime: "09:30", birthPlace: "München" };
const resolution = resolveBirth(typed, { language: "de" });
if (resolution.ok) console.log(chartOfBirth(resolution.birth).chart.type);
