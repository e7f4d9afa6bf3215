/** As much of autocannon as the load generator uses; the package brings no types. */
declare module 'autocannon' {
  export interface Request {
    readonly method: 'GET' | 'POST'
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }

  export interface Client {
    setRequests(requests: readonly Request[]): void
  }

  export interface Options {
    readonly url: string
    readonly requests: readonly Request[]
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    /** Milliseconds between samples; a run ends at the first one after its duration. */
    readonly sampleInt: number
    readonly setupClient: (client: Client) => void
  }

  export interface Result {
    readonly '2xx': number
    readonly non2xx: number
    readonly errors: number
    /** Seconds that the run really took. */
    readonly duration: number
    /** Milliseconds, in whole numbers. */
    readonly latency: { readonly p50: number; readonly p99: number }
  }

  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default function autocannon(options: Options): PromiseLike<Result>
}
