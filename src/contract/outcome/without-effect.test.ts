import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { analyseProject } from '../../../test/support/financed-project.ts'

const hefa = example('hefa-usa-500')
const of = (value: number, unit: string) => ({ value, unit })

/** What is said of the inputs without effect, by pointer; the exponent of a plant as large as its reference left out. */
const idleIn = (body: unknown): Record<string, string> =>
  Object.fromEntries(
    outcomeOf(body).warnings.flatMap(({ code, pointer = '', message }) =>
      code === 'without_effect' && pointer !== '/economics/scalingExponent' ? [[pointer, message]] : [],
    ),
  )

const known: Record<string, { body: object; expected: Record<string, string> }> = {
  'a learning rate without capacity built': {
    body: { capital: { learningRate: of(10, '%') } },
    expected: {
      '/capital/learningRate':
        'capital.capacityBuiltRatio is not given, so capital.learningRate changes nothing.',
    },
  },
  'capacity built without a learning rate': {
    body: { capital: { capacityBuiltRatio: of(3, '1') } },
    expected: {
      '/capital/capacityBuiltRatio':
        'capital.learningRate is not given, so capital.capacityBuiltRatio changes nothing.',
    },
  },
  'a default of CORSIA beside an actual value': {
    body: { carbon: { lifeCycleValue: 'actual', coreEmissions: of(13.9, 'gCO2e/MJ') } },
    expected: {
      '/carbon/coreEmissions': 'carbon.lifeCycleValue is actual, so carbon.coreEmissions changes nothing.',
    },
  },
  'interest and repayment without a loan': {
    body: { finance: { debtShare: of(0, '%'), interestRate: of(6, '%'), repayment: 'annuity' } },
    expected: {
      '/finance/interestRate': 'finance.debtShare is 0, so finance.interestRate changes nothing.',
      '/finance/repayment': 'finance.debtShare is 0, so finance.repayment changes nothing.',
    },
  },
  'the lower end of a range of capacities where the plant lies above it': {
    body: { capital: { capacityMinimum: of(100, 'kt/yr'), capacityMaximum: of(200, 'kt/yr') } },
    expected: {
      '/capital/capacityMinimum':
        '“Is 1 where the capacity lies above the range for which the scaling exponent holds” is 1, so capital.capacityMinimum changes nothing.',
    },
  },
  'a share in a start-up that there is not': {
    body: { finance: { startUpSalesShare: of(40, '%') } },
    expected: {
      '/finance/startUpSalesShare':
        'finance.startUpPeriod is not given, so finance.startUpSalesShare changes nothing.',
    },
  },
}

for (const [name, { body, expected }] of Object.entries(known)) {
  test(`${name} is told with what switches it off`, () => {
    assert.deepEqual(idleIn({ ...hefa, ...body }), expected)
  })
}

test('shares of the parts of capital beside one figure of it are told each', () => {
  const shares = ['warehouseShare', 'pipingShare', 'contingencyShare', 'otherIndirectShare']
  const capital = Object.fromEntries(shares.map((share) => [share, of(10, '%')]))
  assert.deepEqual(
    Object.keys(idleIn({ ...hefa, capital })),
    shares.map((share) => `/capital/${share}`),
  )
})

test('of a list each element is told by itself', () => {
  const body = changed(hefa, { 'utilities.0.consumptionRatio': of(0, 'kg/kg') })
  assert.deepEqual(Object.keys(idleIn(body)), [
    '/utilities/0/price',
    '/utilities/0/carbonIntensity',
    '/utilities/0/energyContent',
  ])
})

test('where there are no utilities it is said what of them is missing', () => {
  const body = changed(hefa, { utilities: [], 'plant.processCarbonIntensityCovers': 'process' })
  assert.deepEqual(idleIn(body), {
    '/plant/processCarbonIntensityCovers':
      'utilities.consumptionRatio is not given, so plant.processCarbonIntensityCovers changes nothing.',
  })
})

test('what a preset brings is not told, because nobody has given it', () => {
  assert.deepEqual(idleIn({ ...hefa, convention: 'nrel-nth-plant', finance: { debtShare: of(0, '%') } }), {})
})

test('the analysis of a cash flow tells it, too', () => {
  const { warnings } = analyseProject({
    amounts: { fixedCapital: of(100, 'MUSD'), sales: of(30, 'MUSD/yr') },
    economics: { lifetime: of(10, 'yr'), discountRate: of(8, '%'), taxRate: of(25, '%') },
    finance: { interestRate: of(6, '%') },
  })
  assert.deepEqual(
    warnings.flatMap(({ pointer }) => pointer ?? []),
    ['/finance/interestRate'],
  )
})
