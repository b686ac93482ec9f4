import type { BusinessTexts } from "../../shape.ts";

export const decisions: BusinessTexts["decisions"] = [
  {
    of: ["authority:emotional", "type:generator"],
    text: "Als {b|Generator} spürst du die erste Antwort sofort, die {a|emotionale Autorität} fragt später noch einmal nach:: Sag im Gespräch, dass du Interesse hast, und gib die Zusage erst nach ein paar Tagen.",
  },
  {
    of: ["authority:sacral", "type:generator"],
    text: "Als {b|Generator} mit {a|sakraler Autorität} hast du Strategie und Entscheidung an derselben Stelle:: Es kommt etwas auf dich zu, und dein Bauch sagt Ja oder Nein.",
  },
  {
    of: ["authority:emotional", "type:manifestingGenerator"],
    text: "Dein Tempo als {b|Manifestierender Generator} und die Geduld der {a|emotionalen Autorität} ziehen in verschiedene Richtungen:: Probier schnell aus, was sich zurücknehmen lässt, und warte mit dem, was bindet.",
  },
  {
    of: ["authority:sacral", "type:manifestingGenerator"],
    text: "Als {b|Manifestierender Generator} mit {a|sakraler Autorität} darfst du sofort antworten und mitten im Tun noch einmal fragen, denn ein Ja vom Montag kann am Donnerstag verbraucht sein.",
  },
  {
    of: ["authority:emotional", "type:projector"],
    text: "Als {b|Projektor} wartest du auf die Einladung, und mit {a|emotionaler Autorität} wartest du danach noch einmal auf dich:: Eine ernst gemeinte Anfrage übersteht beides.",
  },
  {
    of: ["authority:splenic", "type:projector"],
    text: "Als {b|Projektor} prüfst du, ob die Einladung dich meint, und mit {a|Milz-Autorität} spürst du im selben Augenblick, ob der Mensch dahinter dir bekommt.",
  },
  {
    of: ["authority:egoProjected", "type:projector"],
    text: "Für dich als {b|Projektor} ist die Einladung die eine Hälfte, mit {a|projizierter Ego-Autorität} ist der eigene Gewinn die andere; nimm keine ohne die zweite an.",
  },
  {
    of: ["authority:selfProjected", "type:projector"],
    text: "Als {b|Projektor} wirst du gefragt, und mit {a|selbstprojizierter Autorität} hörst du dir beim Antworten zu:: Klingt deine Stimme froh, ist die Einladung richtig.",
  },
  {
    of: ["authority:mental", "type:projector"],
    text: "Als {b|Projektor} berätst du andere mit sicherem Blick, für dich selbst brauchst du mit {a|mentaler Autorität} das Gespräch, in dem du dir beim Denken zuhören kannst.",
  },
  {
    of: ["authority:emotional", "type:manifestor"],
    text: "Dein Impuls als {b|Manifestor} kommt plötzlich, die {a|emotionale Autorität} braucht Tage:: Kündige erst an, wenn der Impuls auch am stillen Morgen noch da ist.",
  },
  {
    of: ["authority:splenic", "type:manifestor"],
    text: "Als {b|Manifestor} mit {a|Milz-Autorität} kannst du im Augenblick handeln, solange du den einen Satz an die Beteiligten nicht überspringst.",
  },
  {
    of: ["authority:egoManifested", "type:manifestor"],
    text: "Als {b|Manifestor} mit {a|manifestierter Ego-Autorität} sprichst du deinen Willen aus, und schon sind alle informiert:: Sag deshalb nur laut, was du auch durchziehen willst.",
  },
  {
    of: ["authority:lunar", "type:reflector"],
    text: "Als {b|Reflektor} mit {a|lunarer Autorität} nimmst du jede große Frage an verschiedene Orte mit, denn mit jedem Umfeld zeigt sie dir eine andere Seite.",
  },
];

