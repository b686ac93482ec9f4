import type { Texts } from "../shape.ts";

export const authorityStatements: Texts["authorityStatements"] = {
  emotional: {
    klar: "Du entscheidest aus {emotionaler Autorität}, deine Klarheit kommt also mit der Zeit und nicht im ersten Moment.",
    direkt:
      "Deine {emotionale Autorität} kennt keine Wahrheit im Augenblick, also entscheide nicht im Hoch und nicht im Tief.",
    ruhig:
      "Deine Autorität ist {emotional}:: Du darfst eine Entscheidung durch mehrere Stimmungen tragen, bevor du antwortest.",
    empathisch:
      "Wenn du heute Ja sagst und morgen zweifelst, ist das kein Wankelmut; deine {emotionale Autorität} braucht beide Tage, um sich ein Bild zu machen.",
  },
  sacral: {
    klar: "Du entscheidest aus {sakraler Autorität}, und die antwortet sofort, mit Zug zur Sache oder mit Stillstand.",
    direkt:
      "Deine {sakrale Autorität} ist schneller als jedes Argument, und du solltest ihr zuerst glauben.",
    ruhig:
      "Deine Autorität ist {sakral}:: Dein Bauch antwortet im Moment, du musst nur kurz still genug sein, um ihn zu hören.",
    empathisch:
      "Du weißt meist sofort, ob etwas stimmt, auch wenn du dich danach zu etwas anderem überredest; deine {sakrale Autorität} verdient dieses erste Gehör.",
  },
  splenic: {
    klar: "Du entscheidest aus der {Milz-Autorität}, einem leisen Wissen im Augenblick, das sich nicht wiederholt.",
    direkt:
      "Deine {Milz-Autorität} sagt es einmal und leise; diskutierst du danach noch, hast du sie überhört.",
    ruhig: "Deine Autorität ist die {Milz-Autorität}:: Sie spricht kurz, leise und im Jetzt.",
    empathisch:
      "Du kennst sicher Momente, in denen du es vorher wusstest und dich doch hast überreden lassen; deine {Milz-Autorität} meldet sich früh, und du darfst ihr ohne Begründung folgen.",
  },
  egoManifested: {
    klar: "Du entscheidest aus {manifestierter Ego-Autorität}:: Es zählt, was du wirklich willst und wofür du dein Wort gibst.",
    direkt:
      "Bei deiner {manifestierten Ego-Autorität} gilt nur eine Frage: Will ich das, oder will es nur jemand von mir?",
    ruhig:
      "Deine Autorität ist die {manifestierte Ego-Autorität}:: Hör auf das, was du spontan sagst, dein Wille steckt in deinen Worten.",
    empathisch:
      "Es ist nicht egoistisch, zuerst zu fragen, was du willst; mit {manifestierter Ego-Autorität} ist genau das deine verlässlichste Auskunft.",
  },
  egoProjected: {
    klar: "Du entscheidest aus {projizierter Ego-Autorität}:: Ein Ja trägt, wenn du es selbst willst und dabei gesehen wirst.",
    direkt:
      "Mit {projizierter Ego-Autorität} fragst du zuerst, was für dich dabei herauskommt, und das ist dein gutes Recht.",
    ruhig:
      "Deine Autorität ist die {projizierte Ego-Autorität}:: Dein Wille weiß, wofür er Kraft hat und wofür nicht.",
    empathisch:
      "Vielleicht hast du gelernt, deine Wünsche hintanzustellen; deine {projizierte Ego-Autorität} bittet dich um das Gegenteil, denn ohne dein Wollen hält kein Ja.",
  },
  selfProjected: {
    klar: "Du entscheidest aus {selbstprojizierter Autorität}:: Du hörst deine Wahrheit, wenn du sie vor einem Menschen aussprichst, der nur zuhört.",
    direkt:
      "Deine {selbstprojizierte Autorität} steckt in deiner Stimme, also rede, bevor du rechnest.",
    ruhig:
      "Deine Autorität ist {selbstprojiziert}:: Sprich aus, was dich bewegt, und hör dir dabei selbst zu.",
    empathisch:
      "Manchmal weißt du erst, was du denkst, wenn du es gesagt hast; das ist keine Unsicherheit, sondern deine {selbstprojizierte Autorität}.",
  },
  mental: {
    klar: "Du hast eine {mentale Autorität}, also keine innere Instanz im Körper; Klarheit entsteht im Gespräch und am richtigen Ort.",
    direkt:
      "Mit {mentaler Autorität} entscheidest du nie allein am Schreibtisch, sondern im Gespräch und an einem Ort, der dir guttut.",
    ruhig: "Deine Autorität ist {mental}:: Sie braucht gute Orte, gute Gespräche und etwas Zeit.",
    empathisch:
      "Wenn dir alle raten, einfach in dich hineinzuhören, hilft dir das wenig; mit {mentaler Autorität} findest du Klarheit zwischen dir und Menschen, die dir zuhören.",
  },
  lunar: {
    klar: "Du hast eine {lunare Autorität}:: Große Entscheidungen brauchen bei dir einen ganzen Mondzyklus von gut vier Wochen.",
    direkt:
      "Deine {lunare Autorität} verlangt rund vier Wochen, und wer dir diese Zeit nicht gibt, bekommt besser ein Nein.",
    ruhig:
      "Deine Autorität ist {lunar}:: Jeder Tag zeigt dir dieselbe Frage in anderem Licht, und nach gut vier Wochen hast du sie ganz gesehen.",
    empathisch:
      "Dass du heute so und nächste Woche anders fühlst, ist kein Makel; deine {lunare Autorität} sammelt diese Tage, bis ein ganzes Bild da ist.",
  },
};

