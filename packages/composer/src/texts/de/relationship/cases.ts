import type { RelationshipTexts } from "../../shape.ts";

export const decisions: RelationshipTexts["decisions"] = [
  {
    of: ["authority:emotional", "type:generator"],
    text: "Als {b|Generator} zeigst du sofort, ob du magst, und mit {a|emotionaler Autorität} weißt du erst später, ob du bleibst:: Sag beides getrennt, dann versteht man dich.",
  },
  {
    of: ["authority:sacral", "type:generator"],
    text: "Als {b|Generator} mit {a|sakraler Autorität} brauchst du die Frage eines anderen Menschen, um dein eigenes Ja zu hören; bitte um Fragen, statt zu grübeln.",
  },
  {
    of: ["authority:emotional", "type:manifestingGenerator"],
    text: "Als {b|Manifestierender Generator} handelst du schnell, die {a|emotionale Autorität} fühlt langsam:: Eine spontane Reise ist schnell gebucht, ein Heiratsantrag darf warten.",
  },
  {
    of: ["authority:sacral", "type:manifestingGenerator"],
    text: "Als {b|Manifestierender Generator} mit {a|sakraler Autorität} änderst du ein Ja mitunter am selben Tag; erzähl vom neuen Stand, bevor jemand auf den alten baut.",
  },
  {
    of: ["authority:emotional", "type:projector"],
    text: "Als {b|Projektor} möchtest du gewählt werden, und mit {a|emotionaler Autorität} darfst du dir Zeit lassen, zurückzuwählen.",
  },
  {
    of: ["authority:splenic", "type:projector"],
    text: "Als {b|Projektor} bist du für eine ehrliche Einladung empfänglich, und die {a|Milz-Autorität} prüft in derselben Sekunde, ob dieser Mensch dir guttut.",
  },
  {
    of: ["authority:egoProjected", "type:projector"],
    text: "Als {b|Projektor} wirst du gern gebraucht, die {a|projizierte Ego-Autorität} will gewollt sein; der Unterschied zeigt sich, sobald du einmal nichts leistest.",
  },
  {
    of: ["authority:selfProjected", "type:projector"],
    text: "Als {b|Projektor} siehst du den anderen Menschen genau, und mit {a|selbstprojizierter Autorität} hörst du dich selbst erst beim Reden:: Nimm dir für das Zweite so viel Zeit wie für das Erste.",
  },
  {
    of: ["authority:mental", "type:projector"],
    text: "Als {b|Projektor} verstehst du Beziehungen, deine eigene klärst du mit {a|mentaler Autorität} im Gespräch mit Menschen, die nicht darin stecken.",
  },
  {
    of: ["authority:emotional", "type:manifestor"],
    text: "Als {b|Manifestor} willst du gehen, sobald es eng wird, und die {a|emotionale Autorität} rät, die Welle abzuwarten:: Kündige eine Pause an statt eines Endes.",
  },
  {
    of: ["authority:splenic", "type:manifestor"],
    text: "Als {b|Manifestor} mit {a|Milz-Autorität} brichst du im richtigen Moment auf; der eine Satz dazu kostet dich wenig und schenkt dem anderen Menschen Ruhe.",
  },
  {
    of: ["authority:egoManifested", "type:manifestor"],
    text: "Als {b|Manifestor} mit {a|manifestierter Ego-Autorität} ist dein Wort ein Anfang:: Sag, was du willst, und frag dann, wer mitkommt.",
  },
  {
    of: ["authority:lunar", "type:reflector"],
    text: "Als {b|Reflektor} mit {a|lunarer Autorität} brauchst du für ein Ja zu einem Menschen auch Tage ohne ihn, sonst hörst du nur seine Stimmung.",
  },
];

