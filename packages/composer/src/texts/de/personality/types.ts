import type { PersonalityTexts } from "../../shape.ts";

export const signs: PersonalityTexts["signs"] = {
  generator: [
    "{notSelf|Frustration} ist dein Hinweis, dass du etwas begonnen hast, ohne dass etwas in dir geantwortet hat.",
    "Wachstum heißt bei dir, früher aufzuhören und seltener anzufangen.",
    {
      act: "Beobachte eine Woche lang, nach welchen Tätigkeiten {signature|Zufriedenheit} bleibt",
      to: "eine Woche lang zu beobachten, nach welchen Tätigkeiten {signature|Zufriedenheit} bleibt",
    },
    "Diese Liste ist ehrlicher als jedes Ziel.",
  ],
  manifestingGenerator: [
    "{notSelf|Frustration} kommt bei dir, wenn Tempo auf Widerstand trifft oder das Ja am Anfang gefehlt hat.",
    "Wachstum heißt, vor dem Start einen Atemzug zu warten und Bescheid zu geben.",
    "Auch Aufgeben kann richtig sein, wenn deine Antwort sich geändert hat.",
    "{signature|Zufriedenheit} zeigt dir, welche deiner vielen Spuren du behalten willst.",
  ],
  projector: [
    "{notSelf|Bitterkeit} entsteht, wenn du mehr gibst, als gefragt war.",
    "Wachstum heißt, dich selbst so genau zu studieren wie andere.",
    {
      act: "Wähl einen Menschen, der dich wirklich sieht, und frag ihn, was er in dir erkennt",
      to: "einen Menschen zu wählen, der dich wirklich sieht, und ihn zu fragen, was er in dir erkennt",
    },
    "{signature|Erfolg} kommt bei dir oft erst nach der Anerkennung.",
  ],
  manifestor: [
    "{notSelf|Wut} zeigt dir, wo du gebremst wurdest oder dich selbst gebremst hast.",
    "Wachstum heißt, den Impuls ernst zu nehmen und ihn anzukündigen.",
    "Das übst du am leichtesten bei Kleinigkeiten, beim Aufstehen vom Tisch oder beim Wechseln des Themas.",
    "{signature|Frieden} ist dann keine Stille, sondern freie Bahn.",
  ],
  reflector: [
    "{notSelf|Enttäuschung} sagt dir, dass du etwas festhalten wolltest, das sich bei dir ständig bewegt.",
    "Wachstum heißt, den Wechsel zu beobachten, statt ihn zu bekämpfen.",
    {
      act: "Führ ein kurzes Tagebuch über Orte und Stimmungen",
      to: "ein kurzes Tagebuch über Orte und Stimmungen zu führen",
    },
    "{signature|Überraschung} kommt zurück, sobald du nicht mehr vorher wissen willst, wie der Tag wird.",
  ],
};

export const types: PersonalityTexts["types"] = {
  generator: [
    "Deine {strategy|Strategie ist, zu reagieren}:: Das Leben legt dir etwas hin, und erst an deiner Antwort erkennst du, ob es deins ist.",
    "Was dir entspricht, {macht dich wacher}, auch nach einem langen Tag; was dir nicht entspricht, macht dich schwer.",
    "{signature|Zufriedenheit} ist dein Zeichen dafür, dass Tun und Wesen zusammenpassen.",
    "Du lernst dich kennen, indem du {deinen Antworten} zuschaust, nicht indem du über dich nachdenkst.",
  ],
  manifestingGenerator: [
    "Deine {strategy|Strategie ist, zu reagieren und dann zu informieren}:: Erst antwortet dein Körper, dann erfahren es die anderen, dann gehst du.",
    "Dein Weg ist selten gerade:: Du {probierst im Gehen}, lässt Schritte aus und kommst auf manche zurück.",
    "{signature|Zufriedenheit} stellt sich ein, wenn du dein Tempo hast und niemanden unterwegs verlierst.",
    "Mehrere Interessen sind bei dir kein Mangel an Tiefe, solange jedes davon {eine echte Antwort} war.",
  ],
  projector: [
    "Deine {strategy|Strategie ist, auf die Einladung zu warten}:: Wo man dich erkennt, kommt deine Sicht an, wo nicht, verhallt sie.",
    "Dein Blick richtet sich {von selbst auf andere}, und du brauchst Menschen, die ihn auch auf dich richten.",
    "{signature|Erfolg} bedeutet für dich, dass deine Art zu sehen gewollt ist.",
    "Ruhe ist Teil deiner Begabung, denn {ausgeruht} siehst du am meisten.",
  ],
  manifestor: [
    "Deine {strategy|Strategie ist, zu informieren}:: Ein Satz vorab macht aus Alleingang einen Weg, den andere mitgehen können.",
    "Der Impuls kommt {aus dir}, oft plötzlich, und er fragt nicht nach dem passenden Zeitpunkt.",
    "{signature|Frieden} kennst du, wenn du tun kannst, was du tun musst, und niemand dir dabei in den Weg läuft.",
    "Zwischen den Schüben brauchst du {Zeiten, in denen du nichts anfängst}.",
  ],
  reflector: [
    "Deine {strategy|Strategie ist, bei großen Fragen einen Mondzyklus abzuwarten}:: So siehst du dich in vielen Spiegelungen und erkennst, was bleibt.",
    "Du merkst {an dir selbst}, wie es einer Gruppe geht, oft früher als die Gruppe.",
    "{signature|Überraschung} ist dein Zeichen, dass du am richtigen Ort bist und der Tag dir etwas zeigen darf.",
    "Beständigkeit findest du {weniger in dir} als in Orten und Menschen, die dir guttun.",
  ],
};
