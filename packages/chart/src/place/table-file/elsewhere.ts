/** Where there are no files: the table comes from whoever calls `loadPlaces`. @throws Error */
export function readTableFile(): Uint8Array {
  throw new Error("There is no place table yet: await loadPlaces(await fetch(…)) first.");
}
