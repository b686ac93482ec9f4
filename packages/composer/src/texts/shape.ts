import type { AuthorityId, CenterId, CenterState, DefinitionId, TypeId } from "@ck/chart";
import type { AgentId, SectionId, Style } from "@ck/registry";

/**
 * A template of one sentence (two where a `::` lets the style split it).
 *
 * - `{words}` is anchored to the fact that the block is filed under,
 *   `{name|words}` to a fact that the caller names, such as `strategy` or `b`.
 * - `<name>` is replaced by words that the caller gives.
 * - `:: ` joins two main clauses: a colon in the flowing styles, a full stop in the terse ones.
 */
export type Template = string;

/**
 * Something to try, as an order (`act`) and as an infinitive (`to`); the style chooses. Without a
 * full stop.
 */
export type Experiment = { readonly act: string; readonly to: string };

/** What can be said: a sentence, or an experiment that becomes one. */
export type Saying = Template | Experiment;

/** Sayings in the order of their weight: a shallow reading takes the first ones. */
export type Sentences = readonly Saying[];

/** Ways to say the same. */
export type Wordings = readonly Template[];

/** One matter from four sides. Each stands by itself: a style begins with the side that is its own. */
export type Sides = {
  /** What it means, or why it is so. */
  readonly sense: Template;
  /** How it may feel. */
  readonly feel: Template;
  /** What goes wrong without it, or by too much of it. */
  readonly price: Template;
  readonly try: Experiment;
};

/**
 * A saying for charts that have certain facts, mostly for how two of them work together.
 *
 * `of` are ids of facts in which `*` stands for any part and `receptive` for either state of a
 * centre that takes in; they are named `a`, `b` … in this order, the first also `""`. For a centre
 * `<a>` is its name with its state as subject, `<aObject>` as object.
 */
export type Case = { readonly of: readonly string[]; readonly text: Saying };

export type ByStyle<Value = Template> = Readonly<Record<Style, Value>>;
export type ByType<Value> = Readonly<Record<TypeId, Value>>;
export type ByAuthority<Value> = Readonly<Record<AuthorityId, Value>>;
export type ByDefinition<Value> = Readonly<Record<DefinitionId, Value>>;
export type ByState<Value = Sentences> = Readonly<Record<CenterState, Value>>;
export type Line = 1 | 2 | 3 | 4 | 5 | 6;
export type ByLine<Value = Sentences> = Readonly<Record<Line, Value>>;

/** The two states in which a centre takes in what is around it. */
export type ReceptiveState = Exclude<CenterState, "defined">;

/** Something to do, and what it is good for. */
export type Step = Experiment & { readonly why: Template };

/** One channel: a sentence for everybody, one for each agent, and what it is between two people. */
export type ChannelText = {
  readonly core: Template;
  readonly between: Template;
  /** What the channel is about, in the accusative: fits behind "um" / "about". */
  readonly area: string;
} & Readonly<Record<AgentId, Saying>>;

/** By what others notice a channel, and when it becomes too much: clauses for their leads. */
export type ChannelSides = { readonly seen: Template; readonly price: Template };

/** One gate: what it stands for (accusative, behind "für" / "for"), its gift, its pitfall. */
export type GateText = {
  readonly theme: string;
  readonly gift: string;
  readonly watch: string;
};

export type CenterName = {
  /** With the state, as subject: "dein offenes Herzzentrum". */
  readonly subject: ByState<string>;
  /** With the state, as object: "dein offenes Herzzentrum", "deinen offenen Solarplexus". */
  readonly object: ByState<string>;
  /** After "aus" / "from": "dem Herzzentrum". */
  readonly from: string;
};

