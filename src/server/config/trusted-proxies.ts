import { isIP, isIPv6 } from 'node:net'

/** Whether to believe what stands this many proxies before the server, itself not counted. */
type TrustProxyFunction = (address: string, hop: number) => boolean

const hopsMaximum = 32
const digits = /^\d{1,3}$/

/**
 * Reads TRUST_PROXY: how many proxies stand before the server, or the addresses and networks that they have.
 * What others write into X-Forwarded-For is not believed.
 *
 * @returns what Fastify's `trustProxy` takes.
 * @throws {Error} naming the part that is wrong.
 */
export function readTrustedProxies(text: string | undefined): TrustProxyFunction | string[] | false {
  if (text === undefined) return false
  if (/^-?\d+$/.test(text)) {
    const hops = Number(text)
    if (hops < 1 || hops > hopsMaximum)
      throw new Error(`"${text}" is not a number of proxies, 1 to ${hopsMaximum}`)
    return (_address, hop) => hop < hops
  }
  const parts = text.split(',').map((part) => part.trim())
  for (const part of parts) {
    if (!isNetwork(part)) throw new Error(`"${part}" is neither an address nor a network`)
  }
  return parts
}

function isNetwork(part: string): boolean {
  const [address = '', bits, ...rest] = part.split('/')
  if (isIP(address) === 0 || address.includes('%') || rest.length > 0) return false
  return bits === undefined || (digits.test(bits) && Number(bits) <= (isIPv6(address) ? 128 : 32))
}
