import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StudyRefusal } from '../../src/contract/studies/fitted-study.ts'
import {
  fitting,
  of,
  parameters,
  refusedAt,
  rest,
  type StudyBody,
  small,
  uniform,
  withParameters,
} from '../support/studies.ts'

const parameter = (more: object) =>
  withParameters({
    id: 'jet',
    targets: ['/products/JET/price'],
    distribution: uniform(1, 2, 'USD/t'),
    ...more,
  })

const refusals: readonly (readonly [string, StudyBody, readonly string[]])[] = [
  ['a kind', { ...small, kind: 'guess' }, ['/kind unknown_kind']],
  [
    'what a kind does not take',
    { ...rest, kind: 'tornado', percentiles: [0.5] },
    ['/percentiles unknown_key'],
  ],
  ['a place', parameter({ targets: ['/products/0/price'] }), ['/parameters/0/targets/0 no_such_element']],
  ['a section', parameter({ targets: ['/__proto__/price'] }), ['/parameters/0/targets/0 no_such_input']],
  ['a choice', parameter({ targets: ['/carbon/allocation'] }), ['/parameters/0/targets/0 not_continuous']],
  [
    'a whole number',
    parameter({ targets: ['/economics/lifetime'], distribution: uniform(10, 20, 'yr') }),
    ['/parameters/0/targets/0 target_refused'],
  ],
  [
    'a unit',
    parameter({ distribution: uniform(1, 2, 'MJ/kg') }),
    ['/parameters/0/distribution/low/unit wrong_unit', '/parameters/0/distribution/high/unit wrong_unit'],
  ],
  [
    'a number without a unit',
    parameter({ distribution: { kind: 'uniform', low: 1, high: of(2, 'USD/t') } }),
    ['/parameters/0/distribution/low not_a_quantity'],
  ],
  [
    'a distribution',
    parameter({ distribution: uniform(2, 1, 'USD/t') }),
    ['/parameters/0/distribution/high distribution_refused'],
  ],
  [
    'a range',
    parameter({ distribution: { kind: 'normal', mean: of(1, 'USD/t'), sd: of(1, 'USD/t') } }),
    ['/parameters/0/distribution distribution_refused'],
  ],
  [
    'a spread given twice',
    parameter({ distribution: { kind: 'lognormal', median: of(1, 'USD/t'), sdLog: 1, p90: of(2, 'USD/t') } }),
    ['/parameters/0/distribution/p90 given_twice'],
  ],
  [
    'a remainder',
    parameter({ remainder: '/products/DIESEL/price/x' }),
    ['/parameters/0/remainder no_such_input'],
  ],
  ['outputs', { ...small, outputs: ['npv', 'cashFlow', 'npv'] }, ['/outputs/2 repeated']],
  ['an output', { ...small, outputs: ['cashFlow'] }, ['/outputs/0 no_such_output']],
  [
    'a threshold',
    { ...small, thresholds: [{ output: 'NPV', value: 1, unit: 't' }] },
    ['/thresholds/0/unit wrong_unit'],
  ],
  [
    'trials',
    { ...small, sampling: { trials: 0, seed: -1 } },
    ['/sampling/trials out_of_range', '/sampling/seed out_of_range'],
  ],
  [
    'a correlation',
    { ...small, rankCorrelations: [{ between: ['x', 'y'], rho: 0.5 }] },
    ['/rankCorrelations/0/between correlation_refused'],
  ],
  [
    'a set of correlated parameters in effects',
    {
      ...rest,
      kind: 'morris',
      rankCorrelations: [{ between: parameters.slice(0, 2).map(({ id }) => id), rho: 0.5 }],
    },
    ['/rankCorrelations correlated_parameters'],
  ],
]

for (const [what, body, expected] of refusals) {
  test(`${what} that does not fit is refused where it stands`, () =>
    assert.deepEqual(refusedAt(body), expected))
}

test('every error is told, not only the first', () => {
  const body = {
    ...parameter({ targets: ['/nowhere'] }),
    outputs: ['nothing'],
    rankCorrelations: [{ between: ['a', 'jet'], rho: 2 }],
  }
  assert.deepEqual(refusedAt(body), [
    '/parameters/0/targets/0 no_such_input',
    '/outputs/0 no_such_output',
    '/rankCorrelations/0/between correlation_refused',
  ])
})

test('correlations that contradict each other are refused with the nearest ones, which are taken when they are sent', () => {
  const [a, b, c] = parameters.map(({ id }) => id)
  const pair = (between: unknown, rho: number) => ({ between, rho })
  const rankCorrelations = [pair([a, b], 0.9), pair([b, c], 0.9), pair([a, c], -0.9)]
  const { refusal } = fitting({ ...small, rankCorrelations })
  assert.equal(refusal?.errors[0]?.code, 'contradictory_correlations')
  assert.match(refusal.errors[0].message, new RegExp(a!))
  const { proposal } = refusal as StudyRefusal
  assert.equal(proposal!.rankCorrelations!.length, 3)
  assert.deepEqual(refusedAt({ ...small, ...proposal }), [])
})

test('nobody studies an output that their level does not see', () => {
  assert.deepEqual(refusedAt({ ...small, outputs: ['CI', 'NPV'] }, 'CORE'), ['/outputs/1 no_such_output'])
  assert.deepEqual(refusedAt({ ...small, outputs: ['CI'] }, 'CORE'), [])
})
