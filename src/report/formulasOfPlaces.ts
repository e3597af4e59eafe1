import { wilsonLimits } from '../stats/binomialLimits.ts';
import { falseDiscoveryRates } from '../stats/falseDiscovery.ts';
import { funnelShareLimits } from '../stats/funnelLimits.ts';
import { gower } from '../stats/gower.ts';
import { mannKendall } from '../stats/mannKendall.ts';
import { poissonLimits } from '../stats/poissonLimits.ts';
import { robustZ } from '../stats/robustZ.ts';
import { senSlope } from '../stats/senSlope.ts';
import { standings } from '../stats/standing.ts';
import { targetProgress } from '../stats/targetProgress.ts';
import { checksOf, given, type Formula } from './formula.ts';
import { fifteenTests, poverty, water } from './workedExamples.ts';

function standing(): Formula[] {
  const ranks = standings([9, 7, 7, 5], 'higher-better').map((one) => given(one).rank);
  const z = robustZ(poverty, 'lower-better');
  if (z.state !== 'computed') throw new RangeError('the worked example has no z');
  return [
    {
      id: 'rank',
      lines: ['r_i = 1 + #{j : x_j > x_i}'],
      references: [],
      checks: checksOf('ranks', 'hand', [
        ['r_1', 1, given(ranks[0]), 0, 0],
        ['r_2 = r_3', 2, given(ranks[2]), 0, 0],
        ['r_4', 4, given(ranks[3]), 0, 0],
      ]),
    },
    {
      id: 'robustZ',
      lines: ['z_i = ± (x_i − med x) / (1.4826 · MAD)', 'MAD = med |x_i − med x|'],
      references: ['Rousseeuw & Croux 1993'],
      checks: checksOf('poverty', 'NumPy 1.24', [
        ['z_1', -1.611283, given(z.z[0]), 6],
        ['1.4826 · MAD', 10.67472, z.spread, 5],
      ]),
    },
  ];
}

function trends(): Formula[] {
  const { tau, p } = mannKendall(water);
  const sen = given(senSlope(water.map((value, i) => ({ year: 2015 + i, value }))));
  const [low, high] = given(sen.interval);
  return [
    {
      id: 'trend',
      lines: ['S = Σ_{i<j} sgn(x_j − x_i),  τ = 2S / (n(n − 1))', 'β = med_{i<j} (x_j − x_i) / (t_j − t_i)'],
      references: ['Mann 1945', 'Kendall 1975', 'Sen 1968'],
      checks: [
        ...checksOf('waterSeries', 'SciPy 1.10, kendalltau', [
          ['τ', 0.888889, given(tau), 6],
          ['p', 0.0002425, p, 7],
        ]),
        ...checksOf('waterSeries', 'SciPy 1.10, theilslopes', [
          ['β', 0.766667, sen.slope, 6],
          ['β_{2.5 %}', 0.6, low, 6],
          ['β_{97.5 %}', 0.85, high, 6],
        ]),
      ],
    },
  ];
}

function target(): Formula {
  const path = (base: number, latest: number, goal: number, polarity: 'higher-better' | 'lower-better') => {
    const years = { base: { year: 2015, value: base }, latest: { year: 2023, value: latest }, target: { year: 2030, value: goal } }; // prettier-ignore
    const found = targetProgress(years, { polarity });
    if (found.state !== 'computed') throw new RangeError('the worked example has no progress');
    return found;
  };
  const [wet, poor] = [path(89.1, 95.373, 100, 'higher-better'), path(32.1, 29.810233, 16.05, 'lower-better')]; // prettier-ignore
  const rows = (found: typeof wet, [actual, required, ratio, needed]: readonly [number, number, number, number]) =>
    [
      ['g, %', actual, 100 * found.actual, 3],
      ['g*, %', required, 100 * found.required, 3],
      ['g / g*', ratio, found.ratio, 3],
      ['g_{2023→2030}, %', needed, 100 * given(found.needed), 3],
    ] as const; // prettier-ignore
  return {
    id: 'target',
    lines: ['g = (x_t/x_0)^{1/t} − 1,  g* = (x*/x_0)^{1/T} − 1', 'g / g* ≥ 0.95;  0.60;  0'],
    references: ['Eurostat, Sustainable development in the European Union'],
    checks: [
      ...checksOf('waterTarget', 'Python', rows(wet, [0.854, 0.772, 1.106, 0.679])),
      ...checksOf('povertyTarget', 'Python', rows(poor, [-0.921, -4.516, 0.204, -8.465])),
    ],
  };
}

function peers(): Formula {
  const [first] = gower([
    { id: 'people', values: [10, 20, 30, 50] },
    { id: 'land', values: ['mountain', 'mountain', 'valley', 'valley'] },
  ]);
  return {
    id: 'gower',
    lines: ['d_{ij} = Σ_k w_k δ_{ijk} / Σ_k w_k', 'δ_{ijk} = |x_{ik} − x_{jk}| / R_k'],
    references: ['Gower 1971'],
    checks: checksOf('fourPlaces', 'hand', [
      ['d_{12}', 0.125, given(first?.[1]), 3],
      ['d_{13}', 0.75, given(first?.[2]), 3],
      ['d_{14}', 1, given(first?.[3]), 3],
    ]),
  };
}

function limits(): Formula[] {
  const [wilson, poisson, funnel] = [wilsonLimits(81, 263), poissonLimits(5), funnelShareLimits(0.12, 200)];
  const q = falseDiscoveryRates(fifteenTests);
  return [
    {
      id: 'wilson',
      lines: ['(h + z^2/2 ± z √(h(n − h)/n + z^2/4)) / (n + z^2)'],
      references: ['Wilson 1927', 'Newcombe 1998'],
      checks: checksOf('wilson', 'Newcombe 1998', [['π_{2.5 %}', 0.2553, wilson[0], 4], ['π_{97.5 %}', 0.3662, wilson[1], 4]]), // prettier-ignore
    },
    {
      id: 'poisson',
      lines: ['½ χ^2_{α/2}(2c) ≤ λ ≤ ½ χ^2_{1 − α/2}(2c + 2)'],
      references: ['Garwood 1936'],
      checks: checksOf('poisson', 'SciPy 1.10', [['λ_{2.5 %}', 1.6234864, poisson[0], 7], ['λ_{97.5 %}', 11.6683321, poisson[1], 7]]), // prettier-ignore
    },
    {
      id: 'funnel',
      lines: ['P(X ≤ n u | π) = 1 − α/2,  X ~ Bin(n, π)', 'P(X ≤ E u | λ) = 1 − α/2,  X ~ Poisson(λE)'],
      references: ['Spiegelhalter 2005'],
      checks: checksOf('funnel', 'SciPy 1.10', [['u_{2.5 %}', 0.0743012, funnel[0], 7], ['u_{97.5 %}', 0.1643199, funnel[1], 7]]), // prettier-ignore
    },
    {
      id: 'falseDiscovery',
      lines: ['q_{(k)} = min_{j≥k} p_{(j)} m / j'],
      references: ['Benjamini & Hochberg 1995'],
      checks: [
        ...checksOf('fifteen', 'Benjamini & Hochberg 1995', [['#{q ≤ 0.05}', 4, q.filter((one) => given(one) <= 0.05).length, 0, 0]]), // prettier-ignore
        ...checksOf('fifteen', 'hand', [['q_{(4)}', 0.035625, given(q[3]), 6]]),
      ],
    },
  ];
}

/** Where a region stands, how it moves, and what is chance. */
export const formulasOfPlaces = (): Formula[] => [...standing(), ...trends(), target(), peers(), ...limits()];