export const profiles: RelationshipTexts["profiles"] = [
  {
    of: ["profile:1/3"],
    text: "Im {Profil 1/3} suchst du Sicherheit und gehst doch durch Brüche; ein Streit, den ihr übersteht, überzeugt dich mehr als jedes Versprechen.",
  },
  {
    of: ["profile:1/4"],
    text: "Im {Profil 1/4} lässt du Menschen nah heran, sobald du weißt, woran du bist; bis dahin wirkst du freundlich und schwer zu lesen.",
  },
  {
    of: ["profile:2/4"],
    text: "Im {Profil 2/4} sehnst du dich nach deinen Menschen, sobald du allein bist, und nach dem Alleinsein, sobald sie da sind:: Beides hat Platz, wenn es angekündigt ist.",
  },
  {
    of: ["profile:2/5"],
    text: "Im {Profil 2/5} hofft man auf dich, während du die Tür zumachen möchtest; wer dich lange kennt, klopft und wartet.",
  },
  {
    of: ["profile:3/5"],
    text: "Im {Profil 3/5} lernst du Liebe durch Irrtümer, und zugleich soll bei dir alles gelingen; sprich über deine Umwege, dann darf auch der andere Mensch welche haben.",
  },
  {
    of: ["profile:3/6"],
    text: "Im {Profil 3/6} stürzt du dich hinein und beobachtest dich dabei; nach heftigen Zeiten brauchst du eine Strecke, auf der nichts entschieden wird.",
  },
  {
    of: ["profile:4/6"],
    text: "Im {Profil 4/6} gehörst du dazu und schaust doch von außen; sag, wann du nur Abstand brauchst, damit niemand an deiner Treue zweifelt.",
  },
  {
    of: ["profile:4/1"],
    text: "Im {Profil 4/1} gibst du Nähe gern und Überzeugungen ungern her; such Menschen, die beides mögen.",
  },
  {
    of: ["profile:5/1"],
    text: "Im {Profil 5/1} verliebt man sich leicht in ein Bild von dir, während du prüfst, ob der Grund trägt; zeig früh auch das Gewöhnliche.",
  },
  {
    of: ["profile:5/2"],
    text: "Im {Profil 5/2} strahlst du Verfügbarkeit aus und brauchst viel Zeit für dich; eine feste Zeit zu zweit ist ehrlicher als ein halbes Immer.",
  },
  {
    of: ["profile:6/2"],
    text: "Im {Profil 6/2} wartest du lange, bis du jemandem ganz traust, und bist dann schwer wieder fortzubringen; Geduld ist bei dir die Eintrittskarte.",
  },
  {
    of: ["profile:6/3"],
    text: "Im {Profil 6/3} suchst du das verlässliche Gegenüber und probierst dich doch aus; erzähl von der Suche, dann wirkt sie nicht wie Unruhe.",
  },
  {
    of: ["profile:1/*", "type:*"],
    text: "Die bewusste Linie 1 deines {Profils} beruhigt sich durch Wissen:: Frag nach dem Tag, nach der Familie, nach dem, was war, und sag, dass du so Vertrauen fasst.",
  },
  {
    of: ["profile:2/*", "type:*"],
    text: "Wen die bewusste Linie 2 deines {Profils} hereinlässt, der hat meist zweimal gerufen und einmal gewartet.",
  },
  {
    of: ["profile:3/*", "type:*"],
    text: "Die bewusste Linie 3 deines {Profils} verträgt einen misslungenen Abend besser als einen, an dem nichts geschieht.",
  },
  {
    of: ["profile:4/*", "type:*"],
    text: "Mit der bewussten Linie 4 in deinem {Profil} lernst du Menschen gern über Menschen kennen, denen du schon traust.",
  },
  {
    of: ["profile:5/*", "type:*"],
    text: "An der bewussten Linie 5 deines {Profils} sehen andere gern, was ihnen fehlt:: Frag nach, ob man gerade dich meint.",
  },
  {
    of: ["profile:6/*", "type:*"],
    text: "Die bewusste Linie 6 deines {Profils} prüft, ob Worte und Taten zusammenpassen, und diese Prüfung dauert länger als eine Verliebtheit.",
  },
];

