import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, refused } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'

const { user, stranger } = testApp()

const of = (value: number, unit: string) => ({ value, unit })

const project = {
  amounts: { fixedCapital: of(100, 'MUSD'), sales: of(40, 'MUSD/yr'), variableCost: of(20, 'MUSD/yr') },
  economics: { lifetime: of(20, 'yr'), discountRate: of(8, '%'), taxRate: of(25, '%') },
}

test('analyses are for people who are signed in', async () => {
  for (const path of [
    'cash-flow',
    'time-value/npv',
    'carbon/aviation-fuel-credit',
    'solve',
    'conventions',
    'study',
    'attribution',
    'portfolio',
    'two-slates',
    'national-target',
    'delivery',
    'feedstock-share',
    'price-gap',
  ]) {
    await refused(401, stranger().post(`/analyses/${path}`, {}))
  }
})

test('a project by its yearly amounts is answered with cash flows, returns and break-even sales', async () => {
  const ada = await user()
  const analysis = await answered(200, ada.post('/analyses/cash-flow', project))
  assert.equal(analysis.cashFlows.length, 21)
  assert.equal(analysis.breakEvenSales.unit, 'USD/yr')
  assert.equal(analysis.convention.preset, 'convention-c')
})

test('a level sees of it what it sees of an outcome', async () => {
  const core = await user('core@example.com', 'CORE')
  const analysis = await answered(200, core.post('/analyses/cash-flow', project))
  assert.deepEqual(Object.keys(analysis).toSorted(), [
    'convention',
    'discountRateNominal',
    'discountRateReal',
    'payback',
  ])
})

test('what does not fit in a project is refused with its place', async () => {
  const ada = await user()
  const problem = await refused(
    422,
    ada.post('/analyses/cash-flow', { ...project, finance: { loanTerm: 3 } }),
  )
  assert.deepEqual(problem.errors?.[0]?.pointer, '/finance/loanTerm')
  await refused(422, ada.post('/analyses/cash-flow', []))
})

test('the time value of money is answered by function, with reasons where there is no number', async () => {
  const ada = await user()
  const ask = (name: string, body: object) => answered(200, ada.post(`/analyses/time-value/${name}`, body))
  assert.deepEqual(await ask('npv', { rate: 0, cashFlows: [-1, 2] }), { value: 1, unit: 'USD' })
  const two = await ask('irr', { cashFlows: [-100, 230, -132] })
  assert.equal(two.status, 'many')
  assert.equal(two.value, null)
  assert.ok(two.reason)
  assert.equal(two.roots.length, 2)
  const payment = await ask('pmt', { rate: 0, periods: 60, presentValue: 15_000 })
  assert.equal(payment.value, -250)
  for (const body of [{}, { cashFlows: [] }, { cashFlows: ['1'] }, { cashFlows: [1], more: 1 }, null]) {
    await refused(422, ada.post('/analyses/time-value/irr', body))
  }
  const dated = [
    { date: '2030-02-28', amount: -100 },
    { date: '2031-02-28', amount: 110 },
  ]
  assert.ok(Math.abs((await ask('xnpv', { rate: 0.1, cashFlows: dated })).value) < 1e-9)
  assert.equal((await ask('xirr', { cashFlows: dated })).status, 'one')
  const noDay = { cashFlows: [...dated, { date: '2031-02-29', amount: 1 }] }
  const problem = await refused(422, ada.post('/analyses/time-value/xirr', noDay))
  assert.equal(problem.errors?.[0]?.pointer, '/cashFlows/2/date')
  await refused(404, ada.post('/analyses/time-value/constructor', {}))
})

test('the arithmetic of carbon schemes is answered by function', async () => {
  const ada = await user()
  const ask = (name: string, body: object) => answered(200, ada.post(`/analyses/carbon/${name}`, body))
  const uco = await ask('corsia-reduction', { core: 13.9 })
  assert.ok(Math.abs(uco.emissionsReduction.value - 3.16 * (1 - 13.9 / 89)) < 1e-12)
  const none = await ask('clean-fuel-credit', { carbonIntensity: -10, applicableAmount: 1.75 })
  assert.equal(none.credit.value, null)
  assert.ok(none.credit.reason)
})

test('a goal is sought in the inputs, and refused where it does not fit', async () => {
  const ada = await user()
  const goal = {
    inputs: example('hefa-usa-500'),
    unknown: '/products/0/price',
    target: { output: 'npv', value: 0, unit: 'USD' },
  }
  const { status, solutions } = await answered(200, ada.post('/analyses/solve', goal))
  assert.equal(status, 'one')
  assert.equal(solutions[0].unit, 'USD/t')
  const elsewhere = await refused(422, ada.post('/analyses/solve', { ...goal, unknown: '/nowhere' }))
  assert.equal(elsewhere.errors?.[0]?.pointer, '/unknown')
  const { plant: _, ...incomplete } = goal.inputs
  const problem = await refused(422, ada.post('/analyses/solve', { ...goal, inputs: incomplete }))
  assert.equal(problem.errors?.[0]?.pointer, '/inputs/plant')
  const core = await user('core2@example.com', 'CORE')
  const withheld = await refused(422, core.post('/analyses/solve', goal))
  assert.equal(withheld.errors?.[0]?.pointer, '/target/output')
})

test('conventions are compared for who sees the price', async () => {
  const ada = await user()
  const body = { inputs: example('hefa-usa-500') }
  const { rows, unit } = await answered(200, ada.post('/analyses/conventions', body))
  assert.equal(unit, 'USD/t')
  assert.ok(rows.length > 25)
  const core = await user('core3@example.com', 'CORE')
  await refused(422, core.post('/analyses/conventions', body))
})

test('goal seeking and the table of conventions warn as a calculation does, of what the level sees and not of what is looked for', async () => {
  const [ada, core] = [await user(), await user('core-too@example.com', 'CORE')]
  const inputs = changed(example('hefa-usa-500'), {
    'plant.literatureClass': 'hefaWaste',
    capital: { learningRate: of(10, '%') },
  })
  const calculated = await answered(200, ada.post('/calculate/quick', inputs))
  const sought = { unknown: '/plant/capacity', target: { output: 'payback', value: 2, unit: 'yr' } }
  const codesOf = (each: { warnings: { code: string }[] }) => each.warnings.map(({ code }) => code)
  const compared = await answered(200, ada.post('/analyses/conventions', { inputs }))
  const solved = await answered(200, ada.post('/analyses/solve', { inputs, ...sought }))
  assert.deepEqual(compared.warnings, calculated.warnings)
  assert.deepEqual(solved.warnings, calculated.warnings)
  assert.ok(codesOf(solved).includes('without_effect'))
  assert.ok(codesOf(solved).includes('minimum_price_outside_literature'))
  const ofCore = await answered(200, core.post('/analyses/solve', { inputs, ...sought }))
  assert.ok(!codesOf(ofCore).includes('minimum_price_outside_literature'))
  const unlikely = changed(inputs, { 'economics.taxRate': of(0.25, '%') })
  const rate = { unknown: '/economics/taxRate', target: { output: 'npv', value: 1e9, unit: 'USD' } }
  const places = (each: { warnings: { pointer?: string }[] }) => each.warnings.map(({ pointer }) => pointer)
  const before = await answered(200, ada.post('/calculate/quick', unlikely))
  const after = await answered(200, ada.post('/analyses/solve', { inputs: unlikely, ...rate }))
  assert.ok(places(before).includes('/economics/taxRate'))
  assert.ok(!places(after).includes('/economics/taxRate'))
})
