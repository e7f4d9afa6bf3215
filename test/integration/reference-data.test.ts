import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CheckedPathway } from '../../src/contract/reference-data/pathway-schema.ts'
import { conventionFields, type Fields, lists, sections } from '../../src/contract/request/catalogue.ts'
import { testApp } from '../support/app.ts'
import { answered, refused } from '../support/client.ts'
import { closeTo } from '../support/close-to.ts'

const { user } = testApp()

const parts: Readonly<Record<string, string>> = {
  '/process-technologies': 'processes',
  '/feedstocks': 'feedstocks',
  '/utilities': 'utilities',
  '/products': 'products',
  '/countries': 'countries',
  '/units': 'units',
}

test('master data hold every list, and each list by itself is the same', async () => {
  const ada = await user()
  const masterData = await answered(200, ada.get('/master-data'))
  for (const [path, name] of Object.entries(parts)) {
    const list = await answered(200, ada.get(path))
    assert.ok(Array.isArray(list) && list.length > 0, path)
    assert.deepEqual(list, masterData[name], path)
  }
  assert.equal(typeof masterData.edition, 'string')
})

test('a list is not sent again to whoever has it', async () => {
  const ada = await user()
  for (const path of ['/master-data', ...Object.keys(parts), '/inputs', '/reference-data/1/1/1']) {
    const first = await ada.get(path)
    const etag = String(first.headers.etag)
    assert.match(etag, /^"[\w-]+"$/, path)
    assert.match(String(first.headers['cache-control']), /private/)
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ada.get(path, { 'if-none-match': tag })
      assert.deepEqual([again.statusCode, again.body, again.headers.etag], [304, '', etag], `${path} ${tag}`)
    }
    const changed = await ada.get(path, { 'if-none-match': '"other"' })
    assert.equal(changed.statusCode, 200)
    assert.equal(changed.body, first.body)
  }
})

/** Ids, names and factors to the group's base unit that clients of the existing system rely on. */
const existingUnits: readonly [number, string, number][] = [
  [1, 't/yr', 1],
  [2, 'kt/yr', 1000],
  [3, 'kta', 1000],
  [4, 'kg/m3', 1],
  [5, 'g/cm3', 1000],
  [6, 'USD/t', 1],
  [7, 'USD/kg', 1000],
  [8, 'USD/kt', 0.001],
  [9, 'USD/kWh', 1],
  [10, 'USD/MWh', 0.001],
  [11, 'gCO2e/kg', 1],
  [12, 'kgCO2e/t', 1],
  [13, 'gCO2e/kWh', 1],
  [14, 'kgCO2e/MWh', 1],
  [15, 'MJ/kg', 1],
  [16, 't/t', 1],
  [17, 'kg/kg', 1],
  [18, 'kWh/t', 1],
  [19, 'kWh/kg', 1000],
  [20, 'MWh/t', 1000],
  [21, 'USD/gCO2e', 1],
  [22, 'USD/kgCO2e', 0.001],
  [23, 'USD', 1],
  [24, 'MUSD', 1_000_000],
  [25, '%', 1],
]

test('units 1 to 25 keep their ids and their factors to the base unit of their group', async () => {
  const units = await answered(200, (await user()).get('/units'))
  for (const [id, name, factor] of existingUnits) {
    const unit = units.find((each: { id: number }) => each.id === id)
    assert.equal(unit.name, name)
    assert.equal(unit.conversion.unitId, id)
    closeTo(unit.conversion.conversionFactor, factor, name)
    const base = units.find((each: { name: string }) => each.name === unit.group.baseUnitName)
    assert.equal(base.unitGroupId, unit.unitGroupId)
  }
})

test('the 24 pathways are listed, each with its carbon balance, and the impossible ones with the reason', async () => {
  const { pathways } = await answered(200, (await user()).get('/master-data'))
  assert.ok(pathways.length >= 24)
  for (const { usable, reason, carbonBalance, processName, feedstockName } of pathways as CheckedPathway[]) {
    const place = `${processName} ${feedstockName}`
    const { carbonIn, carbonOut, conversion } = carbonBalance
    if (usable) {
      assert.ok(conversion.value !== null && conversion.value > 0 && conversion.value <= 100, place)
    } else assert.ok(reason, place)
    if (carbonIn.value && carbonOut.value !== null) {
      closeTo(conversion.value, (100 * carbonOut.value) / carbonIn.value, place)
    }
  }
})

