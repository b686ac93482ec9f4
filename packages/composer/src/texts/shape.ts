import type { AuthorityId, CenterId, CenterState, DefinitionId, TypeId } from "@ck/chart";
import type { AgentId, Style } from "@ck/registry";

/**
 * A template of one sentence (two where a `::` lets the style split it).
 *
 * - `{words}` is anchored to the fact that the block is filed under,
 *   `{name|words}` to a fact that the caller names, such as `strategy` or `b`.
 * - `<name>` is replaced by words that the caller gives.
 * - `:: ` joins two main clauses: a colon in the flowing styles, a full stop in the terse ones.
 */
export type Template = string;

/** Sentences in the order of their weight: a shallow reading takes the first ones. */
export type Sentences = readonly Template[];

export type ByStyle<Value = Template> = Readonly<Record<Style, Value>>;
export type ByType<Value> = Readonly<Record<TypeId, Value>>;
export type ByAuthority<Value> = Readonly<Record<AuthorityId, Value>>;
export type ByDefinition<Value> = Readonly<Record<DefinitionId, Value>>;
export type ByState<Value = Sentences> = Readonly<Record<CenterState, Value>>;
export type Line = 1 | 2 | 3 | 4 | 5 | 6;
export type ByLine<Value = Sentences> = Readonly<Record<Line, Value>>;

/** The two states in which a centre takes in what is around it. */
export type ReceptiveState = Exclude<CenterState, "defined">;

/** Something to do, as an order (`act`), as an infinitive (`to`), and what it is good for. */
export type Step = { readonly act: string; readonly to: string; readonly why: Template };

/** One channel: a sentence for everybody, one for each agent, and what it is between two people. */
export type ChannelText = {
  readonly core: Template;
  readonly between: Template;
  /** What the channel is about, in the accusative: fits behind "um" / "about". */
  readonly area: string;
} & Readonly<Record<AgentId, Template>>;

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
  readonly lines: { readonly conscious: ByLine; readonly unconscious: ByLine };
  /** What to do when the birth time leaves type or authority undecided. */
  readonly unknown: { readonly type: Sentences; readonly authority: Sentences };
  readonly steps: {
    readonly authorities: ByAuthority<Step>;
    readonly types: ByType<Step>;
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
  readonly opening: ByStyle;
  readonly helpLines: ByStyle;
  /** Ends the last section. */
  readonly closing: ByStyle;
  readonly pressure: Readonly<Record<"root" | "head", ByState>> &
    Readonly<
      Record<Exclude<CenterId, "root" | "head">, Readonly<Record<ReceptiveState, Sentences>>>
    >;
  readonly resources: Readonly<Record<CenterId, Template>>;
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
  readonly hanging: Sentences;
  readonly active: Sentences;
  readonly voice: Sentences;
  readonly will: Sentences;
  readonly resource: Sentences;
  /** With `<text>`, the pitfall of the gate. */
  readonly pitfall: Sentences;
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
  readonly gates: Readonly<Record<string, GateText>>;
  /** How the two lines of a profile work together. */
  readonly profiles: Readonly<Record<string, Template>>;
  readonly leads: {
    readonly gates: GateLeads;
    /** Each holds `<place>` and one of `<text>`, `<theme>`, `<watch>`. */
    readonly planets: {
      readonly personality: Readonly<Record<ConsciousPlanet, Sentences>>;
      readonly design: Readonly<Record<UnconsciousPlanet, Sentences>>;
    };
    readonly sunPitfall: Template;
    readonly channels: { readonly one: ByStyle; readonly many: ByStyle; readonly none: ByStyle };
    /** Names the channels that were not told: `<list>` of `<channel>` and `<area>`. */
    readonly furtherChannels: {
      readonly one: Template;
      readonly many: Template;
      readonly item: string;
      readonly and: string;
    };
    readonly centers: { readonly many: ByStyle; readonly all: ByStyle; readonly none: ByStyle };
    /** The four gates of the cross; `<sun>`, `<earth>`, `<sunTheme>`, `<earthTheme>`. */
    readonly crossConscious: Template;
    readonly crossUnconscious: Template;
    /** `<act>` and `<to>` of the first, second, third, fourth step. */
    readonly steps: ByStyle<Sentences>;
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
