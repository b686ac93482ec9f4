/** Builds a set from words separated by blanks. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Closed classes of words of both languages, in lower case. */
export const words = {
  definite: set(
    "der die das den dem des im am ins zum zur vom beim ans jene jener jenes diese dieser dieses diesem diesen the this that these those",
  ),
  demonstrative: set(
    "diese dieser dieses diesem diesen jene jener jenes jenem jenen this that these those",
  ),
  indefinite: set("ein eine einen einem einer eines a an"),
  negativeArticle: set("kein keine keinen keinem keiner keines no"),
  preposition: set(
    "in im ins an am ans auf aufs aus bei beim durch durchs für gegen mit nach ohne über unter von vom vor zu zum zur zwischen neben hinter dank trotz wegen statt anstatt außer seit via per samt " +
      "except besides excluding into on at from to with without through over of for by between thanks among unlike beyond under via despite besides beside onto towards toward",
  ),
  coordinator: set("und oder sowie and or & plus bzw beziehungsweise noch nor"),
  clauseOpener: set(
    "aber sondern doch denn während wobei wohingegen weil da obwohl obgleich damit sodass dass ob wenn falls sofern bis indem nachdem bevor weshalb weswegen darum deshalb also trotzdem dennoch jedoch " +
      "but while whereas because since although though so that if when whether until unless yet however therefore whenever",
  ),
  conditional: set(
    "wenn falls sofern ob if whether when whenever unless suppose supposing imagine assuming",
  ),
  hypothetical: set(
    "fehlte gäbe bliebe bliebst käme läge stünde hinge ergäbe ginge fände wär wäre wärst wären wärt wäret hätte hättest hätten hättet würde würdest würden würdet könnte könntest könnten könntet angenommen would could might wouldn't couldn't you'd",
  ),
  negator: set(
    "nicht nie niemals keineswegs weder nirgends nirgendwo not never neither nor cannot can't isn't aren't wasn't don't doesn't didn't haven't hasn't won't nowhere",
  ),
  finiteVerb: set(
    "ist sind bist war waren bleibt bleiben bleibst wird werden wirst hat haben hast habt besitzt besitzen trägst tragen trägt kennst kennen steht stehen stehst liegt liegen sitzt gibt wirkt fehlt fehlen gehört gehören zählt zählen macht machen machst bringt bringen lässt lassen schenkt schenken zeigt zeigen spricht sorgt hilft helfen kann können kannst führt führen verbindet verbinden treibt sagt nimmt hört sucht suchen wartet warten braucht brauchen spürst spürt lebst lebt hält kommt kommen läuft laufen entscheidet kennt kennen verfügt verfügen verfügst erreicht erreichen bildet bilden " +
      "is are isn't aren't wasn't doesn't don't hasn't haven't am was were remains remain stays stay has have had belongs belong lies lie sits sit carries carry keeps keep makes make gives give 's you're it's that's there's you've they're forms",
  ),
  pluralVerb: set(
    "sind bleiben werden haben besitzen tragen stehen liegen wirken fehlen gehören zählen are remain stay have belong lie sit carry keep make give",
  ),
  subjectPronoun: set(
    "ich du er es wir sie man you it they he she we one yours deins deines ihres this that dies",
  ),
  copula: set(
    "ist sind bist war waren sei bleibt bleiben bleibst wird wirkt is are am was were remains remain stays stay 's you're it's that's isn't aren't being sein bin wäre",
  ),
  people: set(
    "menschen leute jemand jemanden jemandem personen mensch person manche viele wer anyone someone somebody anybody people persons whoever others everyone everybody anderen andere anderer those",
  ),
  contrast: set(
    "anders gegensatz unterschied statt anstatt anstelle unlike instead rather verglichen compared vergleich contrast",
  ),
} as const;

/** "dein", "Ihre" (with a capital: the polite form), "your". */
export function isPossessive(lower: string, capital: boolean): boolean {
  return (
    /^(?:dein(?:e[nrsm]?)?|euer|eure[nrsm]?|your)$/.test(lower) ||
    (capital && /^ihr(?:e[nrsm]?)?$/.test(lower))
  );
}

/** Words that speak to the reader. */
export function isPersonal(lower: string, capital: boolean): boolean {
  return (
    isPossessive(lower, capital) ||
    /^(?:β|du|dich|dir|deins|deinige[nrs]?|euch|you|yours|yourself|you're|you've|you'll|you'd)$/.test(
      lower,
    ) ||
    (capital && /^(?:sie|ihnen)$/.test(lower))
  );
}
