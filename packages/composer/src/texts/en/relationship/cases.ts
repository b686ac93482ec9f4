import type { RelationshipTexts } from "../../shape.ts";

export const decisions: RelationshipTexts["decisions"] = [
  {
    of: ["authority:emotional", "type:generator"],
    text: "As {b|a Generator} you show at once whether you like something, and with {a|Emotional Authority} you know only later whether you stay:: say the two separately, and people understand you.",
  },
  {
    of: ["authority:sacral", "type:generator"],
    text: "As {b|a Generator} with {a|Sacral Authority} you need another person's question to hear your own yes; ask for questions instead of brooding.",
  },
  {
    of: ["authority:emotional", "type:manifestingGenerator"],
    text: "As {b|a Manifesting Generator} you act fast, while {a|Emotional Authority} feels slowly:: a spontaneous trip is quickly booked, a proposal of marriage may wait.",
  },
  {
    of: ["authority:sacral", "type:manifestingGenerator"],
    text: "As {b|a Manifesting Generator} with {a|Sacral Authority} you sometimes change a yes on the same day; tell the new state of things before somebody builds on the old one.",
  },
  {
    of: ["authority:emotional", "type:projector"],
    text: "As {b|a Projector} you would like to be chosen, and with {a|Emotional Authority} you may take your time to choose in return.",
  },
  {
    of: ["authority:splenic", "type:projector"],
    text: "As {b|a Projector} you are receptive to an honest invitation, and {a|Splenic Authority} checks in the same second whether this person is good for you.",
  },
  {
    of: ["authority:egoProjected", "type:projector"],
    text: "As {b|a Projector} you like to be needed, while {a|Ego Projected Authority} wants to be wanted; the difference shows as soon as for once you do nothing useful.",
  },
  {
    of: ["authority:selfProjected", "type:projector"],
    text: "As {b|a Projector} you see the other person clearly, and with {a|Self-Projected Authority} you hear yourself only when you talk:: take as much time for the second as for the first.",
  },
  {
    of: ["authority:mental", "type:projector"],
    text: "As {b|a Projector} you understand relationships; your own you clear up, with {a|Mental Authority}, in talks with people who are not part of it.",
  },
  {
    of: ["authority:emotional", "type:manifestor"],
    text: "As {b|a Manifestor} you want to leave as soon as it gets tight, and {a|Emotional Authority} advises you to let the wave pass:: announce a break instead of an end.",
  },
  {
    of: ["authority:splenic", "type:manifestor"],
    text: "As {b|a Manifestor} with {a|Splenic Authority} you set off at the right moment; the one sentence that goes with it costs you little and gives the other person peace of mind.",
  },
  {
    of: ["authority:egoManifested", "type:manifestor"],
    text: "As {b|a Manifestor} with {a|Ego Manifested Authority} your word is a beginning:: say what you want, and then ask who is coming along.",
  },
  {
    of: ["authority:lunar", "type:reflector"],
    text: "As {b|a Reflector} with {a|Lunar Authority} you also need days without a person for a yes to that person, or you only hear their mood.",
  },
];

export const profiles: RelationshipTexts["profiles"] = [
  {
    of: ["profile:1/3"],
    text: "In {profile 1/3} you look for security and yet go through breaks; an argument that you two survive convinces you more than any promise.",
  },
  {
    of: ["profile:1/4"],
    text: "In {profile 1/4} you let people come close once you know where you stand; until then you seem friendly and hard to read.",
  },
  {
    of: ["profile:2/4"],
    text: "In {profile 2/4} you long for your people as soon as you are alone, and for being alone as soon as they are there:: there is room for both if you say which it is.",
  },
  {
    of: ["profile:2/5"],
    text: "In {profile 2/5} people set their hopes on you while you would like to close the door; whoever has known you for long knocks and waits.",
  },
  {
    of: ["profile:3/5"],
    text: "In {profile 3/5} you learn love by mistakes, and at the same time everything is expected to work out with you; talk about your detours, and the other person may have some too.",
  },
  {
    of: ["profile:3/6"],
    text: "In {profile 3/6} you throw yourself in and watch yourself doing it; after intense times you need a stretch on which nothing is decided.",
  },
  {
    of: ["profile:4/6"],
    text: "In {profile 4/6} you belong and still look on from outside; say when you only need distance, so that nobody doubts your loyalty.",
  },
  {
    of: ["profile:4/1"],
    text: "In {profile 4/1} you give closeness gladly and convictions reluctantly; look for people who like both.",
  },
  {
    of: ["profile:5/1"],
    text: "In {profile 5/1} people easily fall in love with a picture of you while you check whether the ground holds; show the ordinary early too.",
  },
  {
    of: ["profile:5/2"],
    text: "In {profile 5/2} you radiate availability and need much time for yourself; a fixed time for two is more honest than half of always.",
  },
  {
    of: ["profile:6/2"],
    text: "In {profile 6/2} you wait long before you fully trust somebody, and then you are hard to send away again; with you patience is the ticket.",
  },
  {
    of: ["profile:6/3"],
    text: "In {profile 6/3} you look for the reliable person and still try things out; tell them about the search, and it does not look like restlessness.",
  },
  {
    of: ["profile:1/*", "type:*"],
    text: "Conscious line 1 of your {profile} calms down by knowing:: ask about the day, about the family, about what was, and say that this is how you come to trust.",
  },
  {
    of: ["profile:2/*", "type:*"],
    text: "Whoever is let in by conscious line 2 of your {profile} has usually called twice and waited once.",
  },
  {
    of: ["profile:3/*", "type:*"],
    text: "Conscious line 3 of your {profile} copes better with an evening that went wrong than with one on which nothing happens.",
  },
  {
    of: ["profile:4/*", "type:*"],
    text: "With conscious line 4 in your {profile} you like to meet people through people whom you already trust.",
  },
  {
    of: ["profile:5/*", "type:*"],
    text: "In conscious line 5 of your {profile} others like to see what they lack:: ask whether it is you they mean.",
  },
  {
    of: ["profile:6/*", "type:*"],
    text: "Conscious line 6 of your {profile} checks whether words and deeds agree, and this takes longer than being in love.",
  },
];

