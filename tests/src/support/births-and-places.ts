import { chartOfBirth, publicChart } from "@ck/chart";
import { type BirthInput, loadPlaces, resolveBirth, searchPlaces } from "@ck/chart/place";

/** Places of every way to be found, and births of every way to be resolved or asked about. */
const queries = ["Münchn", "Muenchen", "Springfield, Ill", "Düseldorf", "Saint", "Atlantis"];
const births: BirthInput[] = [
  { birthDate: "1987-05-14", birthTime: "09:30", birthPlace: "München" },
  { birthDate: "1930-01-15", birthTime: "12:00", birthPlace: "Amsterdam" },
  { birthDate: "1945-06-01", birthTime: "12:00", birthPlace: "Hamburg" },
  { birthDate: "2021-03-28", birthTime: "02:30", birthPlace: "Berlin" },
  { birthDate: "2021-10-31", birthTime: "02:30", birthPlace: "Berlin" },
  { birthDate: "1987-05-14", birthTime: null, latitude: 48.1, longitude: 11.6 },
];

/** What is found and calculated for them: the same wherever it runs. */
export function answers() {
  return {
    found: queries.map((query) => searchPlaces(query, { language: "de", limit: 8 })),
    resolved: births.map((birth) => {
      const resolution = resolveBirth(birth);
      if (!resolution.ok) return resolution;
      // Browsers do not say which version their own time zone data have.
      const { tzVersion: _, ...resolved } = resolution.birth;
      return { resolved, chart: publicChart(chartOfBirth(resolved).chart) };
    }),
  };
}

/** The same in a page, as a page would do it. */
export async function answersOfPage() {
  await loadPlaces(await fetch("/places.bin"));
  return answers();
}
