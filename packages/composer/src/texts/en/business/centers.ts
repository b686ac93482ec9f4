import type { BusinessTexts } from "../../shape.ts";

export const energy: BusinessTexts["energy"] = {
  sacral: {
    defined: [
      "Your {defined Sacral center} can supply new working strength every day if the task got a yes.",
      {
        act: "Use your strength up by the evening, and check whether that does you more good than sparing yourself",
        to: "to use your strength up by the evening and check whether that does you more good than sparing yourself",
      },
    ],
    undefined: [
      "Your {undefined Sacral center} amplifies the energy of others, so in company you easily overestimate how much you can still do.",
      {
        act: "Stop while you still could, and lie down before you are tired",
        to: "to stop while you still could and lie down before you are tired",
      },
    ],
    open: [
      "Your {open Sacral center} is not made for constant output and does not tell you when it is enough.",
      "A fixed end to the working day replaces the signal that others feel in the body.",
    ],
  },
  root: {
    defined: [
      "Your {defined Root center} gives you a pressure of your own that you work off at your own beat.",
      "You hardly need deadlines from outside; better say yourself when you will be done.",
    ],
    undefined: [
      "Your {undefined Root center} takes in the time pressure of others, and you want to get rid of it by quickly doing everything.",
      "Ask with every rush: who set the deadline, and what happens if it slips by two days?",
    ],
    open: [
      "Your {open Root center} knows hurry only from outside and can be remarkably calm when nobody presses.",
      {
        act: "Put work that needs care into hours without messages",
        to: "to put work that needs care into hours without messages",
      },
    ],
  },
  heart: {
    defined: [
      "With {a defined Heart center} you have willpower that works in bursts: promise, deliver, rest.",
      {
        act: "Enter the rest after the effort as firmly as the delivery date",
        to: "to enter the rest after the effort as firmly as the delivery date",
      },
    ],
    undefined: [
      "With {an undefined Heart center}, willpower is nothing to build on, and you need not prove to anybody that you manage all the same.",
      {
        act: "Replace great resolutions by small routines that run without an effort",
        to: "to replace great resolutions by small routines that run without an effort",
      },
    ],
    open: [
      "Your {open Heart center} needs no competition; where people perform against each other, you lose strength to somebody else's game.",
      {
        act: "Measure yourself by the work and not by the person at the next table",
        to: "to measure yourself by the work and not by the person at the next table",
      },
    ],
  },
  solarPlexus: {
    defined: [
      "Your {defined Solar Plexus center} gives your work waves: days with momentum, days with depth, days with little.",
      {
        act: "Put creative work and talks into the momentum and checking into the quiet days",
        to: "to put creative work and talks into the momentum and checking into the quiet days",
      },
    ],
    undefined: [
      "Your {undefined Solar Plexus center} takes in the mood of a room and gives it back amplified.",
      "After charged meetings you need ten minutes alone before you answer anything.",
    ],
    open: [
      "With {an open Solar Plexus center} your feelings are calm as long as those of the others are.",
      "If you put off a delicate talk to keep the calm, it can get more expensive, so hold it short and early.",
    ],
  },
};

export const motors: BusinessTexts["motors"] = {
  klar: "Reliable drive comes to you from <motors>.",
  direkt: "Plan with the energy from <motors> and with no other.",
  ruhig: "Your drive comes from <motors>, and it is there again tomorrow.",
  empathisch:
    "You need not get the same amount done every day; your energy comes reliably from <motors>.",
};

export const noMotor: BusinessTexts["noMotor"] = {
  klar: "No fixed drive comes to you from <motors>:: your energy comes from your surroundings and needs to be chosen.",
  direkt: "No constant output comes to you from <motors>, so do not sell any.",
  ruhig:
    "No fixed drive comes to you from <motors>:: you work in stretches, and in between you rest.",
  empathisch:
    "If you measure yourself by the stamina of others, you wrong yourself; no fixed drive comes to you from <motors>, but a fine sense of measure does.",
};