/** What every agent says about type, authority, definition and lines, seen through its lens. */
export type AgentTexts = {
  readonly types: ByType<Sentences>;
  readonly authorities: ByAuthority<Sentences>;
  readonly definitions: ByDefinition<Sentences>;
  readonly typeSides: ByType<Sides>;
  readonly authoritySides: ByAuthority<Sides>;
  readonly lines: { readonly conscious: ByLine; readonly unconscious: ByLine };
  /** The conscious Sun's line at work on its gate's `<theme>`. */
  readonly sunLines: ByLine<Template>;
  /** The `<theme>` of a `<gate>`, seen through the lens. */
  readonly gateThemes: Wordings;
  /** How the authority works together with something else. */
  readonly decisions: readonly Case[];
  /** How the lines of the profile work with and against each other, and with the type. */
  readonly profiles: readonly Case[];
  /** Two facts that point in different directions, and how to live with that. */
  readonly tensions: readonly Case[];
  /** An open question for each section. */
  readonly questions: Readonly<Record<SectionId, readonly Case[]>>;
  /** What to do when the birth time leaves type, authority or profile undecided. */
  readonly unknown: {
    readonly type: Sentences;
    readonly authority: Sentences;
    readonly profile: Sentences;
  };
  readonly steps: {
    /** The first of several is not always the one that is given. */
    readonly authorities: ByAuthority<readonly Step[]>;
    readonly types: ByType<readonly Step[]>;
    readonly centers: Readonly<Record<CenterId, Step>>;
    /** What to do while the birth time leaves type or authority undecided. */
    readonly unknown: readonly Step[];
  };
};

type Centers<Id extends CenterId, Value = ByState> = Readonly<Record<Id, Value>>;
type CrossTexts = Readonly<Record<"right" | "left" | "juxtaposition", Sentences>>;

export type BusinessTexts = AgentTexts & {
  /** Opens the section on energy; `<motors>` are the defined motors. */
  readonly motors: ByStyle;
  readonly noMotor: ByStyle;
  readonly energy: Centers<"sacral" | "root" | "heart" | "solarPlexus">;
  readonly team: Centers<"head" | "ajna" | "throat" | "g" | "spleen">;
  readonly offer: Centers<"heart" | "throat">;
  /** A sentence for a talk about a price, by the heart's state. */
  readonly priceTalk: ByState<Template>;
  /** What leading is with this type. */
  readonly leadership: ByType<Template>;
  readonly cross: CrossTexts;
};

export type RelationshipTexts = AgentTexts & {
  readonly closeness: Centers<"g" | "heart" | "spleen" | "sacral" | "root" | "head">;
  readonly voice: Centers<"throat" | "ajna" | "solarPlexus">;
  /** The not-self theme as a pattern between two people. */
  readonly signs: ByType<Sentences>;
  readonly cross: CrossTexts;
  readonly connection: ConnectionTexts;
};

export type ConnectionTexts = {
  /** Both types; `<a>` and `<b>` are their names. */
  readonly types: ByStyle;
  readonly partnerType: ByType<Template>;
  /** By who needs emotional time; `<a>` and `<b>` are the authorities (dative in German). */
  readonly authorities: Readonly<Record<"both" | "onlyA" | "onlyB" | "neither", Template>>;
  /** By the number of centres that are defined in the two together. */
  readonly themes: Readonly<Record<string, Template>>;
  /** `<channel>`, `<between>`, `<area>`; the second entry is used when the kind occurs again. */
  readonly kinds: Readonly<
    Record<
      | "electromagnetic"
      | "companionship"
      | "dominanceA"
      | "dominanceB"
      | "compromiseA"
      | "compromiseB",
      Sentences
    >
  >;
  /** A centre that is defined in one person only; facts `a` and `b`. */
  readonly meeting: Readonly<
    Record<CenterId, { readonly aReceives: Template; readonly bReceives: Template }>
  >;
  /** Said when no channel connects the two. */
  readonly noChannel: Template;
};

export type CrisisTexts = AgentTexts & {
  readonly opening: ByStyle<Wordings>;
  readonly helpLines: ByStyle;
  /** Ends the last section. */
  readonly closing: ByStyle<Wordings>;
  /** Introduces the step of today and the one of tomorrow: `<act>` or `<to>`. */
  readonly days: ByStyle<Wordings>;
  /** For tomorrow: steps that lead to a human being. */
  readonly towardsPeople: ByDefinition<readonly Step[]>;
  /** That what concerns safety does not wait for clarity. */
  readonly safety: ByStyle;
  /** What makes pressure quieter. */
  readonly quieter: Sentences;
  /** What the body can do at once. */
  readonly body: readonly Saying[];
  readonly pressure: Readonly<Record<"root" | "head", ByState>> &
    Readonly<
      Record<Exclude<CenterId, "root" | "head">, Readonly<Record<ReceptiveState, Sentences>>>
    >;
  /** What a defined centre carries, and how that can show today in something small. */
  readonly resources: Readonly<Record<CenterId, Sentences>>;
  /** What carries where nothing is defined, or nothing is certain. */
  readonly surroundings: Sentences;
  /** How to notice that the authority is being overrun. */
  readonly overrun: ByAuthority<Template>;
  readonly signs: ByType<Sentences>;
};

