import type { Texts } from "../shape.ts";

export const profiles: Texts["profiles"] = {
  "1/3": {
    klar: "Im {Profil 1/3 (Forscher/Märtyrer)} prüfst du erst in der Theorie und dann am Leben:: Wissen zählt für dich, wenn es einen Fehlschlag überstanden hat.",
    direkt:
      "Im {Profil 1/3 (Forscher/Märtyrer)} glaubst du nichts, was du nicht selbst zerlegt und ausprobiert hast.",
    ruhig:
      "Im {Profil 1/3 (Forscher/Märtyrer)} gehst du einer Sache auf den Grund und lernst dann beim Gehen weiter.",
    empathisch:
      "Vielleicht ärgern dich Fehlversuche, obwohl du dich gut vorbereitet hattest; im {Profil 1/3 (Forscher/Märtyrer)} ist gerade diese Mischung dein Weg zu Wissen.",
  },
  "1/4": {
    klar: "Im {Profil 1/4 (Forscher/Opportunist)} gibst du weiter, was du gründlich kennst, und zwar an Menschen, die dir nahestehen.",
    direkt:
      "Im {Profil 1/4 (Forscher/Opportunist)} lernst du gründlich und wirkst über Menschen, die dich kennen.",
    ruhig:
      "Im {Profil 1/4 (Forscher/Opportunist)} sammelst du erst Wissen und teilst es dann im vertrauten Kreis.",
    empathisch:
      "Wenn du unter Fremden unsicher wirst und unter Vertrauten aufblühst, passt das zum {Profil 1/4 (Forscher/Opportunist)}, das Wissen über Nähe weitergibt.",
  },
  "2/4": {
    klar: "Im {Profil 2/4 (Eremit/Opportunist)} wechseln Rückzug und Geselligkeit:: Erst das Alleinsein macht dich ansprechbar für dein Netz.",
    direkt:
      "Im {Profil 2/4 (Eremit/Opportunist)} brauchst du die Tür zum Schließen und das Netz, das dich wieder herausruft.",
    ruhig:
      "Im {Profil 2/4 (Eremit/Opportunist)} kommt nach dem Alleinsein die Gesellschaft und nach der Gesellschaft das Alleinsein.",
    empathisch:
      "Es kann anstrengen, zugleich gern allein und gern unter Menschen zu sein; im {Profil 2/4 (Eremit/Opportunist)} gehört beides zusammen.",
  },
  "2/5": {
    klar: "Das {Profil 2/5 (Eremit/Häretiker)} spannt dich zwischen Ruhebedürfnis und hohen Erwartungen von außen; ein klarer Rückzug schützt beides.",
    direkt:
      "Im {Profil 2/5 (Eremit/Häretiker)} wollen viele etwas von dir, und du entscheidest, wer es bekommt.",
    ruhig:
      "Im {Profil 2/5 (Eremit/Häretiker)} lebt ein stilles Talent, nach dem manchmal laut gerufen wird.",
    empathisch:
      "Vielleicht fühlst du dich gesehen und bedrängt zugleich; im {Profil 2/5 (Eremit/Häretiker)} treffen Rückzug und fremde Hoffnung aufeinander.",
  },
  "3/5": {
    klar: "Im {Profil 3/5 (Märtyrer/Häretiker)} wird aus Erfahrung Hilfe:: Man ruft dich, weil du schon erlebt hast, was nicht funktioniert.",
    direkt:
      "Im {Profil 3/5 (Märtyrer/Häretiker)} sind deine Fehlversuche das, womit du anderen hilfst.",
    ruhig:
      "Im {Profil 3/5 (Märtyrer/Häretiker)} wird aus dem, was nicht ging, mit der Zeit etwas, das trägt.",
    empathisch:
      "Es ist nicht leicht, Lösungen bringen zu sollen und selbst noch zu suchen; das {Profil 3/5 (Märtyrer/Häretiker)} macht aus Umwegen brauchbare Hilfe.",
  },
  "3/6": {
    klar: "Mit dem {Profil 3/6 (Märtyrer/Rollenvorbild)} gehst du hinein, machst Erfahrungen und ziehst dich dann zurück, um sie zu verstehen.",
    direkt:
      "Mit dem {Profil 3/6 (Märtyrer/Rollenvorbild)} musst du es erst erleben, bevor man dir die Übersicht abnimmt.",
    ruhig:
      "Mit dem {Profil 3/6 (Märtyrer/Rollenvorbild)} folgt auf bewegte Zeiten ein Blick von oben.",
    empathisch:
      "Vielleicht hat sich manches Jahr wie ein Stolpern angefühlt; mit dem {Profil 3/6 (Märtyrer/Rollenvorbild)} wird daraus ein Überblick, dem andere trauen.",
  },
  "4/6": {
    klar: "Im {Profil 4/6 (Opportunist/Rollenvorbild)} verbindest du Nähe zu Menschen mit dem Blick aus Abstand, und dein Netz vertraut dir deshalb.",
    direkt:
      "Im {Profil 4/6 (Opportunist/Rollenvorbild)} zählt, wen du kennst und wie lange du zugesehen hast.",
    ruhig:
      "Im {Profil 4/6 (Opportunist/Rollenvorbild)} bist du den Menschen nah und schaust doch aus einiger Höhe zu.",
    empathisch:
      "Manchmal bist du mitten unter Vertrauten und fühlst dich trotzdem als Gast; im {Profil 4/6 (Opportunist/Rollenvorbild)} gehört dieser Abstand dazu.",
  },
  "4/1": {
    klar: "Das {Profil 4/1 (Opportunist/Forscher)} geht einen festen Weg:: Du teilst, was du gründlich kennst, und lässt dich ungern umbiegen.",
    direkt:
      "Mit dem {Profil 4/1 (Opportunist/Forscher)} bist du freundlich im Ton und fest in der Sache.",
    ruhig:
      "Das {Profil 4/1 (Opportunist/Forscher)} steht auf festem Grund und hält Verbindung zu denen, die es kennt.",
    empathisch:
      "Vielleicht nennt man dich stur, obwohl du nur bei dem bleibst, was du sicher weißt; so ist das {Profil 4/1 (Opportunist/Forscher)} angelegt.",
  },
  "5/1": {
    klar: "Im {Profil 5/1 (Häretiker/Forscher)} treffen hohe Erwartungen auf gründliches Wissen:: Dein Rat trägt, wenn das Fundament stimmt.",
    direkt:
      "Im {Profil 5/1 (Häretiker/Forscher)} erwartet man von dir die Lösung, also kenn vorher den Grund.",
    ruhig:
      "Im {Profil 5/1 (Häretiker/Forscher)} liegt unter den Erwartungen der anderen ein Boden aus eigenem Wissen.",
    empathisch:
      "Es kann schwer wiegen, wenn andere mehr in dir sehen, als du gesagt hast; im {Profil 5/1 (Häretiker/Forscher)} hilft dir, was du gründlich geprüft hast.",
  },
  "5/2": {
    klar: "Das {Profil 5/2 (Häretiker/Eremit)} bringt dich vor andere und zieht dich wieder heraus; du bestimmst, wann man dich bekommt.",
    direkt:
      "Mit dem {Profil 5/2 (Häretiker/Eremit)} kommst du, hilfst und gehst, und genau so funktioniert es.",
    ruhig: "Das {Profil 5/2 (Häretiker/Eremit)} kennt kurze Zeiten im Licht und lange in Ruhe.",
    empathisch:
      "Vielleicht möchtest du helfen und zugleich in Ruhe gelassen werden; das {Profil 5/2 (Häretiker/Eremit)} erlaubt dir beides nacheinander.",
  },
  "6/2": {
    klar: "Mit dem {Profil 6/2 (Rollenvorbild/Eremit)} schaust du von außen zu, bist gern für dich und gibst mit den Jahren ein Beispiel, ohne zu predigen.",
    direkt:
      "Mit dem {Profil 6/2 (Rollenvorbild/Eremit)} wirkst du durch das, was du lebst, und am wenigsten durch Zureden.",
    ruhig:
      "Mit dem {Profil 6/2 (Rollenvorbild/Eremit)} hast du Zeit, den eigenen Platz und einen weiten Blick.",
    empathisch:
      "Manchmal fühlst du dich ein wenig abseits; mit dem {Profil 6/2 (Rollenvorbild/Eremit)} ist dieser Platz am Rand auch der, von dem aus man dir vertraut.",
  },
  "6/3": {
    klar: "Im {Profil 6/3 (Rollenvorbild/Märtyrer)} treffen Abstand und Ausprobieren aufeinander:: Du willst den Überblick und landest doch immer wieder mitten im Versuch.",
    direkt:
      "Im {Profil 6/3 (Rollenvorbild/Märtyrer)} lernst du nicht vom Zuschauen allein, auch wenn du es gern hättest.",
    ruhig:
      "Im {Profil 6/3 (Rollenvorbild/Märtyrer)} wechseln stille Jahre des Betrachtens mit solchen, in denen vieles in Bewegung ist.",
    empathisch:
      "Es kann entmutigen, wenn nach dem Überblick wieder das Durcheinander kommt; im {Profil 6/3 (Rollenvorbild/Märtyrer)} lernst du aus beidem.",
  },
};
