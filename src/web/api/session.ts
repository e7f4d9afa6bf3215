import type { components } from './generated.ts'

export type SignedInUser = components['schemas']['SignedIn']['user']

/**
 * Who is signed in: `guest` nobody; `remembered` whoever was signed in last, until the first renewal is answered;
 * `expired` somebody whose session has ended, and who may go on typing. `before` is whose work may still be on the
 * screen, where somebody else has signed in since.
 */
export type SessionState =
  | { readonly status: 'guest'; readonly user: null; readonly before?: undefined }
  | {
      readonly status: 'remembered' | 'signedIn' | 'expired'
      readonly user: SignedInUser
      readonly before?: SignedInUser | undefined
    }

interface AccessToken {
  readonly text: string
  readonly renewAt: number
}

/** Renewed before it expires, so that no request is refused first. */
const marginMilliseconds = 60_000
const headers = { 'refresh-token-in': 'cookie' }
const lockName = 'renew'
const channelName = 'session'
const rememberedKey = 'user'

/** What other tabs of the browser are told: the cookie is theirs as well. */
type Told = 'signedIn' | 'signedOut'

/**
 * The session of this tab. The refresh token is in a cookie that no script reads; the access token is in memory
 * alone. Tabs renew one after the other, because a token is exchanged once.
 */
class Session {
  #state: SessionState = rememberedState()
  #token: AccessToken | undefined
  #renewing: Promise<string | undefined> | undefined
  readonly #listeners = new Set<() => void>()
  readonly #tabs = new BroadcastChannel(channelName)

  constructor() {
    this.#tabs.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data === 'signedOut') this.#end()
      else void this.renew()
    }
  }

  readonly state = (): SessionState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** An access token that is good for a while; undefined where nobody is signed in. */
  async token(): Promise<string | undefined> {
    if (this.#token && Date.now() < this.#token.renewAt) return this.#token.text
    if (this.#state.status !== 'remembered' && this.#state.status !== 'signedIn') return undefined
    return await this.renew()
  }

  /** Exchanges the cookie's token; one exchange at a time, which all requests of the tab share. */
  renew(): Promise<string | undefined> {
    this.#renewing ??= oneTabAtATime(() => this.#exchange()).finally(() => {
      this.#renewing = undefined
    })
    return this.#renewing
  }

  /** Takes what a sign-in has answered. */
  begin(answer: components['schemas']['SignedIn']): void {
    this.#take(answer)
    this.#tabs.postMessage('signedIn' satisfies Told)
  }

  /** Signed out here, and thereby in the other tabs. */
  end(): void {
    this.#end()
    this.#tabs.postMessage('signedOut' satisfies Told)
  }

  async #exchange(): Promise<string | undefined> {
    const response = await fetch('/api/v1/auth/refresh', { method: 'POST', headers })
    if (response.ok) return this.#take(await response.json())
    // Whoever is refused for another reason may still be signed in.
    if (response.status === 401) this.#lose()
    return undefined
  }

  #take({ accessToken, expiresIn, user }: components['schemas']['SignedIn']): string {
    this.#token = { text: accessToken, renewAt: Date.now() + expiresIn * 1_000 - marginMilliseconds }
    this.#set({ status: 'signedIn', user, before: this.#somebodyElse(user) })
    return accessToken
  }

  #somebodyElse({ id }: SignedInUser): SignedInUser | undefined {
    const { user, before } = this.#state
    const shown = before ?? user
    return shown && shown.id !== id ? shown : undefined
  }

  #lose(): void {
    const { user, before } = this.#state
    this.#token = undefined
    if (user) this.#set({ status: 'expired', user, before })
  }

  #end(): void {
    this.#token = undefined
    this.#set({ status: 'guest', user: null })
  }

  #set(state: SessionState): void {
    this.#state = state
    remember(state.user)
    for (const listener of this.#listeners) listener()
  }
}

/** Who is told apart from a guest before the server has answered; without it nobody asks for a renewal in vain. */
function rememberedState(): SessionState {
  try {
    const text = localStorage.getItem(rememberedKey)
    return text === null ? { status: 'guest', user: null } : { status: 'remembered', user: JSON.parse(text) }
  } catch {
    return { status: 'guest', user: null }
  }
}

function remember(user: SignedInUser | null): void {
  try {
    if (user) localStorage.setItem(rememberedKey, JSON.stringify(user))
    else localStorage.removeItem(rememberedKey)
  } catch {
    // Where nothing may be stored a reload asks to sign in again.
  }
}

/** Where a browser has no locks, as on a network address without encryption, the ten seconds of grace have to do. */
const oneTabAtATime = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks ? navigator.locks.request(lockName, work) : work()

export const session = new Session()
