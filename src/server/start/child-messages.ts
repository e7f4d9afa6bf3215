import type { MetricObjectWithValues, MetricValue } from 'prom-client'
import type { AppConfig } from '../config/config.ts'
import type { PoolShare } from './connections.ts'
import type { Leave } from './leaving.ts'

/** What a process is started for. */
export type Role = 'api' | 'worker'

/** All that a child needs to know. Sent, so that the secrets in it are in no list of processes. */
export interface ChildStart {
  readonly config: AppConfig
  readonly databaseUrl: string
  readonly pool: PoolShare
  /** How many API processes share the machine. */
  readonly apiProcesses: number
  /** The folder of the built page; none until it is built. */
  readonly page?: string
}

export type Metrics = MetricObjectWithValues<MetricValue<string>>[]

export type ToChild =
  | { readonly kind: 'start'; readonly start: ChildStart }
  | { readonly kind: 'leave'; readonly leave: Leave }
  /** The page has been built. */
  | { readonly kind: 'page'; readonly directory: string }
  | { readonly kind: 'metrics'; readonly question: number }
  /** The turn to compute that it asked for has come. */
  | { readonly kind: 'compute'; readonly turn: number }
  /** Nothing was sent to it since the primary knows that it does not listen any more. */
  | { readonly kind: 'go' }

export type FromChild =
  | { readonly kind: 'ready'; readonly address: string | undefined }
  | { readonly kind: 'failed'; readonly message: string }
  /** It was told to end by somebody else than the primary, and serves on until its replacement does. */
  | { readonly kind: 'replace' }
  | { readonly kind: 'metrics'; readonly question: number; readonly metrics: Metrics }
  /** It asks for a turn to compute. */
  | { readonly kind: 'compute'; readonly turn: number }
  /** The turn is over, or not wanted any more. */
  | { readonly kind: 'computed'; readonly turn: number }
  /** It has closed everything. */
  | { readonly kind: 'left' }
