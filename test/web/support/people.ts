import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { addUser } from '../../../src/server/accounts/service.ts'
import type { BrowserTests } from './browser.ts'

export const password = 'correct horse battery'

type Rights = Partial<Pick<Parameters<typeof addUser>[1], 'accessLevel' | 'isAdmin'>>

/** Adds an account that sees everything, unless said otherwise. @returns its id. */
export async function addAccount(
  { opened }: Pick<BrowserTests, 'opened'>,
  email: string,
  { accessLevel = 'ROADSHOW', isAdmin = false }: Rights = {},
): Promise<string> {
  const { id } = await addUser(opened().database, { email, password, accessLevel, isAdmin })
  return id
}

export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await page.getByLabel(label, { exact: true }).fill(value)
  }
}

/** Signs a window in by the form, and leads it on. */
export async function signIn(page: Page, email: string, next = '/', given = password): Promise<void> {
  await page.goto(new URL(`/sign-in?next=${encodeURIComponent(next)}`, page.url()).href)
  await fill(page, { 'E-mail address': email, Password: given })
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Sign in' }).waitFor({ state: 'detached' })
}

/** Somebody besides the page, who uses the API as the same account. */
export class Elsewhere {
  private readonly origin: string
  private readonly token: string

  private constructor(origin: string, token: string) {
    this.origin = origin
    this.token = token
  }

  static async signIn(origin: string, email: string): Promise<Elsewhere> {
    const answer = await fetch(`${origin}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    const { accessToken } = (await answer.json()) as { accessToken: string }
    return new Elsewhere(origin, accessToken)
  }

  async ask(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
    const answer = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${answer.ok ? '' : await answer.text()}`)
    return answer.status === 204 ? {} : ((await answer.json()) as Record<string, unknown>)
  }

  /** A new project of HEFA from used cooking oil in the first country. @returns the id of its scenario. */
  async newScenario(projectName = `Plant ${Date.now()}`): Promise<string> {
    const { id } = await this.ask('POST', '/projects', {
      projectName,
      processId: 1,
      feedstockId: 1,
      countryId: 1,
    })
    const [scenario] = (await this.ask('GET', `/projects/${id}/scenarios`)) as unknown as { id: string }[]
    assert.ok(scenario)
    return scenario.id
  }

  /** The value of a field of the inputs that the server has, such as `feedstocks.0.price`. */
  async valueOf(scenario: string, path: string): Promise<unknown> {
    const { inputs } = await this.ask('GET', `/scenarios/${scenario}`)
    const found = path
      .split('.')
      .reduce((node, key) => (node as Record<string, unknown>)?.[key], inputs as unknown)
    return (found as { value?: unknown } | undefined)?.value
  }

  /** Waits until the server has this value there. */
  async waitFor(scenario: string, path: string, value: number): Promise<void> {
    for (;;) {
      if ((await this.valueOf(scenario, path)) === value) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