test('molasses and waste CO2 cannot be used, and it is said why', async () => {
  const ada = await user()
  const { pathways } = await answered(200, ada.get('/master-data'))
  for (const name of ['molasses', 'waste co2']) {
    const matching = pathways.filter(({ feedstockName }: CheckedPathway) => {
      return feedstockName.toLowerCase().includes(name)
    })
    assert.ok(matching.length > 0, name)
    for (const { usable, reason } of matching) {
      assert.equal(usable, false, name)
      assert.equal(typeof reason, 'string')
    }
  }
})

test('defaults of a pathway are found by ids and by names in any case', async () => {
  const ada = await user()
  const byId = await answered(200, ada.get('/reference-data/1/1/1'))
  assert.deepEqual(
    [byId.process.name, byId.feedstock.name, byId.country.name, byId.usable],
    ['HEFA', 'UCO', 'USA', true],
  )
  for (const path of ['HEFA/UCO/USA', 'hefa/uco/usa', '1/uco/Usa']) {
    assert.deepEqual(await answered(200, ada.get(`/reference-data/${path}`)), byId)
  }
  for (const path of ['99/1/1', '1/99/1', '1/1/99', 'x/y/z', '__proto__/1/1']) {
    await refused(404, ada.get(`/reference-data/${path}`))
  }
})

test('usable pathways stand beside CORSIA and the literature, the price for those who see one', async () => {
  const [core, all] = [await user(undefined, 'CORE'), await user()]
  const path = '/reference-data/comparison?country=my'
  const rows = await answered(200, all.get(path))
  const tallow = rows.find(({ feedstock }: { feedstock: string }) => feedstock === 'Animal Fats')
  assert.deepEqual([tallow.corsiaDefault.value, tallow.isNearCorsia], [22.5, true])
  assert.ok(tallow.minimumPrice && tallow.literature)
  const withoutPrices = await answered(200, core.get(path))
  assert.equal(withoutPrices.length, rows.length)
  for (const row of withoutPrices) {
    assert.deepEqual(
      [row.minimumPrice, row.literature, row.isWithinLiterature],
      [undefined, undefined, undefined],
    )
  }
  const earlier = await answered(200, all.get('/reference-data/comparison?edition=2026.2'))
  assert.ok(earlier.some(({ isNearCorsia }: { isNearCorsia?: boolean }) => isNearCorsia === false))
  await refused(404, all.get('/reference-data/comparison?country=Atlantis'))
  await refused(404, all.get('/reference-data/comparison?edition=2031.1'))
})

test('every default has a source and a confidence, and what is missing has a reason', async () => {
  const { inputs, provenance, missing } = await answered(200, (await user()).get('/reference-data/1/1/1'))
  for (const pointer of quantitiesIn(inputs)) {
    assert.ok(provenance[pointer]?.source, pointer)
    assert.match(provenance[pointer].confidence, /^(high|medium|low)$/)
  }
  for (const { pointer, reason } of missing) assert.ok(pointer && reason)
})

test('GET /inputs lists every field that a request may have', async () => {
  const inputs = await answered(200, (await user()).get('/inputs'))
  const keys = (name: string, fields: Fields) => Object.keys(fields).map((key) => `${name}.${key}`)
  const expected = [
    ...Object.entries<Fields>(sections).flatMap(([name, fields]) => keys(name, fields)),
    ...Object.entries<Fields>(lists).flatMap(([name, fields]) => keys(`${name}[]`, fields)),
    'convention.preset',
    ...keys('convention', conventionFields),
  ]
  assert.deepEqual(inputs.map(({ path }: { path: string }) => path).sort(), expected.sort())
  for (const { path, type, unit, units } of inputs) {
    if (type === 'quantity') assert.ok(unit && units.length > 0, path)
  }
})

/** Pointers of all `{value, unit}`. */
function quantitiesIn(node: unknown, pointer = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('value' in node) return [pointer]
  return Object.entries(node).flatMap(([key, each]) => quantitiesIn(each, `${pointer}/${key}`))
}

test('GET /inputs names the symbols of all forms of a field', async () => {
  const inputs = await answered(200, (await user()).get('/inputs'))
  const field = inputs.find(({ path }: { path: string }) => path === 'utilities[].price')
  assert.equal(field.symbols[0], field.symbol)
  for (const symbol of ['p_U', 'p_W']) assert.ok(field.symbols.includes(symbol), symbol)
})
