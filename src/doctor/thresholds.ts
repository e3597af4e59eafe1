/** Where the rules draw their lines, each with its reason. */
export const thresholds = {
  decimal: {
    /** Cells from which the expected value is taken: two on each side survive one more wrong value. */
    neighbours: 4,
    /** Share of a panel's cells that must carry decimals before a whole number looks as if it had lost its point; else whole numbers are the rule. */
    withDecimals: 0.6,
    /** The moved value may miss the expected one by this factor at most: half of ten is 3.16, and real jumps seldom end below 2. */
    within: 2,
    /** Spreads of the neighbours by which the printed value must miss them. */
    spreads: 4,
    /** A spread below this factor is taken as this: 5 per cent is the usual move of a year. */
    leastSpread: 1.05,
    /** A step counts as a power of ten when it misses it by less than this factor. */
    step: 1.3,
    /** Whole numbers that all lie above the decimals of a table: fewest of them, and where among the decimals, as a share of them, a repaired one begins. */
    apart: 3,
    from: 0.75,
    /** Share of decimals that a table must have for that test, which has the whole numbers as witnesses as well. */
    tableDecimals: 0.4,
  },
  partsMakeWhole: {
    /** Fewest places that make a whole; with fewer, a mean can be near a sum by itself. */
    parts: 4,
    /** Fewest years, so that one coincidence does not rename an indicator. */
    years: 3,
    /** Share of the years in which the sum must hold: revisions of one of the terms spoil a few. */
    share: 0.6,
    /** How far the sum may miss the whole besides rounding, as a share of it. */
    miss: 0.01,
  },
  unit: {
    /** Share of the cells outside the range from which the unit is wrong and not the cells. */
    share: 0.5,
    /** Fewest cells for that. */
    cells: 3,
    /** Per cents up to this are usual in gross rates, which count those outside the age too. */
    gross: 130,
    /** Rows, and years of a row, up to which values outside are wrong values and not another kind of per cent. */
    few: 2,
  },
  zero: {
    /** Spreads between zero and the middle of the other values. */
    spreads: 5,
    /** For zeros before the first other value the prior is higher: series begin when they are first measured. */
    leadingSpreads: 4,
    /** Chance of a count of zero where the others lead to expect more. */
    chance: 0.001,
    /** Fewest other values. */
    others: 4,
    /** The smallest other value, as a share of their middle: series that come near zero reach it too. */
    near: 0.3,
  },
  same: {
    /** Fewest different values that two places share. */
    values: 3,
    /** Orders of magnitude of improbability from which it is told, likely, and sure; 36 pairs of nine places take 1.6 of them. */
    possible: 6,
    likely: 8,
    sure: 12,
  },
  run: {
    /** Orders of magnitude of improbability of a run from which it is told and likely. */
    possible: 4,
    likely: 6,
    /** The same for a single value printed twice; a panel of nine places and fourteen years has 117 chances, which take 2.1 of them. */
    pair: 4,
    /** Years of a run that counts by itself, as D14 has it. */
    years: 5,
    /** Share of equal years in the other rows from which repeating is the way of the matter. */
    sticky: 0.35,
  },
  parts: {
    /** Share of cells in which a total must lie within its parts before the rest is told: else the parts are not all. */
    reliable: 0.9,
    /** Fewest cells to learn that from. */
    cells: 8,
    /** Share of the total by which it must miss, besides rounding. */
    miss: 0.01,
  },
  exchanged: {
    /** Fewest other years, and the share of them with the usual order. */
    years: 6,
    /** Spreads between the usual and the found difference. */
    spreads: 5,
  },
  mean: {
    /** Spreads of the ratio of weighted mean and whole, and the least miss in per cent as a share. */
    spreads: 6,
    miss: 0.05,
    /** Least share of the people of the whole that the places must have. */
    covered: 0.9,
    /** Fewest years. */
    years: 5,
    /** Least step of that ratio that shows a change of the base, and how many times its own scatter it must be. */
    step: 0.015,
    stepScatter: 3,
    /** A mean meets the whole when its logarithm is nearer than this: six digits of both, and rounding of the weights. */
    meets: 0.001,
  },
  moves: {
    /** Fewest places of which a common move can be told. */
    places: 5,
    /** Fewest changes of which a usual move can be told. */
    changes: 5,
    /** Robust standard deviations of the common move of all places. Nine places and 17 years: below 0.1 by chance in a panel. */
    common: 6,
    /** The same for places that go apart. */
    apart: 4,
    /** The same for one place alone: `robustTail` of twelve changes gives 0.0006 a side. */
    alone: 8,
    sure: 15,
    /** A jump is told when the value changed by this factor at least. */
    factor: 1.5,
    /** And by this many units of its last digit: less is rounding. */
    digits: 5,
    /** Rows with more zeros than this live near zero, where every change is large. */
    zeros: 2,
    /** Places that begin to have figures later than this share of the others were counted in another place before. */
    early: 0.7,
  },
  terms: {
    /** How far a per cent may miss the quotient of its terms, as a share, and a number the people. */
    miss: 0.01,
    people: 0.08,
    /** Fewest years. */
    years: 3,
  },
  copies: {
    /** Fewest cells that two series must share, and the share of them that must be equal. */
    cells: 8,
    share: 0.95,
  },
  sources: {
    /** Share of the cells that must agree after a shift of names or years, and the least gain over the names as printed. */
    share: 0.8,
    gain: 0.4,
    cells: 6,
    /** Rows that differ from which it is the table that differs, and one finding. */
    rows: 5,
    /** Years that a moved row must share with the one it belongs to. */
    years: 3,
  },
} as const;
