/** How much is drawn by chance. The seeds are fixed, so that a figure can be looked into. */
export interface Sizes {
  /** Charts that false sentences are made about, and how many of a kind for each and language. */
  readonly mutations: { readonly charts: number; readonly perKind: number; readonly seed: number };
  /** Charts whose readings are composed: all agents, depths and languages. */
  readonly composer: { readonly charts: number; readonly seed: number };
  /** Charts whose facts are checked as plain sentences. */
  readonly trueTexts: { readonly charts: number; readonly seed: number };
  /** Charts whose professional readings are timed. */
  readonly speed: { readonly charts: number; readonly seed: number };
}

const seeds = { mutations: 1, composer: 2, trueTexts: 3, speed: 4 };

/** For each change of the code: below a minute of one core. */
export const smallSizes: Sizes = {
  mutations: { charts: 100, perKind: 1, seed: seeds.mutations },
  composer: { charts: 30, seed: seeds.composer },
  trueTexts: { charts: 15, seed: seeds.trueTexts },
  speed: { charts: 40, seed: seeds.speed },
};

/** For a release: some minutes of one core. */
export const fullSizes: Sizes = {
  mutations: { charts: 200, perKind: 4, seed: seeds.mutations },
  composer: { charts: 300, seed: seeds.composer },
  trueTexts: { charts: 300, seed: seeds.trueTexts },
  speed: { charts: 60, seed: seeds.speed },
};
