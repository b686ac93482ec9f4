// What surrounds a sign and takes its weight away, or gives it back.

const number =
  "(ein|einem|einer|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|zwoelf|vielen|paar|einigen|langen|[0-9]+)";
const englishNumber =
  "(a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|many|some|few|several|[0-9]+)";

/** Figures of speech: blotted out before anything is looked for. */
export const figuresOfSpeech = [
  "(sterbe|stirbt|sterben|gestorben|umgekommen|heulen|weinen|zittern|zitter) ~1 vor ~1 (lachen|neugier|neugierde|langeweile|hunger|durst|scham|peinlichkeit|freude|glueck|aufregung|eifersucht|kaelte|ehrfurcht)",
  "vor (publikum|der klasse|der kamera|leuten) sterbe",
  "zum (sterben|heulen|totlachen|schiessen)",
  "(lache|lachen|lacht|langweile|langweilt|schaeme|aergere|arbeite|arbeitet) (mich|sich) ~2 (tot|zu tode|halb tot)",
  "(todmuede|todlangweilig|todsicher|todschick|totlachen|totgearbeitet)",
  "(sterbe|sterben|stirbt) ~3 tausend tode",
  "(bringt|bringen|brachte) mich ~3 (um|ins grab|zur verzweiflung)( den verstand)?",
  "(treibt|treiben|macht|machen) mich ~3 (wahnsinn|wahnsinnig|irre|verrueckt|in den wahnsinn|zur verzweiflung|fertig)",
  "(killt|killen|kills|killing) (mich|me|jede|jeden|my|our|meine|unsere)",
  "(is|are|being|will be) ~2 (killing|the death of) me",
  "death of me",
  "(dying|dead|die|died) (to know|to see|to find|to hear|to meet|laughing|of laughter|of boredom|of embarrassment|of curiosity|for a|from laughing)",
  "(dead|tot) (tired|muede|serious|line|end|simple|wood|weight|set|sure|broke|calm)",
  "rather die (than|before)",
  "lieber sterben als",
  "kill for",
  "(career|professional|commercial|political|social|financial) suicide",
  "(beruflich|finanziell|politisch|wirtschaftlich|sozial|gesellschaftlich|karriere)* (selbstmord|suizid)",
  "(selbstmordkommando|himmelfahrtskommando)",
  "suicide (mission|squad)",
  "drowning in (work|emails|paperwork|tasks|debt|laundry|meetings|deadlines|admin)",
  "(midlife|quarter life|quarterlife) (crisis|krise)",
  "(midlife|sinn|ehe|umsatz|wirtschafts|unternehmens|absatz|energie|finanz)krise",
  "(krisenmanagement|krisenstab|krisenkommunikation|krisenmanager|crisis management|crisis communication|panic buying|panikkaeufe)",
  "butterflies",
  "(ist|sind|is|are) ~1 in (panik|panic)",
  "(menschen|leute|patienten|kinder|people|patients|clients|children) in (panik|not|panic|distress|shock)",
  "(batterie|akku|handy|battery|phone|laptop|idea|idee|business|projekt|project|deal|plant|pflanze) ~2 (tot|dead|died|gestorben)",
  "(breakdown|aufschluesselung) of (cost|costs|tasks|the|my)",
  "(cry|crying) (with|of|from) (laughter|laughing|joy|happiness)",
  "traenen gelacht",
  "herz ~1 (klopft|pocht) ~2 verliebt",
  "(motor|server|rechner|wagen|netz|system|markt|boerse|lieferkette|verhandlung|verhandlungen|gespraeche|umsatz|produktion|verkehr) ~3 zusammengebrochen",
  "(shut down|shutdown|collapse) of (the|our|my) (business|company|plant|server)",
  "(no|keine) (panik|panic|drama)",
  "it is what it is",
  "(tor|tore|kanal|gate|channel) ~2 (der|des|of|of the) [a-z]+",
];

/** Somebody else's suicide: a loss, no intent. */
export const othersDeaths = [
  "hat sich ~5 (das leben genommen|umgebracht|suizidiert|erhaengt|selbst getoetet|erschossen)",
  "sich ~4 das leben genommen hat",
  "sich ~3 (umgebracht|erhaengt|erschossen) hat",
  "took (his|her|their) own life",
  "(killed|hanged|shot) (himself|herself|themself|themselves)",
  "(committed|died by|death by|dies by|lost to|to) suicide",
  "(suizid|selbstmord|freitod) (meines|meiner|unseres|unserer|seines|ihres|eines|einer)",
  "durch (suizid|selbstmord) ~1 (verloren|gestorben)",
];

