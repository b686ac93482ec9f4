/** What is to be said beside a birth: how sure its offset or its place is, and what to do about it. */
export const birthNoteTexts = {
  historical_zone: {
    de: "Vor 1970 sind Zeitzonen und Sommerzeiten weniger sicher überliefert. Weißt du den UTC-Versatz bei der Geburt, gib ihn an.",
    en: "Time zones and summer times before 1970 are less surely known. If you know the UTC offset at birth, give it.",
  },
  germany_1945: {
    de: "Von Mai bis November 1945 gingen die Uhren in Deutschland je nach Besatzungszone anders; wir rechnen mit denen von Berlin. Im Westen galt bis 16. September +02:00, danach +01:00: Wer dort geboren ist, gibt diesen UTC-Versatz an.",
    en: "From May to November 1945 clocks in Germany differed by occupation zone; Berlin's are used here. In the west it was +02:00 until 16 September and +01:00 after: for a birth there give that UTC offset.",
  },
  place_corrected: {
    de: "Der Ort stand so nicht in der Liste; genommen ist der ähnlichste. Bitte prüfe ihn.",
    en: "The place was not in the list as written; the most similar one was taken. Please check it.",
  },
} as const satisfies Record<string, { de: string; en: string }>;

export type BirthNote = keyof typeof birthNoteTexts;