export type PersonalityTexts = AgentTexts & {
  readonly centers: Centers<CenterId>;
  readonly signs: ByType<Sentences>;
  readonly cross: CrossTexts;
};

/** Ways to introduce a gate; each holds `<text>`, its gift. */
export type GateLeads = {
  readonly hanging: ByStyle<Wordings>;
  readonly active: ByStyle<Wordings>;
  readonly voice: ByStyle<Wordings>;
  readonly will: ByStyle<Wordings>;
  readonly resource: ByStyle<Wordings>;
  /** With `<text>`, the pitfall of the gate. */
  readonly pitfall: ByStyle<Wordings>;
};

export type ConsciousPlanet = "sun" | "earth" | "northNode" | "moon" | "mercury" | "venus";
export type UnconsciousPlanet = "sun" | "earth" | "moon" | "mercury" | "mars";

export type Texts = {
  readonly names: {
    readonly types: ByType<string>;
    /** Fits behind "mit" / "with". */
    readonly authorities: ByAuthority<string>;
    readonly centers: Readonly<Record<CenterId, CenterName>>;
    readonly profile: string;
    /** Zero to nine, for use inside a sentence. */
    readonly numbers: readonly string[];
    readonly gate: string;
    readonly place: string;
    readonly channel: string;
    readonly and: string;
  };
  readonly typeStatements: ByType<ByStyle>;
  readonly authorityStatements: ByAuthority<ByStyle>;
  /** How a second, quicker voice fits in: authority, then the centre that is defined as well. */
  readonly secondVoices: Readonly<
    Partial<Record<AuthorityId, Readonly<Partial<Record<CenterId, Template>>>>>
  >;
  /** The part of the mind in a decision. */
  readonly mind: Centers<"head" | "ajna", ByState<Template>>;
  readonly channels: Readonly<Record<string, ChannelText>>;
  readonly channelSides: Readonly<Record<string, ChannelSides>>;
  readonly gates: Readonly<Record<string, GateText>>;
  /** How the two lines of a profile work together. */
  readonly profiles: Readonly<Record<string, ByStyle>>;
  readonly leads: {
    readonly gates: GateLeads;
    /** Each holds `<place>` and one of `<text>`, `<theme>`, `<watch>`. */
    readonly planets: {
      readonly personality: Readonly<Record<ConsciousPlanet, ByStyle<Wordings>>>;
      readonly design: Readonly<Record<UnconsciousPlanet, ByStyle<Wordings>>>;
    };
    readonly sunPitfall: ByStyle;
    /** The two Suns side by side: `<sun>`, `<sunTheme>`, `<unconsciousSun>`, `<unconsciousTheme>`. */
    readonly twoSuns: ByStyle;
    readonly channels: { readonly one: ByStyle; readonly many: ByStyle; readonly none: ByStyle };
    /** Names the channels that were not told: `<list>` of `<channel>` and `<area>`. */
    readonly furtherChannels: {
      readonly one: Template;
      readonly many: Template;
      readonly item: string;
      readonly and: string;
    };
    /** Each holds `<text>`, that side of a channel. */
    readonly channelSides: Readonly<Record<keyof ChannelSides, Wordings>>;
    /** Asks for the `<area>` of the strongest `<channel>`. */
    readonly channelQuestions: Readonly<Record<AgentId, Wordings>>;
    readonly centers: { readonly many: ByStyle; readonly all: ByStyle; readonly none: ByStyle };
    /** The four gates of the cross; `<sun>`, `<earth>`, `<sunTheme>`, `<earthTheme>`. */
    readonly crossConscious: ByStyle;
    readonly crossUnconscious: ByStyle;
    /** `<act>` or `<to>` of an experiment. */
    readonly experiments: ByStyle<Wordings>;
    /** `<act>` or `<to>` of the first, second, third, fourth step. */
    readonly steps: ByStyle<Wordings>;
  };
  readonly uncertain: {
    readonly type: Template;
    readonly authority: Template;
    readonly profile: Template;
    readonly cross: Template;
    readonly connection: Template;
  };
  readonly agents: {
    readonly business: BusinessTexts;
    readonly relationship: RelationshipTexts;
    readonly crisis: CrisisTexts;
    readonly personality: PersonalityTexts;
  };
};
