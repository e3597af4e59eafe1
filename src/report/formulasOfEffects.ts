import { differenceInDifferences } from '../stats/differenceInDifferences.ts';
import { interruptedSeries } from '../stats/interruptedSeries.ts';
import { placeboDates } from '../stats/placeboDates.ts';
import { syntheticControl } from '../stats/syntheticControl.ts';
import { checksOf, given, type Formula } from './formula.ts';
import { california, merger, packs } from './workedExamples.ts';

function series(): Formula[] {
  const fit = given(interruptedSeries(california, packs.start, { lag: 1 }));
  const { coefficients: b } = fit;
  const wide = fit.neweyWest.withFactor;
  const autoregressive = given(fit.praisWinsten);
  const dates = given(placeboDates(california, packs.start));
  return [
    {
      id: 'interrupted',
      lines: ['y_t = b_0 + b_1 t + b_2 D_t + b_3 (t − t_0) D_t + e_t'],
      references: ['Wagner et al. 2002', 'Lopez Bernal, Cummins & Gasparrini 2017', 'Linden 2015'],
      checks: checksOf('california', 'Linden 2015', [
        ['b_0', 132.225789, b.level, 6],
        ['b_1', -1.779474, b.trend, 6],
        ['b_2', -20.058097, b.step, 6],
        ['b_3', -1.494652, b.slopeChange, 6],
      ]),
    },
    {
      id: 'neweyWest',
      lines: [
        'V = n/(n − k) (X′X)^{−1} (Σ_{l=−L}^{L} (1 − |l|/(L + 1)) Γ_l) (X′X)^{−1}',
        'L = ⌊4 (n/100)^{2/9}⌋',
      ],
      references: ['Newey & West 1987, 1994'],
      checks: checksOf('californiaLag', 'Linden 2015', [
        ['SE b_0', 4.253054, wide.level, 6, 2e-6],
        ['SE b_1', 0.383419, wide.trend, 6, 2e-6],
        ['SE b_2', 4.724395, wide.step, 6, 2e-6],
        ['SE b_3', 0.43682, wide.slopeChange, 6, 2e-6],
      ]),
    },
    {
      id: 'praisWinsten',
      lines: ['e_t = ρ e_{t−1} + u_t'],
      references: ['Prais & Winsten 1954'],
      checks: checksOf('california', 'NumPy, GLS', [
        ['ρ', 0.944039, autoregressive.rho, 6],
        ['b_2', -6.083968, autoregressive.coefficients.step, 6],
        ['SE b_2', 2.72485, autoregressive.standardErrors.step, 5],
      ]),
    },
    {
      id: 'placeboDates',
      lines: ['p = #{s : |b_2(s)| ≥ |b_2(t_0)|} / n'],
      references: ['Abadie, Diamond & Hainmueller 2015'],
      checks: checksOf('california', 'NumPy 2.4', [
        ['n', 20, dates.of, 0, 0],
        ['p', 0.05, dates.p, 3],
      ]),
    },
  ];
}

function comparisons(): Formula[] {
  const states = given(differenceInDifferences(packs, [packs.treated], { start: packs.start }));
  const pilot = given(differenceInDifferences(merger, ['issyk-kul', 'naryn'], { start: 2023 }));
  const control = given(syntheticControl(packs, packs.treated, { start: packs.start }));
  const weight = (state: string) => given(control.weights.find(({ unit }) => unit === state)).weight;
  return [
    {
      id: 'differences',
      lines: ['τ = (Ȳ_{T1} − Ȳ_{T0}) − (Ȳ_{C1} − Ȳ_{C0})', 'p = #{π : |τ_π| ≥ |τ|} / n'],
      references: ['Card & Krueger 1994', 'MacKinnon & Webb 2020'],
      checks: [
        ...checksOf('california', 'Arkhangelsky et al. 2021', [['τ', -27.3, states.effect, 3, 0.05]]),
        ...checksOf('california', 'NumPy 2.4', [['τ', -27.349, states.effect, 3]]),
        ...checksOf('merger', 'NumPy 2.4', [
          ['τ', 15.104913, pilot.effect, 6],
          ['p', 0.027778, pilot.placebo.p, 6],
        ]),
      ],
    },
    {
      id: 'synthetic',
      lines: ['min_w Σ_{t<s} (Y_{1t} − Σ_j w_j Y_{jt})^2', 'w_j ≥ 0,  Σ_j w_j = 1'],
      references: ['Abadie, Diamond & Hainmueller 2010', 'Abadie 2021', 'Arkhangelsky et al. 2021'],
      checks: [
        ...checksOf('california', 'Arkhangelsky et al. 2021', [['τ', -19.6, control.effect, 3, 0.15]]),
        ...checksOf('california', 'exact', [
          ['τ', -19.514, control.effect, 3],
          ['w_{Utah}', 0.394, weight('Utah'), 3],
          ['w_{Montana}', 0.232, weight('Montana'), 3],
          ['w_{Nevada}', 0.205, weight('Nevada'), 3],
          ['RMSPE_0', 1.656, control.preRmspe, 3],
          ['RMSPE_1 / RMSPE_0', 12.44, given(control.ratio), 2],
        ]),
      ],
    },
  ];
}

/** Whether a law had an effect. */
export const formulasOfEffects = (): Formula[] => [...series(), ...comparisons()];