export const profiles: BusinessTexts["profiles"] = [
  {
    of: ["profile:1/3"],
    text: "Im {Profil 1/3} will die eine Seite vor dem Start alles wissen, die andere lernt erst im Versuch:: Setz dir ein Ende für die Recherche, dann ergänzen sie sich.",
  },
  {
    of: ["profile:1/4"],
    text: "Im {Profil 1/4} bist du gründlich und brauchst zugleich ein Netz:: Während du noch prüfst, weiß dein Umfeld oft gar nicht, woran du arbeitest.",
  },
  {
    of: ["profile:2/4"],
    text: "Im {Profil 2/4} rufen dich Menschen aus einer Arbeit, in der du gerade versunken bist; mit festen Zeiten für Anrufe verlierst du weder die Arbeit noch die Kontakte.",
  },
  {
    of: ["profile:2/5"],
    text: "Im {Profil 2/5} erwartet man öffentlich Lösungen von jemandem, der am liebsten ungestört arbeitet; ein enger Auftrag schützt dich besser als ein großer Titel.",
  },
  {
    of: ["profile:3/5"],
    text: "Im {Profil 3/5} reiben sich dein Lernen durch Fehlversuche und die Erwartung, dass du sofort eine Lösung hast:: Zeig deine Versuche früh, dann gelten sie als Erfahrung.",
  },
  {
    of: ["profile:3/6"],
    text: "Im {Profil 3/6} willst du zugleich mittendrin und darüber stehen; plane nach jedem Projekt eine Pause ein, in der du es von oben ansiehst.",
  },
  {
    of: ["profile:4/6"],
    text: "Im {Profil 4/6} zieht es dich zu deinen Leuten und zugleich auf Abstand:: Sag einem Team, wann du da bist und wann du von außen auf die Sache schaust.",
  },
  {
    of: ["profile:4/1"],
    text: "Im {Profil 4/1} lebst du von Beziehungen und gibst in der Sache kaum nach; nenn deine unverrückbaren Punkte vor dem Auftrag, dann kostet dich die Festigkeit keine Kontakte.",
  },
  {
    of: ["profile:5/1"],
    text: "Im {Profil 5/1} sieht man in dir die Rettung, während du noch am Fundament prüfst; sag Termine erst zu, wenn du den Grund kennst.",
  },
  {
    of: ["profile:5/2"],
    text: "Im {Profil 5/2} wirst du nach vorn geholt, obwohl du deine Sache lieber im Stillen machst; kurze, klar begrenzte Einsätze passen zu beidem.",
  },
  {
    of: ["profile:6/2"],
    text: "Im {Profil 6/2} schätzt man dein Urteil, und du selbst hältst es für selbstverständlich; lass andere sagen, was sie an deiner Arbeit überzeugt.",
  },
  {
    of: ["profile:6/3"],
    text: "Im {Profil 6/3} suchst du Überblick und gerätst doch in Versuche:: Sag ruhig, dass du gerade erprobst, denn Vertrauen entsteht durch das, was du daraus machst.",
  },
  {
    of: ["profile:1/*", "type:*"],
    text: "Die bewusste Linie 1 deines {Profils} will Sicherheit durch Wissen; frag dich vor der nächsten Fortbildung, ob dir Wissen fehlt oder nur der Mut zum Anfang.",
  },
  {
    of: ["profile:2/*", "type:*"],
    text: "Weil die bewusste Linie 2 deines {Profils} das eigene Können übersieht, unterschätzt du oft auch, was es wert ist.",
  },
  {
    of: ["profile:3/*", "type:*"],
    text: "Die bewusste Linie 3 deines {Profils} macht Lebensläufe bunt:: Erzähl sie als Reihe von Erkenntnissen und nicht als Reihe von Wechseln.",
  },
  {
    of: ["profile:4/*", "type:*"],
    text: "Mit der bewussten Linie 4 in deinem {Profil} kommt Arbeit leichter über eine Empfehlung als über eine Bewerbung.",
  },
  {
    of: ["profile:5/*", "type:*"],
    text: "Für die bewusste Linie 5 in deinem {Profil} ist Ruf ein Arbeitsmittel:: Ein gelöstes Problem spricht sich herum, ein falsches Versprechen auch.",
  },
  {
    of: ["profile:6/*", "type:*"],
    text: "Die bewusste Linie 6 deines {Profils} prüft Menschen lange; verbindliche Zusagen gibst du gut, nachdem du jemanden durch eine schwierige Woche beobachtet hast.",
  },
];