export const offer: BusinessTexts["offer"] = {
  heart: {
    defined: [
      "Your {defined Heart center} has a feeling for worth; name your price once and then be silent.",
      "A promise of yours is solid, so give only as many as you can keep at full strength.",
      "Give a discount in return for something, or your willpower will hold it against you.",
    ],
    undefined: [
      "Your {undefined Heart center} wants to prove worth by performance, and the price slips down in the process.",
      {
        act: "Write your prices down before you talk to anybody, and negotiate the scope instead of the figure",
        to: "to write your prices down before you talk to anybody and negotiate the scope instead of the figure",
      },
      {
        act: "Promise less than you could, and deliver it on the agreed day",
        to: "to promise less than you could and deliver it on the agreed day",
      },
    ],
    open: [
      "With {an open Heart center}, promises under pressure are risky, because in a talk you feel what others want and take it for your own wish.",
      "Fixed packages with fixed prices can spare you the proving.",
      {
        act: "Let every promise count only after the talk, in writing and in your own words",
        to: "to let every promise count only after the talk, in writing and in your own words",
      },
    ],
  },
  throat: {
    defined: [
      "Your {defined Throat center} carries your message reliably; find one format and stay with it.",
      "Repetition makes you known more easily than variety.",
      {
        act: "Say in one sentence whom you help with what, and use it everywhere the same",
        to: "to say in one sentence whom you help with what and use it everywhere the same",
      },
    ],
    undefined: [
      "Your {undefined Throat center} attracts attention without your seeking it; loudness makes it look strained.",
      {
        act: "Let others speak about you: recommendations, references, talks in which you are asked",
        to: "to let others speak about you: recommendations, references, talks in which you are asked",
      },
      {
        act: "Find a format in which somebody asks you questions, interviews for example",
        to: "to find a format in which somebody asks you questions, interviews for example",
      },
    ],
    open: [
      "Your {open Throat center} speaks in many tones, depending on who listens.",
      {
        act: "Write down your key sentences, so that your offer sounds the same when the company changes",
        to: "to write down your key sentences, so that your offer sounds the same when the company changes",
      },
      "You need not fill silence in a talk, least of all about the price.",
    ],
  },
};

export const priceTalk: BusinessTexts["priceTalk"] = {
  defined:
    'In the talk you can say: "This is my price, and I stand by it", and {your will} bears the silence that follows.',
  undefined:
    'In the talk you can say: "I will send you the price in writing tomorrow", then {the Heart center} need not prove anything on the spot.',
  open: 'In the talk you can say: "I will work it out in peace and get back to you", and {the Heart center} is not drawn into anybody\'s hurry.',
};

export const team: BusinessTexts["team"] = {
  head: {
    defined: [
      "Your {defined Head center} sets topics:: near you people suddenly think about your questions.",
    ],
    undefined: [
      "With {an undefined Head center} you take in the questions of a team and sense which of them matter.",
    ],
    open: [
      "Your {open Head center} is stirred by everything; you spot the most exciting question in the room, even if it is not yours.",
    ],
  },
  ajna: {
    defined: [
      "Your {defined Ajna center} thinks in a reliable way, and a team knows what to expect of you.",
    ],
    undefined: [
      "With {an undefined Ajna center} you change your point of view with ease; in meetings you need not act as if you were sure.",
    ],
    open: [
      "Your {open Ajna center} adapts to any way of thinking as long as nobody forces a fixed opinion out of you.",
    ],
  },
  throat: {
    defined: [
      "Your {defined Throat center} speaks and acts in a fixed way, so people recognize your contributions.",
    ],
    undefined: [
      "With {an undefined Throat center} you need not fight for speaking time; let yourself be asked, then more comes from you.",
    ],
    open: [
      "Your {open Throat center} finds another language in every group; agree that you will be called on, instead of having to be louder.",
    ],
  },
  g: {
    defined: [
      "Your {defined G center} gives you a stable direction that others line up with without your asking.",
    ],
    undefined: [
      "With {an undefined G center} you adapt to people and places; with a new team notice first whether you like the place.",
    ],
    open: [
      "Your {open G center} finds the way through people who show it; a team in which you lose yourself is the wrong place.",
    ],
  },
  spleen: {
    defined: [
      "Your {defined Spleen center} notices early who can be trusted and where a plan is tipping; say so, even without proof.",
    ],
    undefined: [
      "With {an undefined Spleen center} you sometimes stay in a collaboration because it feels safe, although it no longer does you good.",
    ],
    open: [
      "Your {open Spleen center} reads insecurity in a team very precisely and takes it over too; name what you feel instead of carrying it.",
    ],
  },
};
