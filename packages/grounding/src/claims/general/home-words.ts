export const placing =
  /^(?:gehör\w*|lieg\w*|sitz\w*|befinde\w*|zähl\w*|leuchte\w*|warte\w*|häng\w*|rag\w*|finde\w*|wohn\w*|steck\w*|entspring\w*|entstamm\w*|meldet|melden|spricht|sprechen|wirkt|wirken|works?|speaks?|operates?|stammt|stammen|steht|stehen|belong\w*|lies?|sits?|lives?|located|situated|found|waits?|hangs?|glows?|resides?|stands?|is|ist|sind|are|one|eines)$/;

export const linking =
  /\b(?:verbind\w*|verbunden|kanal|channel|connect\w*|link\w*|zwischen|between|trifft|meets?|partner\w*|abnehmer\w*|anschluss|gegenstück\w*|gegenüber)\b/;