export const tensions: BusinessTexts["tensions"] = [
  {
    of: ["center:heart:defined", "center:sacral:receptive"],
    text: "Dein Wille sagt leicht zu, was die Kraft dann leisten soll:: <a> verspricht, <b> kann es nicht jeden Tag einlösen, also plan mit dem schwächeren Tag.",
  },
  {
    of: ["center:sacral:defined", "center:heart:receptive"],
    text: "<a> hat Ausdauer, und <b> möchte damit etwas beweisen:: Arbeit, die niemand bestellt hat, ist das Zeichen, dass die beiden sich verbündet haben.",
  },
  {
    of: ["center:sacral:defined", "center:root:receptive"],
    text: "<a> könnte in Ruhe arbeiten, <b> treibt zur Eile:: Du erledigst dann das Dringende mit der Kraft, die für das Wichtige gedacht war.",
  },
  {
    of: ["center:root:defined", "center:solarPlexus:receptive"],
    text: "<a> geht unbeirrt im eigenen Takt, während <b> jede Spannung im Team mitnimmt; arbeite deshalb den Druck lieber allein ab als im Großraum.",
  },
  {
    of: ["center:solarPlexus:defined", "center:throat:defined"],
    text: "<a> färbt, was <b> sagt:: Dieselbe Rückmeldung klingt an zwei Tagen verschieden, also gib wichtige schriftlich und mit einer Nacht Abstand.",
  },
  {
    of: ["center:solarPlexus:receptive", "center:heart:receptive"],
    text: "In Verhandlungen nimmt <a> die Spannung auf, und <b> will sie durch Nachgeben beenden; geh vor der Antwort kurz aus dem Raum.",
  },
  {
    of: ["center:throat:receptive", "center:ajna:defined"],
    text: "<b> ist sich seiner Sache sicher, aber <a> findet in der Runde nicht immer den Einstieg; eine Vorlage vor der Sitzung nützt dir mehr als eine Wortmeldung darin.",
  },
  {
    of: ["center:throat:defined", "center:ajna:receptive"],
    text: "<a> spricht verlässlich, auch wenn <b> noch zwischen Ansichten wandert; sag dazu, was Ergebnis ist und was lautes Denken.",
  },
  {
    of: ["center:spleen:defined", "center:head:receptive"],
    text: "<a> weiß in Sekunden, was gesund ist, und <b> sammelt danach tausend Fragen; schreib den ersten Eindruck auf, bevor die Fragen kommen.",
  },
  {
    of: ["center:spleen:receptive", "center:root:receptive"],
    text: "<a> hält an Vertrautem fest, und <b> will Druck schnell loswerden:: Zusammen führt das zu Verträgen, die du zu rasch geschlossen hast und zu lange behältst.",
  },
  {
    of: ["center:g:defined", "center:throat:receptive"],
    text: "<a> kennt die Richtung, <b> muss sie nicht laut verkünden:: Deine Linie wird eher durch das sichtbar, was du Woche für Woche tust.",
  },
  {
    of: ["center:g:receptive", "center:heart:defined"],
    text: "<b> gibt sein Wort gern, während <a> sich mit dem Umfeld wandelt; binde dich deshalb an Menschen und Fristen statt an starre Rollen.",
  },
  {
    of: ["center:head:defined", "center:sacral:defined"],
    text: "<a> liefert mehr Fragen, als <b> bearbeiten will; nicht jede Anregung ist ein Auftrag an die eigene Arbeitskraft.",
  },
  {
    of: ["definition:single", "center:throat:receptive"],
    text: "Mit {einfacher Definition} bist du innerlich schnell fertig, doch <b> spricht erst, wenn jemand fragt; kündige Ergebnisse deshalb schriftlich an.",
  },
  {
    of: ["definition:split", "center:throat:defined"],
    text: "Mit {gespaltener Definition} ergibt sich das ganze Bild im Austausch, <b> redet aber auch schon vorher; nenn frühe Aussagen einen Zwischenstand.",
  },
  {
    of: ["definition:split", "center:g:receptive"],
    text: "Mit {gespaltener Definition} suchst du Menschen, die dich verbinden, und <b> übernimmt leicht deren Richtung; prüf nach jedem Projekt, wessen Ziel es war.",
  },
];
