import { intraclass, krippendorffAlpha } from '../stats/agreement.ts';
import { compositeIndex } from '../stats/compositeIndex.ts';
import { meanRankShift, rankIntervals } from '../stats/rankIntervals.ts';
import { checksOf, given, type Formula } from './formula.ts';
import { costaRica, humanDevelopment, judges, observers } from './workedExamples.ts';

function index(): Formula[] {
  const [result] = compositeIndex(humanDevelopment, [costaRica]);
  const { score, domains } = given(result);
  const [interval] = rankIntervals(Array.from({ length: 20 }, (_, i) => [i + 1]));
  const { lo, median, hi } = given(interval);
  const shift = meanRankShift([1, 2, 3], [[3, 2, 1], [1, 3, 2]]); // prettier-ignore
  return [
    {
      id: 'index',
      lines: ['s_i = 100 (x_i − lo_i) / (hi_i − lo_i)', 'S_d = Σ_i v_i s_i,  I = exp(Σ_d w_d ln S_d)'],
      references: ['OECD/JRC 2008'],
      checks: checksOf('costaRica', 'Human Development Report 2014', [
        ['S_1 / 100', 0.922, given(domains[0]) / 100, 3],
        ['S_2 / 100', 0.654, given(domains[1]) / 100, 3],
        ['S_3 / 100', 0.735, given(domains[2]) / 100, 3],
        ['I / 100', 0.763, given(score) / 100, 3],
      ]),
    },
    {
      id: 'rankInterval',
      lines: ['[r_{i, 5 %} ; r_{i, 95 %}]', 'R̄ = (1/n) Σ_i |r_i − r_{i0}|'],
      references: ['Saisana, Saltelli & Tarantola 2005', 'Hyndman & Fan 1996'],
      checks: [
        ...checksOf('twenty', 'NumPy 2.4', [['r_{5 %}', 1, lo, 0, 0], ['r_{50 %}', 10, median, 0, 0], ['r_{95 %}', 19, hi, 0, 0]]), // prettier-ignore
        ...checksOf('twoRuns', 'hand', [['R̄', 1, given(shift), 2]]),
      ],
    },
  ];
}

function agreement(): Formula {
  const alpha = (level: 'nominal' | 'ordinal' | 'interval') => given(krippendorffAlpha(observers, level));
  const icc = given(intraclass(judges));
  return {
    id: 'agreement',
    lines: ['α = 1 − D_o / D_e', 'ICC(1,1) = (B − W) / (B + (k − 1) W)'],
    references: ['Krippendorff 2011', 'Shrout & Fleiss 1979'],
    checks: [
      ...checksOf('observers', 'Krippendorff 2011', [
        ['α_1', 0.743, alpha('nominal'), 3],
        ['α_2', 0.815, alpha('ordinal'), 3],
        ['α_3', 0.849, alpha('interval'), 3],
      ]),
      ...checksOf('judges', 'Shrout & Fleiss 1979 (psych, R)', [
        ['ICC(1,1)', 0.166, icc.oneWay, 3],
        ['ICC(2,1)', 0.29, icc.random, 3],
        ['ICC(3,1)', 0.715, icc.fixed, 3],
      ]),
    ],
  };
}

/** How many indicators become one score, and how far judgements agree. */
export const formulasOfIndices = (): Formula[] => [...index(), agreement()];