export const past = [
  `vor ~1 ${number} ~1 (jahr|jahren|jahrzehnten)`,
  `${number} ~1 (jahre|monate) her`,
  "(lange|laengst|ewig|jahre) ~1 (her|zurueck|vorbei)",
  "(frueher|damals|seinerzeit|einst|ehemals)",
  "als (kind|jugendliche|jugendlicher|teenager|junge|maedchen|studentin|student|junger|junge frau)",
  "mit (zwoelf|dreizehn|vierzehn|fuenfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|anfang zwanzig|mitte zwanzig|ende zwanzig|anfang dreissig|1[0-9]|2[0-9]) ~1 (war|habe|hatte|wollte|jahren)",
  "(letztes|vorletztes|vergangenes) jahr",
  "im (letzten|vorletzten|vergangenen) jahr",
  "(?<!(seit|since) ([a-z]+ )?)(19[0-9][0-9]|20[0-2][0-9])",
  `${englishNumber} ~1 (years|decades|decade) ago`,
  "(used to|back in|back then|back when|when i was|as a (kid|child|teen|teenager|student)|in college|in my (teens|twenties|thirties|youth|childhood)|last year|once upon|decade ago)",
  "recovered from",
];

export const recent = [
  "(jetzt|gerade|grad|derzeit|momentan|aktuell|akut|zurzeit)",
  "seit (heute|gestern|vorgestern|tagen|wochen|stunden|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|dem|der|letzter|ein paar|drei|vier|fuenf|zwei|einer|monaten)",
  "(seit|seitdem|seither)",
  "(right now|currently|lately|these days i cant|at the moment|just now)",
  "since ~1 (yesterday|this|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|breakfast|noon|the|they|he|she)",
];

/** The text speaks of the last days. */
export const fresh = [
  ...recent,
  "(heute|gestern|vorgestern|heutige|soeben|eben)",
  "(letzte|diese|vergangene) (nacht|woche|wochenende)",
  "letzten (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)",
  `vor ${number} (minuten|stunde|stunden|tag|tagen|woche|wochen)`,
  "(am|on) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|samsdag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
  "(today|yesterday|tonight|last night|this morning|this afternoon|this evening|this week|last week|on the weekend)",
  `${englishNumber} (minutes|hours|hour|days|weeks) ago`,
  "just (told|found|heard|learned|got|lost|died|left|happened)",
  "(jeden|jede) (abend|nacht|tag|morgen)",
  "(every|each) (night|day|morning|evening)",
  "(immer noch|noch immer|nur noch)",
  "in der nacht",
  "ich ~1 (sitze|liege|stehe|hocke|knie|zittere|weine|heule)",
  "(im|i am) (sitting|standing|lying|hiding|still|shaking|trembling|crying|in the|at the hospital)",
  `(for|in) ${englishNumber} (days|nights|weeks|hours)`,
];

/** What was, is over. */
export const resolved = [
  "(gut|laengst|lange|zum glueck|endlich) ~1 (verarbeitet|vorbei|ueberwunden|ueberstanden)",
  "(verarbeitet|ueberwunden|ueberstanden|auskuriert|schuldenfrei|verziehen)",
  "(hinter mir|hinter uns|behind me|behind us)",
  "(wieder|alles) ~1 (stabil|gesund|fit|im lot)",
  "(geht es mir|gehts mir|mir geht es|mir gehts) ~1 (heute |inzwischen |laengst )?(wieder )?(gut|besser|prima|super)",
  "(laengst|voellig|ganz|gut) ~1 (erholt|genesen|geheilt)",
  "(theyre|they are|its|it is|thats|that is) (gone|over|long gone|in the past)",
  "(made|at) (my )?peace with",
  "(were|im|i am|we are|am) (fine|better|well|good|ok|okay|steady|stable|healthy|over it) now",
  "(fine|better|steady|well) (now|today|these days)",
  "these days im (steady|fine|well|good|better)",
  "(rebuilt|recovered|healed) ~1 (my|fully|well|and|since)",
  "(we|i) made it",
  "(trau|traue) mich ~2 wieder",
];

