import type { Texts } from "../shape.ts";

export const profiles: Texts["profiles"] = {
  "1/3":
    "Im {Profil 1/3 (Forscher/Märtyrer)} prüfst du erst in der Theorie und dann am Leben:: Wissen zählt für dich, wenn es einen Fehlschlag überstanden hat.",
  "1/4":
    "Im {Profil 1/4 (Forscher/Opportunist)} gibst du weiter, was du gründlich kennst, und zwar an Menschen, die dir nahestehen.",
  "2/4":
    "Im {Profil 2/4 (Eremit/Opportunist)} wechseln Rückzug und Geselligkeit:: Erst das Alleinsein macht dich ansprechbar für dein Netz.",
  "2/5":
    "Das {Profil 2/5 (Eremit/Häretiker)} spannt dich zwischen Ruhebedürfnis und hohen Erwartungen von außen; ein klarer Rückzug schützt beides.",
  "3/5":
    "Im {Profil 3/5 (Märtyrer/Häretiker)} wird aus Erfahrung Hilfe:: Man ruft dich, weil du schon erlebt hast, was nicht funktioniert.",
  "3/6":
    "Mit dem {Profil 3/6 (Märtyrer/Rollenvorbild)} gehst du hinein, machst Erfahrungen und ziehst dich dann zurück, um sie zu verstehen.",
  "4/6":
    "Im {Profil 4/6 (Opportunist/Rollenvorbild)} verbindest du Nähe zu Menschen mit dem Blick aus Abstand, und dein Netz vertraut dir deshalb.",
  "4/1":
    "Das {Profil 4/1 (Opportunist/Forscher)} geht einen festen Weg:: Du teilst, was du gründlich kennst, und lässt dich ungern umbiegen.",
  "5/1":
    "Im {Profil 5/1 (Häretiker/Forscher)} treffen hohe Erwartungen auf gründliches Wissen:: Dein Rat trägt, wenn das Fundament stimmt.",
  "5/2":
    "Das {Profil 5/2 (Häretiker/Eremit)} bringt dich vor andere und zieht dich wieder heraus; du bestimmst, wann man dich bekommt.",
  "6/2":
    "Mit dem {Profil 6/2 (Rollenvorbild/Eremit)} schaust du von außen zu, bist gern für dich und gibst mit den Jahren ein Beispiel, ohne zu predigen.",
  "6/3":
    "Im {Profil 6/3 (Rollenvorbild/Märtyrer)} treffen Abstand und Ausprobieren aufeinander:: Du willst den Überblick und landest doch immer wieder mitten im Versuch.",
};
