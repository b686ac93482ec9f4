import type { Texts } from "../shape.ts";

export const channels: Texts["channels"] = {
  "1-8": {
    core: "{Channel 1-8 (Inspiration)} turns your personal expression into something that others orient themselves by.",
    business:
      "Show work in {a handwriting of your own} instead of matching the style of the trade:: people book you because they recognize you.",
    relationship:
      "In love you are attractive while you do {your own thing}, and lose your shine when you adapt.",
    crisis:
      "{Making something yourself}, a few lines, a picture, a laid table, brings you back to yourself.",
    personality: "People often ask your advice just when you have only {shown how you do it}.",
    between: "together you bring out something of your own that neither of you would show alone.",
    area: "self-expression",
  },
  "2-14": {
    core: "With {channel 2-14 (The Beat)} your strength knows where it wants to go, even if you cannot explain the way yet.",
    business:
      "With money and means you can look at {the direction}:: check with an expense whether it really draws you or only sounds sensible.",
    relationship:
      "You set a couple in motion when {your way} is clear, and falter when you are only meant to come along.",
    crisis: "Ask today only which {next small action} feels right; the big direction can wait.",
    personality: "You {give direction} without pushing anybody, simply by walking.",
    between:
      "together you can find direction and means at once, and plans start to roll more easily.",
    area: "direction and means",
  },
  "3-60": {
    core: "{Channel 3-60 (Mutation)} brings the new in bursts:: for a long time nothing seems to move, then it changes within a day.",
    business: {
      act: "Plan development in {stages} with idle time between them, and do not promise the same output every week",
      to: "to plan development in {stages} with idle time between them and not to promise the same output every week",
    },
    relationship:
      "Before every new start there is {a pause} in you, which the other person need not read as withdrawal.",
    crisis:
      "{Standstill} is part of how things go with you; it does not prove that it will stay like this.",
    personality: "Working with {limits} instead of against them is your real gift for change.",
    between:
      "between you some things change by leaps, and what seems blocked suddenly falls into a new order.",
    area: "change and new beginnings",
  },
  "4-63": {
    core: "{Channel 4-63 (Logic)} tests whether everything is consistent and looks for an answer to every doubt.",
    business: {
      act: "Use {your testing} where mistakes are expensive: contracts, concepts and calculations",
      to: "to use {your testing} where mistakes are expensive: contracts, concepts and calculations",
    },
    relationship: {
      act: "Direct {your doubts} at questions and not at the person next to you, or interest will sound like an interrogation",
      to: "to direct {your doubts} at questions and not at the person next to you, or interest will sound like an interrogation",
    },
    crisis:
      "{Doubts} are frequent guests with you; write them down instead of solving them at night.",
    personality: "You think {in patterns} and notice early when an explanation does not add up.",
    between: "you can question each other well, and doubts turn into answers that can be tested.",
    area: "questions and proof",
  },
  "5-15": {
    core: "{Channel 5-15 (Rhythm)} gives you a beat of your own, and whoever is with you falls into step.",
    business: {
      act: "Set {fixed times} for clients, thinking and rest, because your rhythm is part of your performance",
      to: "to set {fixed times} for clients, thinking and rest, because your rhythm is part of your performance",
    },
    relationship:
      "Shared {habits} are affection for you: the same coffee, the same evening walk, the same Sunday.",
    crisis: {
      act: "Keep {two fixed points} in the day, getting up and supper for example; everything else may be untidy",
      to: "to keep {two fixed points} in the day, getting up and supper for example; everything else may be untidy",
    },
    personality: "Your beat is {not always the usual one}, but it is reliable if it is left alone.",
    between: "you can find a shared rhythm in which everyday life runs more easily than apart.",
    area: "a shared rhythm",
  },
  "6-59": {
    core: "{Channel 6-59 (Intimacy)} takes distance away:: people come close to you quickly, and something shared grows from it.",
    business:
      "Clients {soon trust} you, so say early what belongs to the work and what stays private.",
    relationship: {
      act: "Take your time with {closeness}, because what you allow on a high can feel too tight the next day",
      to: "to take your time with {closeness}, because what you allow on a high can feel too tight the next day",
    },
    crisis: "{Quiet closeness} helps you: a hand, a person in the same room, no talking.",
    personality: "You often {dissolve reserve} in others before you notice it yourself.",
    between:
      "closeness comes quickly between you, in body and in feeling, and something shared wants to grow from it.",
    area: "closeness and intimacy",
  },
  "7-31": {
    core: "With {channel 7-31 (The Alpha)} you lead once others give you the lead, and your word points forward.",
    business: {
      act: "Accept {leadership} when it is offered to you, and do not appoint yourself",
      to: "to accept {leadership} when it is offered to you and not to appoint yourself",
    },
    relationship: "You tend to {set the direction}; ask first whether one is needed right now.",
    crisis: "You need {not lead anybody} today, even if others look to you.",
    personality: "Your {leadership} lives on the trust of the group, not on a title.",
    between:
      "one side knows the direction, the other gives it a hearing, and as a couple you easily become a point of reference for others.",
    area: "leadership and direction",
  },
  "9-52": {
    core: "{Channel 9-52 (Concentration)} keeps you with one thing for a long time if it is worth the effort.",
    business: {
      act: "Keep {undisturbed hours} free, because every interruption costs you more than the minute it takes",
      to: "to keep {undisturbed hours} free, because every interruption costs you more than the minute it takes",
    },
    relationship: "You give {your full attention} or none; say when you cannot be reached.",
    crisis: "{A simple task} for your hands gathers you faster than any thinking.",
    personality: "Restlessness leaves you as soon as {a goal} is small enough to stay seated with.",
    between: "together you come to rest and can stay with one thing for a long time.",
    area: "rest and concentration",
  },
  "10-20": {
    core: "{Channel 10-20 (Awakening)} lets you say and live in the moment what you stand for.",
    business: "Your {stance} is your offer:: people come because you do what you say.",
    relationship: "You need a relationship in which {your way of being} is not up for negotiation.",
    crisis: "A sentence that is {true today} gives you more support than a plan for the year.",
    personality: "Self-respect is {a daily matter} for you and shows in small decisions.",
    between: "with each other it is easy for you to be honest in the moment.",
    area: "stance and honesty",
  },
  "10-34": {
    core: "With {channel 10-34 (Exploration)} you follow your convictions with much strength and need little approval for it.",
    business: {
      act: "Build your business around {what you do anyway}, and leave imitation to others",
      to: "to build your business around {what you do anyway} and leave imitation to others",
    },
    relationship:
      "{Independence} is not distance for you; say so early, so that it does not come across like that.",
    crisis: "Do not ask what one should do now, ask what {suits you}.",
    personality: "You inspire others most when you are {not trying to convince} them.",
    between: "you encourage each other to live by your own convictions.",
    area: "your own convictions",
  },
  "10-57": {
    core: "{Channel 10-57 (Perfected Form)} gives you a fine sense of how to behave in a situation so that it does you good.",
    business: "You keep {improving the form}; sell this sense as quality and not as perfection.",
    relationship:
      "You notice {in the same moment} whether an encounter does you good, and may then go or stay.",
    crisis: "Your {sense} is there even now:: turn to where it is warm, calm and safe.",
    personality:
      "{Treating yourself well} is something practical with you: the right clothes, the right place, the right measure.",
    between: "together you get a sense of what does both of you good.",
    area: "well-being and good conduct",
  },
  "11-56": {
    core: "With {channel 11-56 (Curiosity)} you collect ideas and experiences and make stories of them.",
    business: {
      act: "Tell {examples} instead of features:: your stories often convince more than your price list",
      to: "to tell {examples} instead of features:: your stories often convince more than your price list",
    },
    relationship:
      "You stay connected as long as there is {something to tell}, and for that you need new shared impressions.",
    crisis: "Not every {idea} has to be carried out today; a notebook can hold it.",
    personality: "{Curiosity} takes you further than any goal, and detours are part of it.",
    between: "you do not run out of ideas, and you spur each other on to tell stories.",
    area: "ideas and stories",
  },
  "12-22": {
    core: "{Channel 12-22 (Openness)} brings feeling into your voice:: in the right mood you touch people, in the wrong one you had better stay quiet.",
    business: {
      act: "Put {appearances and talks} at times when you feel like them, wherever you have the choice",
      to: "to put {appearances and talks} at times when you feel like them, wherever you have the choice",
    },
    relationship: {
      act: "Tell the other person {what mood you are in}, then your words arrive as they are meant",
      to: "to tell the other person {what mood you are in}, then your words arrive as they are meant",
    },
    crisis: "{Silence} is allowed today; music can say what you have no words for.",
    personality:
      "Turning towards others and withdrawing {take turns}, and both belong to your expression.",
    between: "you can touch each other deeply with words when both are in the mood.",
    area: "feeling and language",
  },
  "13-33": {
    core: "{Channel 13-33 (The Prodigal)} makes you the memory of a group:: you listen, keep, and say late what can be learned from it.",
    business: {
      act: "Hold {reviews} with team or clients, because you see what repeats itself",
      to: "to hold {reviews} with team or clients, because you see what repeats itself",
    },
    relationship: "People entrust you with {secrets}; make sure that your story is heard too.",
    crisis: {
      act: "Withdraw {for a while} to sort what happened, and tell somebody where you are",
      to: "to withdraw {for a while} to sort what happened and tell somebody where you are",
    },
    personality: "You understand your life {in hindsight} better than in the middle of it.",
    between: "you listen to each other and keep the story you share.",
    area: "memory and trust",
  },
  "16-48": {
    core: "With {channel 16-48 (The Wavelength)} talent turns into skill through repetition.",
    business:
      "Offer what you have {practiced countless times}, and let the price rise with the depth.",
    relationship:
      "You come close to a person {through practicing together}: cooking, dancing, building, playing.",
    crisis: "{A familiar skill} calms you, because your hands know what comes next.",
    personality: "You still doubt your {depth} when others have long seen it.",
    between: "together, enthusiasm and depth can turn into a skill that you would not have alone.",
    area: "skill and practice",
  },
  "17-62": {
    core: "{Channel 17-62 (Acceptance)} orders the world into opinions, facts and clear procedures.",
    business: "{Instructions, overviews and figures} are your language:: make a product of them.",
    relationship:
      "Do not prove {your view} with one more example when the other person only wants to be heard.",
    crisis: {
      act: "Write down {three facts} that are true today, and leave out the interpretation",
      to: "to write down {three facts} that are true today and leave out the interpretation",
    },
    personality: "You understand a thing by {sorting and naming} it.",
    between: "you bring opinions and details together and can organize a lot.",
    area: "opinions and details",
  },
  "18-58": {
    core: "{Channel 18-58 (Judgment)} sees at once what can be improved, and enjoys putting it right.",
    business:
      "Sell {improvement} as a service:: as an unasked comment the same eye sounds like reproof.",
    relationship: {
      act: "Turn {the critical eye} on procedures and not on the person you love",
      to: "to turn {the critical eye} on procedures and not on the person you love",
    },
    crisis: "{The critical voice} in you is loud; nothing has to be improved today.",
    personality: "Your eye for flaws is {a tool} as long as it is aimed at a thing.",
    between: "together you see what could be better, and enjoy tackling it.",
    area: "improvement and criticism",
  },
  "19-49": {
    core: "With {channel 19-49 (Synthesis)} you feel what others need, and check whether the shared values are right.",
    business:
      "Settle {needs and principles} in writing before any collaboration, because for you everything is decided there.",
    relationship:
      "{Belonging} is tied to rules for you, and you have to say them so that anybody can keep them.",
    crisis: {
      act: "Ask for {the simple needs} first: food, warmth, sleep, touch",
      to: "to ask for {the simple needs} first: food, warmth, sleep, touch",
    },
    personality: "You are {sensitive to rejection}, and you can also part clearly.",
    between: "with you it is about needs and principles, and where both are spoken, trust grows.",
    area: "needs and principles",
  },
  "20-34": {
    core: "{Channel 20-34 (Charisma)} turns your strength into doing at once.",
    business:
      "You get a lot done when {the task grips you}; take on only what you would also do unobserved.",
    relationship: "You show affection {by doing things} and easily miss a quiet request.",
    crisis:
      "{Keeping busy} is sometimes an escape for you; put a break without a task into the middle of the day.",
    personality: "You are calmest {while you are doing something} that suits you.",
    between: "with each other you get going, often before you have talked it over.",
    area: "pace and drive",
  },
  "20-57": {
    core: "{Channel 20-57 (The Brainwave)} lets you say in the moment what you know by intuition.",
    business:
      "Trust your {first sentence} in a first conversation, and write it down before it evaporates.",
    relationship: "You often say {what is in the air}; ask afterwards whether it was welcome.",
    crisis: {
      act: "Follow the {quiet hint} that comes at once: going out, drinking something, calling somebody",
      to: "to follow the {quiet hint} that comes at once: going out, drinking something, calling somebody",
    },
    personality: "Your cleverness is {spontaneous}, and preparation rarely makes it better.",
    between: "you often understand each other directly, because hunch and word find each other.",
    area: "spontaneous insight",
  },
  "21-45": {
    core: "With {channel 21-45 (Money)} you want to decide about means, time and territory yourself.",
    business:
      "You need {responsibility for figures of your own}:: a salary without a say makes you restless, a budget of your own makes you good.",
    relationship:
      "Talk early {about money and who is in charge of what}, because with you quarrels or trust begin there.",
    crisis: {
      act: "Take {one single area} in hand that you can really steer today",
      to: "to take {one single area} in hand that you can really steer today",
    },
    personality: "{Control} is care for you, if you exercise it visibly and can hand it over.",
    between:
      "together you can manage means and build something, if it is clear who decides about what.",
    area: "money and who is in charge",
  },
  "23-43": {
    core: "{Channel 23-43 (Structuring)} produces insights for which you first have to find the right words.",
    business:
      "Wait with {the new idea} until somebody asks for it, and then explain it in three steps.",
    relationship:
      "What is {crystal clear} to you sometimes arrives as a leap; ask what was understood.",
    crisis: "You need {not explain anything} to get help; one sentence is enough.",
    personality:
      "You think {in your own way}, and whether you are understood is mainly a matter of timing.",
    between:
      "insight and language find each other between you, and the unusual becomes intelligible.",
    area: "new thoughts",
  },
  "24-61": {
    core: "{Channel 24-61 (Awareness)} circles around questions until an answer surfaces in the quiet.",
    business: {
      act: "Plan {thinking time without a result}, because your best ideas do not come in meetings",
      to: "to plan {thinking time without a result}, because your best ideas do not come in meetings",
    },
    relationship: {
      act: "Say that you are {thinking}, or your silence will look like absence",
      to: "to say that you are {thinking}, or your silence will look like absence",
    },
    crisis: "When {thoughts circle}, give them quiet or music, but no task.",
    personality: "You live better with {questions without an answer} than with quick explanations.",
    between: "together you pursue questions to which there is no quick answer.",
    area: "questions and insight",
  },
  "25-51": {
    core: "With {channel 25-51 (Initiation)} you go ahead where others still hesitate, and learn by leaps into the unknown.",
    business:
      "You are good for {the first of its kind}:: pioneering projects carry you, routine drains you.",
    relationship:
      "You {shake things up} where they are stuck; announce it, then it stays friendly.",
    crisis: "Remember {an earlier shock}, and what helped first at the time.",
    personality: "Courage is {not loudness} with you, but the step that nobody else takes.",
    between: "you challenge each other to steps that neither of you would have dared alone.",
    area: "courage and new ground",
  },
  "26-44": {
    core: "{Channel 26-44 (Surrender)} makes you strong at convincing, because you notice what somebody really needs.",
    business:
      "Sell {from experience}:: you know what has worked before, and make it a promise that you can keep.",
    relationship:
      "You can {make anything appealing}, your own wishes too; better call them by their name.",
    crisis: "You may {do less and rest more}, because your willpower works in bursts.",
    personality: "{Much effect with little effort} is your talent, and rest is its price.",
    between: "together you have instinct and persuasion, and can bring something to people well.",
    area: "persuasion and influence",
  },
  "27-50": {
    core: "With {channel 27-50 (Preservation)} you take responsibility for what feeds and protects others.",
    business:
      "You build {reliable structures} that a team leans on; say beforehand what you are not in charge of.",
    relationship:
      "You {care} before anybody asks; let yourself be cared for too, or the balance tips.",
    crisis: "{Care for yourself first today}: food, sleep, one person who knows how you are.",
    personality: "Your {values} can be seen in whom and what you nourish.",
    between: "you give each other support and look after what is entrusted to you both.",
    area: "care and responsibility",
  },
  "28-38": {
    core: "{Channel 28-38 (Struggle)} gives you stamina for disputes that have a meaning.",
    business: {
      act: "Choose {the resistance that is worth it}, and leave out the other battles",
      to: "to choose {the resistance that is worth it} and leave out the other battles",
    },
    relationship:
      "You stay {stubborn} for your love as long as you know what for; quarrels without meaning drain you.",
    crisis: "You need {not fight today}, and resting is not giving up.",
    personality: "{Meaning} is no luxury for you, without it you turn obstinate.",
    between:
      "you wrestle with each other and for each other, and a shared meaning can make strength of it.",
    area: "meaning and dispute",
  },
  "29-46": {
    core: "With {channel 29-46 (Discovery)} you discover something by giving yourself to it fully and staying to the end.",
    business: "Agree {only with a whole yes}, because your yes binds you to the finish.",
    relationship: "{Half a yes} harms you more than a clear no, especially in love.",
    crisis: "You may {take back a promise} that is too much for you right now.",
    personality: "Things turn out well for you {on the way} and not through expectation.",
    between: "you enter into experiences together and hold out until you have found something.",
    area: "commitment and stamina",
  },
  "30-41": {
    core: "{Channel 30-41 (Recognition)} drives you to new experiences with longing and inner images.",
    business: "Start {one project at a time}:: your imagination always has the next one ready.",
    relationship: {
      act: "Check whether you mean {the person} or the image you have made of them",
      to: "to check whether you mean {the person} or the image you have made of them",
    },
    crisis:
      "{Imagination} paints large at the moment; stay with what you see and hear in this room.",
    personality: "{Longing} drives you, and not every longing has to be fulfilled.",
    between:
      "shared dreams attract you, and you want to live them instead of only discussing them.",
    area: "wishes and dreams",
  },
  "32-54": {
    core: "With {channel 32-54 (Transformation)} you work your way up by your own strength and sense what lasts.",
    business: {
      act: "Look for {people of influence who see your effort}, because without backing your ambition stays mere diligence",
      to: "to look for {people of influence who see your effort}, because without backing your ambition stays mere diligence",
    },
    relationship:
      "You want {the two of you to get ahead}; do not forget to celebrate what you have reached.",
    crisis: "Ask yourself {what lasts in spite of everything}, and hold on to it.",
    personality: "{Ambition and caution} pull at two ends in you, and stamina comes of it.",
    between: "you want to build something together that lasts.",
    area: "ambition and permanence",
  },
  "34-57": {
    core: "{Channel 34-57 (Power)} joins your strength with an alert instinct:: you act surely before you can explain why.",
    business:
      "You are strong {in situations that change fast}; long rounds of agreement take your advantage away.",
    relationship:
      "Your {instinct for yourself} is not selfishness, but it needs a word of explanation.",
    crisis: "Your body knows {what it wants to get away from}; give it that distance.",
    personality: "{Alertness} is your strength, and it needs sleep.",
    between: "strength and instinct find each other between you, and you act well under pressure.",
    area: "strength and instinct",
  },
  "35-36": {
    core: "With {channel 35-36 (Transitoriness)} you learn by experience and want to have felt most things once.",
    business: "Offer {your experience from many fields}, and avoid posts without change.",
    relationship:
      "A feeling is {a way through something} for you; promise nothing lasting at its peak.",
    crisis: "{This feeling} too has a beginning and an end.",
    personality: "Wisdom comes to you {from what you have lived}, rarely from books.",
    between: "you look for new experiences together, and boredom does not last long with you.",
    area: "variety and feeling",
  },
  "37-40": {
    core: "{Channel 37-40 (Community)} lives on agreements:: you give a lot when it is clear what comes back.",
    business:
      "Negotiate {what you give and what you get} before the handshake, especially with people you like.",
    relationship:
      "{Clear agreements} are tenderness for you: who cooks, who rests, who is alone when.",
    crisis: {
      act: "Tell {one person you trust} exactly what you need, and accept it",
      to: "to tell {one person you trust} exactly what you need and accept it",
    },
    personality: "You like to belong, and afterwards you need {time alone}.",
    between: "you give and take by agreement, and fairly negotiated it can become a home.",
    area: "giving and taking",
  },
  "39-55": {
    core: "With {channel 39-55 (Emoting)} moods move you strongly, and often they come without a reason.",
    business:
      "Plan {with your mood}, not against it:: creative work on moved days, administration on quiet ones.",
    relationship:
      "Your {melancholy} needs no comfort and no cause; say so before anybody looks for one.",
    crisis: {
      act: "Look for {no reason} for the mood, let it be there and eat something warm",
      to: "to look for {no reason} for the mood, let it be there and eat something warm",
    },
    personality: "You draw {on moods}, on the dark ones too.",
    between: "you stir each other, in beautiful things and in heavy ones.",
    area: "moods",
  },
  "42-53": {
    core: "{Channel 42-53 (Maturation)} takes you through cycles with a beginning, a middle and an end, and only the end brings the gain.",
    business: {
      act: "Begin {less and finish more}, and fix the end when you start",
      to: "to begin {less and finish more} and fix the end when you start",
    },
    relationship:
      "You need the feeling that {something is growing}; unresolved endings block new closeness.",
    crisis: "Finish {something small} today: a message, the dishes, a bill.",
    personality: "Patience with {the middle} of a process stays your exercise.",
    between: "what you begin, you can bring to maturity with each other.",
    area: "beginning and completion",
  },
  "47-64": {
    core: "With {channel 47-64 (Abstraction)} you go through the past in images until it suddenly makes sense.",
    business:
      "Give {unfinished thoughts} time; your review of a finished project is better than any planning before it.",
    relationship: {
      act: "Tell {your memories}, but check whether the other person has the same ones",
      to: "to tell {your memories}, but check whether the other person has the same ones",
    },
    crisis: "It need {not make sense today}; the connection may come later.",
    personality: "Confusion is {the beginning of understanding} with you.",
    between: "together you make sense of what was.",
    area: "memory and interpretation",
  },
};