export const tensions: RelationshipTexts["tensions"] = [
  {
    of: ["center:heart:defined", "center:sacral:receptive"],
    text: "<a> likes to promise much time together, and <b> needs more rest from it than you admit; promise less, and then be fully there.",
  },
  {
    of: ["center:heart:receptive", "center:sacral:defined"],
    text: "<b> could give for a long time, and <a> gives in order to be enough; ask before the next favor which of the two voices is speaking.",
  },
  {
    of: ["center:solarPlexus:receptive", "center:throat:defined"],
    text: "<a> feels the anger in the room first, <b> speaks it, and the other person then hears it as yours.",
  },
  {
    of: ["center:solarPlexus:defined", "center:throat:receptive"],
    text: "<a> is full, and <b> does not find the words:: a note on the table then says more than a talk that is forced.",
  },
  {
    of: ["center:solarPlexus:receptive", "center:ajna:defined"],
    text: "<b> has a clear opinion, and <a> holds it back to keep things calm; say it early, while it is still small.",
  },
  {
    of: ["center:ajna:receptive", "center:throat:defined"],
    text: "<b> speaks with assurance while <a> is still searching:: say that you are thinking aloud, or the thought is taken for a verdict.",
  },
  {
    of: ["center:ajna:defined", "center:throat:receptive"],
    text: "<a> knows exactly what you mean, and in an argument <b> cannot get it out; ask for a break before you give in.",
  },
  {
    of: ["center:g:receptive", "center:heart:defined"],
    text: "<a> adapts, and <b> gives its word on it; promise nothing until you have slept alone for a night.",
  },
  {
    of: ["center:g:defined", "center:spleen:receptive"],
    text: "<a> knows the way, and <b> is afraid of walking it alone:: check with every tie whether it came from affection or from worry.",
  },
  {
    of: ["center:spleen:receptive", "center:root:receptive"],
    text: "<a> wants security, and <b> wants it at once; in such hours a question about closeness sounds like a demand.",
  },
  {
    of: ["center:spleen:defined", "center:solarPlexus:receptive"],
    text: "<a> quietly knows what is good, while <b> mainly hears the feelings in the room; take a few steps away, and the quiet voice can be heard again.",
  },
  {
    of: ["center:root:defined", "center:solarPlexus:defined"],
    text: "<a> presses and <b> feels, and both come in bursts:: put off the talk that is meant to clear things up until the hour after.",
  },
  {
    of: ["center:sacral:receptive", "center:root:receptive"],
    text: "In the evening <a> and <b> have taken on the pace of the other person; half an hour in a room of your own gives you yours back.",
  },
  {
    of: ["definition:split", "center:g:receptive"],
    text: "With {split definition} you feel whole as one of two, and <b> then follows the other person; ask now and then what you would do alone.",
  },
  {
    of: ["definition:split", "center:throat:receptive"],
    text: "With {split definition} you become clear in exchange, but <b> gets its turn only when somebody asks; ask for the first question.",
  },
  {
    of: ["definition:single", "center:heart:receptive"],
    text: "With {single definition} you can be alone quite well, even though <b> is glad of every confirmation; being enough alone and being loved do not exclude each other.",
  },
];
