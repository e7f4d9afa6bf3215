import { addUser } from '../../src/server/accounts/service.ts'
import type { Database } from '../../src/server/database/database.ts'
import type { Person } from './shot.ts'

type Member = Exclude<Person, 'guest'>
type Json = Readonly<Record<string, unknown>>

/** Ids of what was made, by the names that addresses of screens have for them. */
export type Ids = Readonly<Record<string, string>>

export interface Credentials {
  readonly email: string
  readonly password: string
}

const password = 'a plant of many colours'
const names: Readonly<Record<Member, string>> = {
  newcomer: 'Noor',
  member: 'Ada',
  core: 'Chen',
  administrator: 'Rosa',
}
const people = Object.keys(names) as Member[]

export const credentialsOf = (person: Member): Credentials => ({ email: `${person}@safapac.local`, password })

class Client {
  private readonly origin: string
  private readonly token: string

  private constructor(origin: string, token: string) {
    this.origin = origin
    this.token = token
  }

  static async signIn(origin: string, credentials: Credentials): Promise<Client> {
    const { accessToken } = await new Client(origin, '').ask('POST', '/auth/login', { ...credentials })
    return new Client(origin, String(accessToken))
  }

  /** @throws {Error} when the server refuses. */
  async ask(method: string, path: string, body?: Json): Promise<Json> {
    const answer = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers: {
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Json
  }

  /** A project of one pathway. @returns the id of its scenario. */
  async newScenario(projectName: string, processId = 1, feedstockId = 1): Promise<string> {
    const { id } = await this.ask('POST', '/projects', { projectName, processId, feedstockId, countryId: 1 })
    const [scenario] = (await this.ask('GET', `/projects/${id}/scenarios`)) as unknown as readonly Json[]
    return String(scenario?.id)
  }
}

/** Gives a new server the people of the pictures, and what they work on; the last one was worked on last. */
export async function fillServer(origin: string, database: Database): Promise<Ids> {
  for (const person of people) {
    const accessLevel = person === 'core' ? 'CORE' : 'ROADSHOW'
    const isAdmin = person === 'administrator'
    await addUser(database, { ...credentialsOf(person), name: names[person], accessLevel, isAdmin })
  }
  const core = await Client.signIn(origin, credentialsOf('core'))
  const member = await Client.signIn(origin, credentialsOf('member'))
  const scratch = await member.newScenario('Scratch')
  const other = await member.newScenario('Power to liquid', 12, 32)
  const scenario = await member.newScenario('Plant in Texas')
  const { projectId } = await member.ask('GET', `/scenarios/${scenario}`)
  const { calculationId } = await member.ask('POST', `/scenarios/${scenario}/calculate/sync`)
  await member.ask('PATCH', `/calculations/${calculationId}`, { name: 'Before the board' })
  const share = async (body: Json): Promise<string> => {
    const { address } = await member.ask('POST', `/calculations/${calculationId}/links`, body)
    return String(address).split('/').at(-1) ?? ''
  }
  const shared = await share({ label: 'The board', allowFiles: true })
  const sharedCore = await share({ label: 'Neighbours', level: 'CORE', days: 30 })
  await member.ask('POST', `/scenarios/${scenario}/links`, { label: 'Bank of the region', level: 'ADVANCE' })
  const { id: changed } = await member.ask('POST', `/scenarios/${scenario}/duplicate`, {
    scenarioName: 'Cheap UCO',
  })
  const cheaper = { feedstocks: { 0: { price: { value: 785, unit: 'USD/t' } } } }
  await member.ask('PATCH', `/scenarios/${changed}/draft`, cheaper)
  await fillLibraries(member, String(projectId))
  return {
    scenario,
    project: String(projectId),
    other,
    scratch,
    changed: String(changed),
    calculation: String(calculationId),
    shared,
    sharedCore,
    core: await core.newScenario('Plant in Texas'),
    edition: '2026.3',
  }
}

const oil = { price: { value: 963, unit: 'USD/t' }, year: 2024, place: 'World market' }
const worldBank = 'World Bank, Commodity Markets Outlook, October 2025, table 1'

/** What somebody keeps, and what the people of their project do. */
async function fillLibraries(member: Client, projectId: string): Promise<void> {
  const items: readonly Json[] = [
    {
      kind: 'plant',
      name: 'HEFA, 500 kt a year',
      body: {
        plant: { capacity: { value: 500, unit: 'kt/yr' }, country: 'United States' },
        economics: { referenceCapital: { value: 400, unit: 'MUSD' } },
      },
      source: 'Wave-1 workbook, sheet spec io (Ori)',
    },
    { kind: 'price', name: 'Palm oil', body: oil, source: worldBank, note: 'Average of the year.' },
    {
      kind: 'feedstock',
      name: 'Used cooking oil collected from restaurants and households in the north of the region',
      body: {
        price: { value: 910, unit: 'USD/t' },
        carbonIntensity: { value: 2, unit: 'gCO2e/MJ' },
        energyContent: { value: 37, unit: 'MJ/kg' },
        isWaste: true,
        annex: 'B',
        material: 'usedCookingOil',
      },
      source:
        'Directive (EU) 2018/2001, Annex V, part D, pure oil of used cooking oil, typical values; Annex III',
      link: 'https://eur-lex.europa.eu/eli/dir/2018/2001/oj',
    },
  ]
  for (const item of items) await member.ask('POST', '/library', item)
  await member.ask('POST', `/projects/${projectId}/library`, {
    kind: 'feedstock',
    name: 'UCO, contract of the plant',
    body: { price: { value: 895, unit: 'USD/t' } },
    source: 'Contract of June, clause 4',
  })
}