export const secondVoices: Texts["secondVoices"] = {
  emotional: {
    sacral:
      "Dein {definiertes Sakralzentrum} antwortet trotzdem sofort:: Nimm diese Antwort als Hinweis, das letzte Wort hat die Klarheit nach einigen Tagen.",
    spleen:
      "Dein {definiertes Milzzentrum} warnt dich im Augenblick:: Diese Warnung darf eine Sache sofort stoppen, die Zeit für ein Ja ersetzt sie nicht.",
    heart:
      "Dein {definiertes Herzzentrum} möchte gern sofort sein Wort geben; lass es warten, bis sich auch die Stimmung gelegt hat.",
  },
  sacral: {
    spleen:
      "Dein {definiertes Milzzentrum} meldet zusätzlich, was sicher ist:: Zuckt es zurück, während der Bauch zieht, dann klär zuerst, was dich gewarnt hat.",
    heart:
      "Dein {definiertes Herzzentrum} will gern etwas beweisen; sag nicht aus Ehrgeiz zu, worauf dein Bauch nicht geantwortet hat.",
  },
  splenic: {
    heart:
      "Dein {definiertes Herzzentrum} will sich durchsetzen und ist lauter als der Instinkt; frag deshalb zuerst nach dem leisen Eindruck und dann nach dem Wollen.",
  },
};

export const mind: Texts["mind"] = {
  ajna: {
    defined:
      "Dein {definiertes Ajna-Zentrum} liefert feste Argumente:: Nutze sie, um eine Entscheidung zu erklären, nicht um sie zu treffen.",
    undefined:
      "Mit {undefiniertem Ajna-Zentrum} kannst du jede Seite überzeugend begründen, deshalb taugt eine Liste von Für und Wider bei dir nicht als Schiedsspruch.",
    open: "Dein {offenes Ajna-Zentrum} übernimmt leicht die Sicherheit der Person, die zuletzt gesprochen hat; lass ein Gespräch deshalb erst verklingen.",
  },
  head: {
    defined:
      "Dein {definiertes Kopfzentrum} stellt immer neue Fragen, und nicht jede davon gehört zur Entscheidung.",
    undefined:
      "Fragen, die dich seit einem Gespräch nicht loslassen, kommen bei {undefiniertem Kopfzentrum} oft von anderen; prüfe zuerst, ob es überhaupt deine Frage ist.",
    open: "Mit {offenem Kopfzentrum} trägst du schnell Fragen mit dir herum, die niemand dir gestellt hat; du darfst sie unbeantwortet liegen lassen.",
  },
};