export const tensions: RelationshipTexts["tensions"] = [
  {
    of: ["center:heart:defined", "center:sacral:receptive"],
    text: "<a> verspricht gern viel gemeinsame Zeit, <b> braucht davon mehr Erholung, als du zugibst; versprich kürzer und sei dann ganz da.",
  },
  {
    of: ["center:heart:receptive", "center:sacral:defined"],
    text: "<b> könnte lange geben, und <a> gibt, um zu genügen; frag dich vor dem nächsten Gefallen, welche der beiden Stimmen gerade spricht.",
  },
  {
    of: ["center:solarPlexus:receptive", "center:throat:defined"],
    text: "<a> spürt den Ärger zuerst, <b> spricht ihn aus, und der andere Mensch hört ihn dann als deinen.",
  },
  {
    of: ["center:solarPlexus:defined", "center:throat:receptive"],
    text: "<a> ist voll, <b> findet die Worte nicht:: Ein Zettel auf dem Tisch sagt dann mehr als ein erzwungenes Gespräch.",
  },
  {
    of: ["center:solarPlexus:receptive", "center:ajna:defined"],
    text: "<b> hat eine klare Meinung, und <a> hält sie zurück, damit es ruhig bleibt; sag sie früh, solange sie noch klein ist.",
  },
  {
    of: ["center:ajna:receptive", "center:throat:defined"],
    text: "<b> spricht sicher, während <a> noch sucht:: Sag dazu, dass du gerade laut denkst, sonst hält man den Gedanken für ein Urteil.",
  },
  {
    of: ["center:ajna:defined", "center:throat:receptive"],
    text: "<a> weiß genau, was du meinst, und <b> bekommt es im Streit nicht heraus; bitte um eine Pause, bevor du nachgibst.",
  },
  {
    of: ["center:g:receptive", "center:heart:defined"],
    text: "<a> passt sich an, und <b> gibt darauf sein Wort; versprich nichts, solange du nicht eine Nacht allein geschlafen hast.",
  },
  {
    of: ["center:g:defined", "center:spleen:receptive"],
    text: "<a> kennt den Weg, <b> fürchtet, ihn allein zu gehen:: Prüf bei jeder Bindung, ob sie aus Zuneigung entstanden ist oder aus Sorge.",
  },
  {
    of: ["center:spleen:receptive", "center:root:receptive"],
    text: "<a> will Sicherheit und <b> will sie sofort; in solchen Stunden klingt eine Frage nach Nähe wie eine Forderung.",
  },
  {
    of: ["center:spleen:defined", "center:solarPlexus:receptive"],
    text: "<a> weiß still, was gut ist, <b> hört vor allem die Gefühle im Raum; geh ein paar Schritte weg, dann wird das Leise wieder hörbar.",
  },
  {
    of: ["center:root:defined", "center:solarPlexus:defined"],
    text: "<a> drängt und <b> fühlt, und beides geschieht in Schüben:: Verschieb das klärende Gespräch auf die Stunde danach.",
  },
  {
    of: ["center:sacral:receptive", "center:root:receptive"],
    text: "<a> und <b> nehmen am Abend das Tempo des anderen Menschen auf; eine halbe Stunde im eigenen Zimmer gibt dir deines zurück.",
  },
  {
    of: ["definition:split", "center:g:receptive"],
    text: "Mit {gespaltener Definition} fühlst du dich zu zweit ganz, und <b> richtet sich dann nach dem anderen Menschen; frag dich ab und zu, was du allein vorhättest.",
  },
  {
    of: ["definition:split", "center:throat:receptive"],
    text: "Mit {gespaltener Definition} klärst du dich im Austausch, doch <b> kommt erst zu Wort, wenn jemand fragt; bitte um die erste Frage.",
  },
  {
    of: ["definition:single", "center:heart:receptive"],
    text: "Mit {einfacher Definition} kannst du gut allein sein, auch wenn <b> um jede Bestätigung froh ist; allein zu genügen und geliebt zu werden schließen sich nicht aus.",
  },
];
