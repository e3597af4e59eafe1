import { betaConvergence } from '../stats/betaConvergence.ts';
import { decomposition } from '../stats/decomposition.ts';
import { gini } from '../stats/gini.ts';
import { rangeGap, rangeRatio } from '../stats/rangeDisparity.ts';
import { sigmaConvergence } from '../stats/sigmaConvergence.ts';
import { theilL, theilT } from '../stats/theil.ts';
import { weightedVariation } from '../stats/weightedVariation.ts';
import { checksOf, given, measuredNumber, type Formula } from './formula.ts';
import { fiveGroups, grp } from './workedExamples.ts';

const { last } = grp;
const [five, nine] = [fiveGroups, last].map(({ values, weights }) => ({
  variation: () => measuredNumber(weightedVariation(values, weights)),
  gini: () => measuredNumber(gini(values, weights)),
  t: () => measuredNumber(theilT(values, weights)),
  l: () => measuredNumber(theilL(values, weights)),
}));

const r = 'R 4.2.2';

function spreads(): Formula[] {
  const [few, all] = [given(five), given(nine)];
  return [
    {
      id: 'range',
      lines: ['R = max x_i / min x_i', 'Δ = max x_i − min x_i'],
      references: [],
      checks: checksOf('grp', r, [
        ['R', 7.867176, measuredNumber(rangeRatio(last.values)), 6],
        ['Δ', 449.8, measuredNumber(rangeGap(last.values)), 1],
      ]),
    },
    {
      id: 'variation',
      lines: ['CV = √(Σ_i p_i (x_i − μ)^2) / μ', 'μ = Σ_i p_i x_i,  Σ_i p_i = 1'],
      references: ['Williamson 1965'],
      checks: [
        ...checksOf('five', 'hand', [['CV', 0.7745967, few.variation(), 7]]),
        ...checksOf('grp', r, [['CV', 0.8100662, all.variation(), 7]]),
      ],
    },
    {
      id: 'gini',
      lines: ['G = Σ_i Σ_j p_i p_j |x_i − x_j| / (2μ)'],
      references: ['Gini 1912'],
      checks: [
        ...checksOf('five', 'laeken 0.5.2 (R)', [['G', 0.36, few.gini(), 7]]),
        ...checksOf('grp', 'laeken 0.5.2 (R)', [['G', 0.3925424, all.gini(), 7]]),
      ],
    },
    {
      id: 'theil',
      lines: ['T = Σ_i p_i (x_i/μ) ln(x_i/μ)', 'L = Σ_i p_i ln(μ/x_i)'],
      references: ['Theil 1967'],
      checks: [
        ...checksOf('five', r, [['T', 0.2502012, few.t(), 7]]),
        ...checksOf('five', 'REAT (R)', [['L', 0.2326302, few.l(), 7]]),
        ...checksOf('grp', r, [['T', 0.2700746, all.t(), 7], ['L', 0.2579067, all.l(), 7]]), // prettier-ignore
      ],
    },
  ];
}

function split(): Formula {
  const parts = [true, false].map((city) => ({
    id: city ? 'cities' : 'oblasts',
    parts: last.values.flatMap((value, i) =>
      grp.isCity[i] === city ? [{ id: String(i), value, weight: last.weights[i] ?? null }] : [],
    ),
  }));
  const top = decomposition({ id: 'all', parts });
  if (top.value === null || top.theilT.value === null || top.theilL.value === null) throw new RangeError('the worked example is not split'); // prettier-ignore
  return {
    id: 'decomposition',
    lines: [
      'T = T_B + T_W = Σ_g s_g ln(μ_g/μ) + Σ_g s_g T_g,  s_g = p_g μ_g/μ',
      'L = L_B + L_W = Σ_g p_g ln(μ/μ_g) + Σ_g p_g L_g',
    ],
    references: ['Shorrocks 1980'],
    checks: checksOf('grpGroups', 'NumPy 1.24', [
      ['T_B', 0.2014095, top.theilT.between, 7],
      ['T_W', 0.0686651, top.theilT.within, 7],
      ['L_B', 0.1768079, top.theilL.between, 7],
      ['L_W', 0.0810988, top.theilL.within, 7],
    ]),
  };
}

function convergences(): Formula[] {
  const ends = [{ period: 2018, ...grp.first }, { period: 2023, ...last }] as const; // prettier-ignore
  const [before, after] = sigmaConvergence(ends, 'logarithm');
  const beta = betaConvergence(...ends, [2018]);
  if (beta.value === null) throw new RangeError('the worked example does not converge');
  return [
    {
      id: 'sigma',
      lines: ['σ_t = √(Σ_i p_i (ln x_{it} − Σ_j p_j ln x_{jt})^2)'],
      references: ['Barro & Sala-i-Martin 1992'],
      checks: checksOf('grpSpan', r, [
        ['σ_{2018}', 0.6695822, measuredNumber(given(before).weighted), 7],
        ['σ_{2023}', 0.6818245, measuredNumber(given(after).weighted), 7],
      ]),
    },
    {
      id: 'beta',
      lines: ['(1/T) ln(x_{iT}/x_{i0}) = a + b ln x_{i0} + e_i'],
      references: ['Barro & Sala-i-Martin 1992'],
      checks: checksOf('grpSpan', 'R 4.2.2, lm', [
        ['b', -0.0104861, beta.b, 7],
        ['b_{2.5 %}', -0.045112, beta.interval[0], 7],
        ['b_{97.5 %}', 0.0241399, beta.interval[1], 7],
      ]),
    },
  ];
}

/** How far regions are apart and whether they come closer. */
export const formulasOfDisparity = (): Formula[] => [...spreads(), split(), ...convergences()];
