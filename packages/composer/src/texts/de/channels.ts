import type { Texts } from "../shape.ts";

export const channels: Texts["channels"] = {
  "1-8": {
    core: "Der {Kanal 1-8 (Inspiration)} macht aus deinem persönlichen Ausdruck etwas, an dem sich andere orientieren.",
    business:
      "Zeig Arbeiten mit {eigener Handschrift}, statt den Stil der Branche zu treffen:: Man bucht dich, weil man dich wiedererkennt.",
    relationship:
      "In der Liebe wirkst du anziehend, wenn du {dein Eigenes} machst, und verlierst Glanz, sobald du dich anpasst.",
    crisis:
      "Etwas {selbst zu gestalten}, ein paar Zeilen, ein Bild, einen gedeckten Tisch, bringt dich wieder zu dir.",
    personality:
      "Um Rat fragt man dich oft gerade dann, wenn du nur {gezeigt hast, wie du es machst}.",
    between:
      "Zusammen bringt ihr etwas Eigenes hervor, das niemand von euch allein so zeigen würde.",
    area: "den eigenen Ausdruck",
  },
  "2-14": {
    core: "Mit dem {Kanal 2-14 (Takt)} weiß deine Kraft, wohin sie will, auch wenn du den Weg noch nicht erklären kannst.",
    business:
      "Bei Geld und Mitteln kannst du auf {die Richtung} schauen:: Prüf bei einer Ausgabe, ob dich die Sache wirklich zieht oder nur vernünftig klingt.",
    relationship:
      "Du bringst ein Paar in Bewegung, wenn {dein Weg} klar ist, und stockst, wenn du nur mitgehen sollst.",
    crisis:
      "Frag heute nur, welcher {nächste Handgriff} sich richtig anfühlt; die große Richtung darf warten.",
    personality: "Du {gibst Richtung}, ohne jemanden zu schieben, einfach indem du gehst.",
    between:
      "Gemeinsam könnt ihr Richtung und Mittel zugleich finden, und Vorhaben kommen leichter ins Rollen.",
    area: "Richtung und Mittel",
  },
  "3-60": {
    core: "Der {Kanal 3-60 (Mutation)} bringt Neues in Schüben:: Lange scheint nichts zu gehen, dann kippt es an einem Tag.",
    business: {
      act: "Plane Entwicklung in {Etappen} mit Leerlauf dazwischen, und versprich keine gleichmäßige Leistung pro Woche",
      to: "Entwicklung in {Etappen} mit Leerlauf dazwischen zu planen und keine gleichmäßige Leistung pro Woche zu versprechen",
    },
    relationship:
      "Vor jedem Neuanfang liegt bei dir {eine Pause}, die dein Gegenüber nicht als Rückzug lesen muss.",
    crisis: "{Stillstand} gehört bei dir zum Ablauf; er beweist nicht, dass es so bleibt.",
    personality:
      "Mit {Grenzen} zu arbeiten statt gegen sie ist deine eigentliche Begabung für Veränderung.",
    between:
      "Zwischen euch ändert sich manches sprunghaft, und was blockiert wirkt, ordnet sich auf einmal neu.",
    area: "Wandel und Neuanfang",
  },
  "4-63": {
    core: "Der {Kanal 4-63 (Logik)} prüft alles auf Stimmigkeit und sucht zu jedem Zweifel eine Antwort.",
    business: {
      act: "Setz {dein Prüfen} dort ein, wo Fehler teuer sind, also bei Verträgen, Konzepten und Kalkulationen",
      to: "{dein Prüfen} dort einzusetzen, wo Fehler teuer sind, also bei Verträgen, Konzepten und Kalkulationen",
    },
    relationship: {
      act: "Richte {deine Zweifel} auf Fragen und nicht auf den Menschen neben dir, sonst klingt Interesse wie ein Verhör",
      to: "{deine Zweifel} auf Fragen zu richten und nicht auf den Menschen neben dir, sonst klingt Interesse wie ein Verhör",
    },
    crisis: "{Zweifel} sind bei dir häufige Gäste; schreib sie auf, statt sie nachts zu lösen.",
    personality: "Du denkst {in Mustern} und merkst früh, wenn eine Erklärung nicht aufgeht.",
    between: "Ihr könnt einander gut befragen, und aus Zweifeln werden prüfbare Antworten.",
    area: "Fragen und Beweise",
  },
  "5-15": {
    core: "Der {Kanal 5-15 (Rhythmus)} gibt dir einen eigenen Takt, und wer mit dir zu tun hat, schwingt sich darauf ein.",
    business: {
      act: "Leg {feste Zeiten} für Kundschaft, Denken und Pause fest, denn dein Rhythmus ist Teil deiner Leistung",
      to: "{feste Zeiten} für Kundschaft, Denken und Pause festzulegen, denn dein Rhythmus ist Teil deiner Leistung",
    },
    relationship:
      "Gemeinsame {Gewohnheiten} sind für dich Zuneigung: derselbe Kaffee, dieselbe Abendrunde, derselbe Sonntag.",
    crisis: {
      act: "Halte {zwei feste Punkte} am Tag, etwa Aufstehen und Abendessen, alles andere darf ungeordnet sein",
      to: "{zwei feste Punkte} am Tag zu halten, etwa Aufstehen und Abendessen, alles andere darf ungeordnet sein",
    },
    personality:
      "Dein Takt ist {nicht immer der übliche}, aber er ist verlässlich, wenn man ihn lässt.",
    between:
      "Ihr könnt einen gemeinsamen Rhythmus finden, in dem der Alltag leichter läuft als getrennt.",
    area: "den gemeinsamen Rhythmus",
  },
  "6-59": {
    core: "Der {Kanal 6-59 (Intimität)} baut Abstand ab:: Menschen kommen dir schnell nah, und daraus entsteht etwas Gemeinsames.",
    business:
      "Kundschaft {fasst schnell Vertrauen} zu dir, also sag früh, was zur Zusammenarbeit gehört und was privat bleibt.",
    relationship: {
      act: "Lass dir mit {der Nähe} Zeit, denn was du in Hochstimmung zulässt, wirkt am nächsten Tag manchmal zu eng",
      to: "dir mit {der Nähe} Zeit zu lassen, denn was du in Hochstimmung zulässt, wirkt am nächsten Tag manchmal zu eng",
    },
    crisis: "{Leise Nähe} hilft dir: eine Hand, ein Mensch im selben Raum, kein Gespräch.",
    personality: "Du {löst Zurückhaltung} bei anderen oft, bevor du es selbst bemerkst.",
    between:
      "Zwischen euch entsteht schnell Nähe, körperlich wie gefühlt, und daraus will etwas Gemeinsames werden.",
    area: "Nähe und Intimität",
  },
  "7-31": {
    core: "Mit dem {Kanal 7-31 (Alpha)} führst du, sobald andere dir die Führung geben, und dein Wort weist nach vorn.",
    business: {
      act: "Nimm {Leitung} an, wenn sie dir angetragen wird, und setz dich nicht selbst auf den Posten",
      to: "{Leitung} anzunehmen, wenn sie dir angetragen wird, und dich nicht selbst auf den Posten zu setzen",
    },
    relationship:
      "Du neigst dazu, {die Richtung vorzugeben}; frag vorher, ob gerade eine gebraucht wird.",
    crisis: "Du musst heute {niemanden führen}, auch wenn andere zu dir schauen.",
    personality: "Deine {Führung} lebt vom Vertrauen der Gruppe, nicht vom Titel.",
    between:
      "Eine Seite kennt die Richtung, die andere gibt ihr Gehör, und als Paar werdet ihr leicht zum Bezugspunkt für andere.",
    area: "Führung und Richtung",
  },
  "9-52": {
    core: "Der {Kanal 9-52 (Konzentration)} hält dich lange bei einer Sache, wenn sie den Einsatz wert ist.",
    business: {
      act: "Halte dir {ungestörte Stunden} frei, denn jede Unterbrechung kostet dich mehr als die Minute, die sie dauert",
      to: "dir {ungestörte Stunden} freizuhalten, denn jede Unterbrechung kostet dich mehr als die Minute, die sie dauert",
    },
    relationship:
      "Du schenkst {deine ganze Aufmerksamkeit} oder gar keine; sag dazu, wann du gerade nicht erreichbar bist.",
    crisis: "{Eine einfache Tätigkeit} mit den Händen sammelt dich schneller als jedes Nachdenken.",
    personality:
      "Unruhe verschwindet bei dir, sobald {ein Ziel} klein genug ist, um dabei sitzen zu bleiben.",
    between: "Zusammen kommt ihr zur Ruhe und könnt lange an einer Sache dranbleiben.",
    area: "Ruhe und Sammlung",
  },
  "10-20": {
    core: "Der {Kanal 10-20 (Erwachen)} lässt dich im Augenblick sagen und leben, wofür du stehst.",
    business: "Deine {Haltung} ist dein Angebot:: Menschen kommen, weil du tust, was du sagst.",
    relationship:
      "Du brauchst eine Beziehung, in der {deine Art zu sein} keine Verhandlungssache ist.",
    crisis: "Ein Satz, der {heute wahr} ist, gibt dir mehr Halt als ein Plan für das Jahr.",
    personality:
      "Selbstachtung ist für dich {etwas Tägliches} und zeigt sich in kleinen Entscheidungen.",
    between: "Miteinander fällt es euch leicht, im Moment ehrlich zu sein.",
    area: "Haltung und Ehrlichkeit",
  },
  "10-34": {
    core: "Mit dem {Kanal 10-34 (Erforschung)} folgst du deinen Überzeugungen mit viel Kraft und brauchst dafür wenig Zustimmung.",
    business: {
      act: "Bau dein Geschäft um {das, was du ohnehin tust}, und überlass das Nachahmen anderen",
      to: "dein Geschäft um {das, was du ohnehin tust}, zu bauen und das Nachahmen anderen zu überlassen",
    },
    relationship:
      "{Eigenständigkeit} ist für dich keine Distanz; sag das früh, damit sie nicht so ankommt.",
    crisis: "Frag nicht, was man jetzt tun sollte, sondern was {zu dir passt}.",
    personality: "Du steckst andere am meisten an, wenn du {gar nicht überzeugen} willst.",
    between: "Ihr ermutigt einander, nach eigener Überzeugung zu leben.",
    area: "eigene Überzeugungen",
  },
  "10-57": {
    core: "Der {Kanal 10-57 (Vollendete Form)} gibt dir ein feines Gespür dafür, wie du dich in einer Lage so verhältst, dass es dir gut bekommt.",
    business:
      "Du {verbesserst die Form} laufend; verkauf dieses Gespür als Qualität und nicht als Perfektion.",
    relationship:
      "Du merkst {im selben Moment}, ob dir eine Begegnung guttut, und darfst dann gehen oder bleiben.",
    crisis:
      "Dein {Gespür} ist auch jetzt da:: Wende dich dorthin, wo es warm, ruhig und sicher ist.",
    personality:
      "{Gut mit dir umzugehen} ist bei dir etwas Praktisches: die richtige Kleidung, der richtige Ort, das richtige Maß.",
    between: "Zusammen bekommt ihr ein Gespür für das, was euch beiden guttut.",
    area: "Wohlbefinden und gutes Verhalten",
  },
  "11-56": {
    core: "Mit dem {Kanal 11-56 (Neugier)} sammelst du Ideen und Erlebnisse und machst Geschichten daraus.",
    business: {
      act: "Erzähl {Beispiele} statt Merkmale:: Deine Geschichten überzeugen oft mehr als deine Preisliste",
      to: "{Beispiele} statt Merkmale zu erzählen:: Deine Geschichten überzeugen oft mehr als deine Preisliste",
    },
    relationship:
      "Du bleibst verbunden, solange es {etwas zu erzählen} gibt, und brauchst dafür gemeinsame neue Eindrücke.",
    crisis: "Nicht jede {Idee} verlangt heute nach Umsetzung; ein Notizbuch darf sie halten.",
    personality: "{Neugier} führt dich weiter als jedes Ziel, und Umwege gehören dazu.",
    between: "Euch gehen die Ideen nicht aus, und ihr regt euch gegenseitig zum Erzählen an.",
    area: "Ideen und Geschichten",
  },
  "12-22": {
    core: "Der {Kanal 12-22 (Offenheit)} bringt Gefühl in deine Stimme:: In der richtigen Stimmung berührst du Menschen, in der falschen bleibst du besser still.",
    business: {
      act: "Leg {Auftritte und Gespräche} auf Zeiten, in denen du dich danach fühlst, wo immer du wählen kannst",
      to: "{Auftritte und Gespräche} auf Zeiten zu legen, in denen du dich danach fühlst, wo immer du wählen kannst",
    },
    relationship: {
      act: "Sag deinem Gegenüber, {in welcher Stimmung} du bist, dann kommen deine Worte richtig an",
      to: "deinem Gegenüber zu sagen, {in welcher Stimmung} du bist, dann kommen deine Worte richtig an",
    },
    crisis: "{Schweigen} ist heute erlaubt; Musik kann sagen, wofür dir die Worte fehlen.",
    personality: "Zugewandtheit und Rückzug {wechseln sich ab}, beides gehört zu deinem Ausdruck.",
    between: "Ihr könnt einander mit Worten tief berühren, wenn beide in Stimmung sind.",
    area: "Gefühl und Sprache",
  },
  "13-33": {
    core: "Der {Kanal 13-33 (Der Zeuge)} macht dich zum Gedächtnis einer Gruppe:: Du hörst zu, bewahrst und sagst spät, was sich daraus lernen lässt.",
    business: {
      act: "Halte {Rückblicke} mit Team oder Kundschaft, denn du siehst, was sich wiederholt",
      to: "{Rückblicke} mit Team oder Kundschaft zu halten, denn du siehst, was sich wiederholt",
    },
    relationship:
      "Menschen vertrauen dir {Geheimnisse} an; achte darauf, dass auch deine Geschichte gehört wird.",
    crisis: {
      act: "Zieh dich {für eine Weile zurück}, um das Erlebte zu sortieren, und sag einem Menschen, wo du bist",
      to: "dich {für eine Weile zurückzuziehen}, um das Erlebte zu sortieren, und einem Menschen zu sagen, wo du bist",
    },
    personality: "Du verstehst dein Leben {im Rückblick} besser als mittendrin.",
    between: "Ihr hört einander zu und bewahrt eure gemeinsame Geschichte.",
    area: "Erinnerung und Vertrauen",
  },
  "16-48": {
    core: "Mit dem {Kanal 16-48 (Wellenlänge)} wird aus Talent durch Wiederholung Können.",
    business:
      "Biete an, was du {unzählige Male geübt} hast, und lass den Preis mit der Tiefe steigen.",
    relationship:
      "Du kommst einem Menschen {über gemeinsames Üben} nah: kochen, tanzen, bauen, spielen.",
    crisis: "{Eine vertraute Fertigkeit} beruhigt dich, weil deine Hände wissen, was kommt.",
    personality: "An deiner {Tiefe} zweifelst du noch, wenn andere sie längst sehen.",
    between:
      "Gemeinsam kann aus Begeisterung und Tiefe ein Können werden, das ihr allein nicht hättet.",
    area: "Können und Übung",
  },
  "17-62": {
    core: "Der {Kanal 17-62 (Akzeptanz)} ordnet die Welt in Meinungen, Fakten und klare Abläufe.",
    business: "{Anleitungen, Übersichten und Zahlen} sind deine Sprache:: Mach daraus ein Produkt.",
    relationship:
      "Belege {deine Sicht} nicht mit noch einem Beispiel, wenn dein Gegenüber gerade nur gehört werden will.",
    crisis: {
      act: "Schreib {drei Tatsachen} auf, die heute stimmen, und lass die Deutung weg",
      to: "{drei Tatsachen} aufzuschreiben, die heute stimmen, und die Deutung wegzulassen",
    },
    personality: "Du verstehst etwas, indem du es {einteilst und benennst}.",
    between: "Ihr bringt Meinungen und Einzelheiten zusammen und könnt vieles gut organisieren.",
    area: "Meinungen und Einzelheiten",
  },
  "18-58": {
    core: "Der {Kanal 18-58 (Urteilsvermögen)} sieht sofort, was sich verbessern lässt, und hat Freude daran, es zu richten.",
    business:
      "Verkauf {Verbesserung} als Leistung:: Als ungefragter Kommentar wirkt derselbe Blick wie Tadel.",
    relationship: {
      act: "Richte {den prüfenden Blick} auf Abläufe und nicht auf den Menschen, den du liebst",
      to: "{den prüfenden Blick} auf Abläufe zu richten und nicht auf den Menschen, den du liebst",
    },
    crisis: "{Die kritische Stimme} in dir ist laut; heute muss nichts verbessert werden.",
    personality: "Dein Blick für Mängel ist {ein Werkzeug}, solange er einer Sache gilt.",
    between: "Zusammen seht ihr, was besser ginge, und habt Freude daran, es anzupacken.",
    area: "Verbesserung und Kritik",
  },
  "19-49": {
    core: "Mit dem {Kanal 19-49 (Synthese)} spürst du, was andere brauchen, und prüfst, ob die gemeinsamen Werte stimmen.",
    business:
      "Klär vor jeder Zusammenarbeit {Bedürfnisse und Grundsätze} schriftlich, denn an ihnen entscheidet sich für dich alles.",
    relationship:
      "{Zugehörigkeit} ist für dich an Regeln gebunden, die du aussprechen musst, damit sie jemand halten kann.",
    crisis: {
      act: "Frag zuerst nach {den einfachen Bedürfnissen}: Essen, Wärme, Schlaf, Berührung",
      to: "zuerst nach {den einfachen Bedürfnissen} zu fragen: Essen, Wärme, Schlaf, Berührung",
    },
    personality: "Du bist {feinfühlig für Zurückweisung} und kannst auch klar trennen.",
    between:
      "Bei euch geht es um Bedürfnisse und Grundsätze, und wo beide ausgesprochen sind, wächst Vertrauen.",
    area: "Bedürfnisse und Grundsätze",
  },
  "20-34": {
    core: "Der {Kanal 20-34 (Charisma)} verwandelt deine Kraft sofort in Tun.",
    business:
      "Du schaffst viel, wenn {die Aufgabe dich packt}; nimm nur an, wofür du auch unbeobachtet arbeiten würdest.",
    relationship: "Du zeigst Zuneigung {durch Machen} und überhörst dabei leicht eine leise Bitte.",
    crisis:
      "{Beschäftigung} ist bei dir manchmal ein Ausweichen; bau mitten am Tag eine Pause ohne Aufgabe ein.",
    personality: "Am ruhigsten bist du, {während du etwas tust}, das dir entspricht.",
    between: "Miteinander kommt ihr ins Tun, oft schneller, als ihr es besprochen habt.",
    area: "Tempo und Tatkraft",
  },
  "20-57": {
    core: "Der {Kanal 20-57 (Gehirnwelle)} lässt dich im Augenblick aussprechen, was du intuitiv weißt.",
    business:
      "Trau deinem {ersten Satz} im Erstgespräch, und schreib ihn auf, bevor er sich verflüchtigt.",
    relationship:
      "Du sagst oft, {was in der Luft liegt}; frag danach, ob es gerade willkommen war.",
    crisis: {
      act: "Folge dem {leisen Hinweis}, der dir sofort kommt: hinausgehen, trinken, jemanden anrufen",
      to: "dem {leisen Hinweis} zu folgen, der dir sofort kommt: hinausgehen, trinken, jemanden anrufen",
    },
    personality: "Deine Klugheit ist {spontan}, Vorbereitung macht sie selten besser.",
    between: "Ihr versteht euch oft ohne Umweg, weil Ahnung und Wort zusammenfinden.",
    area: "spontane Einsichten",
  },
  "21-45": {
    core: "Mit dem {Kanal 21-45 (Geld)} willst du über Mittel, Zeit und Revier selbst bestimmen.",
    business:
      "Du brauchst {eigene Verantwortung für Zahlen}:: Ein Gehalt ohne Einfluss macht dich unruhig, ein eigenes Budget macht dich gut.",
    relationship:
      "Sprecht früh {über Geld und Zuständigkeit}, denn dort entsteht bei dir Streit oder Vertrauen.",
    crisis: {
      act: "Nimm {einen einzigen Bereich} in die Hand, den du heute wirklich steuern kannst",
      to: "{einen einzigen Bereich} in die Hand zu nehmen, den du heute wirklich steuern kannst",
    },
    personality:
      "{Kontrolle} ist für dich Fürsorge, wenn du sie sichtbar ausübst und abgeben kannst.",
    between:
      "Gemeinsam könnt ihr Mittel verwalten und etwas aufbauen, wenn klar ist, wer worüber bestimmt.",
    area: "Geld und Zuständigkeit",
  },
  "23-43": {
    core: "Der {Kanal 23-43 (Strukturierung)} bringt Einsichten hervor, für die du erst die passenden Worte finden musst.",
    business:
      "Warte mit {der neuen Idee}, bis jemand danach fragt, und erklär sie dann in drei Schritten.",
    relationship:
      "Was dir {glasklar} ist, kommt beim Gegenüber manchmal als Sprung an; frag nach, was verstanden wurde.",
    crisis: "Du musst {nichts erklären}, um Hilfe zu bekommen; ein Satz reicht.",
    personality:
      "Du denkst {eigen}, und ob man dich versteht, ist vor allem eine Frage des Zeitpunkts.",
    between: "Einsicht und Sprache finden bei euch zusammen, und Ungewöhnliches wird verständlich.",
    area: "neue Gedanken",
  },
  "24-61": {
    core: "Der {Kanal 24-61 (Bewusstheit)} kreist um Fragen, bis in der Stille eine Antwort auftaucht.",
    business: {
      act: "Plane {Denkzeit ohne Ergebnis} ein, denn deine besten Einfälle kommen nicht im Termin",
      to: "{Denkzeit ohne Ergebnis} einzuplanen, denn deine besten Einfälle kommen nicht im Termin",
    },
    relationship: {
      act: "Sag dazu, dass du {nachdenkst}, sonst wirkt dein Schweigen wie Abwesenheit",
      to: "dazuzusagen, dass du {nachdenkst}, sonst wirkt dein Schweigen wie Abwesenheit",
    },
    crisis: "Wenn {die Gedanken kreisen}, gib ihnen Stille oder Musik, aber keinen Auftrag.",
    personality: "Du lebst mit {Fragen ohne Antwort} besser als mit schnellen Erklärungen.",
    between: "Zusammen geht ihr Fragen nach, auf die es keine schnelle Antwort gibt.",
    area: "Fragen und Einsichten",
  },
  "25-51": {
    core: "Mit dem {Kanal 25-51 (Initiation)} gehst du voran, wo andere noch zögern, und lernst durch Sprünge ins Unbekannte.",
    business:
      "Du taugst für {das Erste seiner Art}:: Pionierprojekte tragen dich, Routine entleert dich.",
    relationship:
      "Du {rüttelst auf}, wo es eingefahren ist; kündige es an, dann bleibt es freundlich.",
    crisis:
      "Erinnere dich an {eine frühere Erschütterung} und daran, was damals als Erstes geholfen hat.",
    personality:
      "Mut ist bei dir {keine Lautstärke}, sondern der Schritt, den sonst niemand macht.",
    between: "Ihr fordert einander zu Schritten heraus, die niemand von euch allein gewagt hätte.",
    area: "Mut und Neuland",
  },
  "26-44": {
    core: "Der {Kanal 26-44 (Übertragung)} macht dich im Überzeugen stark, weil du merkst, was jemand wirklich braucht.",
    business:
      "Verkauf {aus Erfahrung}:: Du weißt, was schon einmal funktioniert hat, und machst daraus ein Versprechen, das du halten kannst.",
    relationship:
      "Du kannst {alles schmackhaft machen}, auch deine eigenen Wünsche; nenn sie lieber beim Namen.",
    crisis: "Du darfst {weniger leisten und mehr ausruhen}, denn dein Wille arbeitet in Stößen.",
    personality: "{Viel Wirkung mit wenig Aufwand} ist dein Talent, und Pausen sind sein Preis.",
    between:
      "Zusammen habt ihr Gespür und Überzeugungskraft und könnt etwas gut unter die Leute bringen.",
    area: "Überzeugen und Einfluss",
  },
  "27-50": {
    core: "Mit dem {Kanal 27-50 (Bewahrung)} übernimmst du Verantwortung für das, was andere nährt und schützt.",
    business:
      "Du baust {verlässliche Strukturen}, auf die sich ein Team stützt; grenz vorher ab, wofür du nicht zuständig bist.",
    relationship:
      "Du {sorgst}, noch bevor jemand bittet; lass dich auch versorgen, sonst kippt das Gleichgewicht.",
    crisis: "{Sorge heute zuerst für dich}: Essen, Schlaf, eine Person, die Bescheid weiß.",
    personality: "Deine {Werte} erkennt man daran, wen und was du nährst.",
    between: "Ihr gebt einander Halt und kümmert euch gemeinsam um das, was euch anvertraut ist.",
    area: "Fürsorge und Verantwortung",
  },
  "28-38": {
    core: "Der {Kanal 28-38 (Ringen)} gibt dir Ausdauer für Auseinandersetzungen, die einen Sinn haben.",
    business: {
      act: "Such dir {den Widerstand, der die Sache wert ist}, und lass die übrigen Gefechte aus",
      to: "dir {den Widerstand, der die Sache wert ist}, zu suchen und die übrigen Gefechte auszulassen",
    },
    relationship:
      "Du bleibst {hartnäckig} für eure Liebe, solange du weißt, wofür; Streit ohne Sinn laugt dich aus.",
    crisis: "Du musst {heute nicht kämpfen}, und Ausruhen heißt nicht aufgeben.",
    personality: "{Sinn} ist für dich kein Luxus, ohne ihn wirst du stur.",
    between:
      "Ihr ringt miteinander und füreinander, und ein gemeinsamer Sinn kann daraus Stärke machen.",
    area: "Sinn und Auseinandersetzung",
  },
  "29-46": {
    core: "Mit dem {Kanal 29-46 (Entdeckung)} entdeckst du etwas, indem du dich ganz hineingibst und bis zum Ende dabeibleibst.",
    business: "Sag {nur mit ganzem Ja} zu, denn dein Ja bindet dich bis zum Schluss.",
    relationship: "Ein {halbes Ja} schadet dir mehr als ein klares Nein, gerade in der Liebe.",
    crisis: "Du darfst {eine Zusage zurücknehmen}, die dich gerade überfordert.",
    personality: "Das Gelingen kommt bei dir {unterwegs} und nicht durch Erwartung.",
    between:
      "Ihr lasst euch gemeinsam auf Erfahrungen ein und haltet durch, bis ihr etwas gefunden habt.",
    area: "Hingabe und Ausdauer",
  },
  "30-41": {
    core: "Der {Kanal 30-41 (Erkennen)} treibt dich mit Sehnsucht und inneren Bildern zu neuen Erfahrungen.",
    business:
      "Starte {ein Projekt auf einmal}:: Deine Vorstellungskraft hat immer schon das nächste bereit.",
    relationship: {
      act: "Prüfe, ob du {den Menschen} meinst oder das Bild, das du dir von ihm gemacht hast",
      to: "zu prüfen, ob du {den Menschen} meinst oder das Bild, das du dir von ihm gemacht hast",
    },
    crisis:
      "{Die Fantasie} malt gerade groß; bleib bei dem, was du in diesem Raum siehst und hörst.",
    personality: "{Sehnsucht} treibt dich an, und nicht jede muss erfüllt werden.",
    between: "Gemeinsame Träume ziehen euch an, und ihr wollt sie erleben statt nur besprechen.",
    area: "Wünsche und Träume",
  },
  "32-54": {
    core: "Mit dem {Kanal 32-54 (Transformation)} arbeitest du dich aus eigener Kraft nach oben und spürst, was Bestand hat.",
    business: {
      act: "Such {Menschen mit Einfluss, die deinen Einsatz sehen}, denn ohne Förderung bleibt dein Ehrgeiz bloßer Fleiß",
      to: "{Menschen mit Einfluss, die deinen Einsatz sehen}, zu suchen, denn ohne Förderung bleibt dein Ehrgeiz bloßer Fleiß",
    },
    relationship: "Du willst, dass {ihr vorankommt}; vergiss nicht, das Erreichte zu feiern.",
    crisis: "Frag dich, {was trotz allem Bestand hat}, und halte dich daran fest.",
    personality: "{Ehrgeiz und Vorsicht} ziehen in dir an zwei Enden, und daraus wird Ausdauer.",
    between: "Ihr wollt miteinander etwas aufbauen, das Bestand hat.",
    area: "Ehrgeiz und Bestand",
  },
  "34-57": {
    core: "Der {Kanal 34-57 (Kraft)} verbindet deine Kraft mit einem wachen Instinkt:: Du handelst sicher, bevor du erklären kannst, warum.",
    business:
      "Du bist stark {in Lagen, die sich schnell ändern}; lange Abstimmungen nehmen dir den Vorteil.",
    relationship:
      "Dein {Instinkt für dich selbst} ist kein Egoismus, aber er braucht ein Wort der Erklärung.",
    crisis: "Dein Körper weiß, {wovon er weg will}; gib ihm diesen Abstand.",
    personality: "{Wachheit} ist deine Stärke, und sie braucht Schlaf.",
    between: "Kraft und Instinkt finden bei euch zusammen, und ihr handelt gut unter Druck.",
    area: "Kraft und Instinkt",
  },
  "35-36": {
    core: "Mit dem {Kanal 35-36 (Vergänglichkeit)} lernst du durch Erlebnisse und willst das meiste einmal gespürt haben.",
    business: "Biete {deine Erfahrung aus vielen Feldern} an, und meide Stellen ohne Wechsel.",
    relationship:
      "Gefühl ist für dich {ein Weg durch etwas hindurch}; versprich in der Hochphase nichts auf Dauer.",
    crisis: "Auch {dieses Gefühl} hat einen Anfang und ein Ende.",
    personality: "Weisheit kommt bei dir {aus Gelebtem}, selten aus Büchern.",
    between: "Ihr sucht gemeinsam neue Erlebnisse, und Langeweile hält sich bei euch nicht lange.",
    area: "Abwechslung und Gefühl",
  },
  "37-40": {
    core: "Der {Kanal 37-40 (Gemeinschaft)} lebt von Abmachungen:: Du gibst viel, wenn klar ist, was zurückkommt.",
    business:
      "Verhandle {Leistung und Gegenleistung} vor dem Handschlag, gerade mit Menschen, die du magst.",
    relationship:
      "{Klare Abmachungen} sind für dich Zärtlichkeit: wer kocht, wer ruht, wer wann allein ist.",
    crisis: {
      act: "Sag {einer vertrauten Person} genau, was du brauchst, und nimm es an",
      to: "{einer vertrauten Person} genau zu sagen, was du brauchst, und es anzunehmen",
    },
    personality: "Du gehörst gern dazu und brauchst danach {Zeit allein}.",
    between:
      "Ihr gebt und nehmt nach Abmachung, und fair verhandelt kann daraus ein Zuhause werden.",
    area: "Geben und Nehmen",
  },
  "39-55": {
    core: "Mit dem {Kanal 39-55 (Emotion)} bewegen dich Stimmungen stark, und oft kommen sie ohne Grund.",
    business:
      "Plane {mit der Stimmung}, nicht gegen sie:: Kreatives an bewegten Tagen, Verwaltung an stillen.",
    relationship:
      "Deine {Melancholie} braucht keinen Trost und keine Ursache; sag das, bevor jemand danach sucht.",
    crisis: {
      act: "Such {keinen Grund} für die Stimmung, lass sie da sein und iss etwas Warmes",
      to: "{keinen Grund} für die Stimmung zu suchen, sie da sein zu lassen und etwas Warmes zu essen",
    },
    personality: "{Aus Stimmungen} schöpfst du, auch aus den dunklen.",
    between: "Ihr bringt einander in Bewegung, im Schönen wie im Schweren.",
    area: "Stimmungen",
  },
  "42-53": {
    core: "Der {Kanal 42-53 (Reifung)} führt dich durch Zyklen mit Anfang, Mitte und Ende, und erst das Ende bringt den Gewinn.",
    business: {
      act: "Fang {weniger an und bring mehr zu Ende}, und leg den Abschluss schon beim Start fest",
      to: "{weniger anzufangen und mehr zu Ende zu bringen} und den Abschluss schon beim Start festzulegen",
    },
    relationship:
      "Du brauchst das Gefühl, dass {etwas wächst}; ungeklärte Enden blockieren neue Nähe.",
    crisis: "Schließ heute {etwas Kleines} ab: eine Nachricht, einen Abwasch, eine Rechnung.",
    personality: "Geduld mit {der Mitte} eines Weges bleibt deine Übung.",
    between: "Was ihr anfangt, könnt ihr miteinander zur Reife bringen.",
    area: "Anfang und Abschluss",
  },
  "47-64": {
    core: "Mit dem {Kanal 47-64 (Abstraktion)} gehst du in Bildern durch Vergangenes, bis es plötzlich Sinn ergibt.",
    business:
      "Gib {unfertigen Gedanken} Zeit; deine Auswertung eines abgeschlossenen Projekts ist besser als jede Planung davor.",
    relationship: {
      act: "Erzähl {deine Erinnerungen}, aber prüfe, ob dein Gegenüber dieselben hat",
      to: "{deine Erinnerungen} zu erzählen, aber zu prüfen, ob dein Gegenüber dieselben hat",
    },
    crisis: "Es muss {heute keinen Sinn ergeben}; der Zusammenhang darf später kommen.",
    personality: "Verwirrung ist bei dir {der Anfang von Verstehen}.",
    between: "Gemeinsam macht ihr euch einen Reim auf das, was war.",
    area: "Erinnerung und Deutung",
  },
};
