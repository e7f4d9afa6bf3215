/** As much of autocannon as the load generator uses; the package brings no types. */
declare module 'autocannon' {
  export interface Request {
    readonly method: 'GET' | 'POST' | 'PATCH'
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
    /** Whether `[<id>]` stands for another text in every request. */
    readonly idReplacement: boolean
    readonly setupClient: (client: Client) => void
  }

  export interface Result {
    readonly '2xx': number
    readonly '3xx': number
    readonly '4xx': number
    readonly '5xx': number
    readonly errors: number
    /** Seconds that the run really took. */
    readonly duration: number
    /** Milliseconds, in whole numbers. */
    readonly latency: { readonly p50: number; readonly p99: number }
  }

  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default function autocannon(options: Options): PromiseLike<Result>
}