/** What was over, is back. */
export const recurring = [
  "(gedanken|bilder|panik|angst|drang|das|thoughts|urges|it|they|everything) ~4 (wieder da|zurueck|zurueckgekommen|zurueckgekehrt|back|back again)",
  "(wieder da|wieder angefangen|wieder los|wieder genauso|kommt wieder hoch|started again|coming back|came back|is back|are back)",
  "(thought|dachte) ~~6 (behind me|hinter mir|vorbei|safe|over)",
];

export const habitual = [
  "(manchmal|oft|haeufig|jedes mal|immer wenn|ab und zu|gelegentlich|grundsaetzlich|sometimes|often|usually|every time|whenever|occasionally|tend to|schnell|immer gleich)",
  "(bei|vor|in) (praesentationen|vortraegen|pruefungen|meetings|besprechungen|publikum|auftritten)",
];

export const professional = [
  "(praevention|suizidpraevention|praeventionsarbeit|notfallsanitaeter|rettungsdienst|telefonseelsorge|krisenberaterin|krisenberater|krisenintervention|hospiz|psychiatrie|sterbebegleitung|trauerbegleitung|trauerbegleiterin|trauerredner|bestatter|bestatterin|feuerwehr)*",
  "(leite|leiten|gebe|geben|halte|plane|schreibe|biete|bieten|besuche|mache) ~4 (seminar|seminare|workshop|workshops|fortbildung|schulung|vortrag|vortraege|kurs|kurse)",
  "(bachelorarbeit|masterarbeit|doktorarbeit|dissertation|studie|forschung)",
  "(teach|teaching|awareness|first aid|erste hilfe)",
  "(hotline|prevention|thesis|dissertation|research|lecture|hospice|paramedic|funeral director|counsellor|counselor|social worker)",
  "arbeite ~2 als",
  "(i work as|i work with|i work in)",
];

/** The person speaks of themselves, whatever their work. */
export const own = [
  "(ich|i|ich habe|habe|have) ~1 (selbst|selber|myself)",
  "(meine|meinen|my|eigene|eigenen|own) (suizid|suicid)*",
  "(bin|im|am|feel|fuehle mich) ~1 (suizidal|suicidal|lebensmuede)",
];

export const fiction = [
  "(schreibe|schreib|arbeite an|lese|gelesen|sehe|gesehen|drehe|hoere) ~4 (roman|krimi|drehbuch|kurzgeschichte|theaterstueck|film|serie|buch|lied|songtext|gedicht|podcast)",
  "(roman|krimi|drehbuch|kurzgeschichte|theaterstueck|film|serie|buch|songtext|gedicht|podcast) (ueber|in dem|in der|wo)",
  "(hauptfigur|protagonist|protagonistin|protagonists?)",
  "(write|writing|read|reading|watch|watched|watching|wrote) ~4 (novel|screenplay|short story|movie|film|series|lyrics|poem|podcast|song|book)",
  "(novel|screenplay|short story|movie|film|series|poem|podcast|song|book) (about|where|in which)",
];

/** All patterns of this file, for the words they name. */
export const circumstances: readonly string[] = [
  ...figuresOfSpeech,
  ...othersDeaths,
  ...past,
  ...fresh,
  ...resolved,
  ...recurring,
  ...habitual,
  ...professional,
  ...fiction,
];

/** A text that tells the choice what to choose: the words in it count for no agent. */
export const instructions = [
  "(agentid|agent id|routing|klassifikator|classifier|override|router)",
  "(ignore|ignoriere|vergiss|forget|disregard) ~2 (all|alle|previous|vorherigen|bisherigen|rules|regeln|instructions|anweisungen)",
  "(you must|must|du musst|waehle) ~1 (reply|answer|output|zwingend|respond|antworten|ausgeben)",
  "(gib|gibst) nur ~2 aus",
];

/** Topics that are named to be put aside. */
export const putAside = [
  "(mache|mach) ich mir ~1 keine sorgen",
  "(geht es|gehts) ~2 nicht( um)?",
  "(laeuft|laufen) ~1 (gut|prima|super|bestens)",
  "(is|are|seems) (fine|good|great|ok|okay|all right)",
  "(isnt|not) about",
  "(dont|not) (want|need) ~2 (advice|help|tips) (on|about|with)",
];
