import { isIPv4, isIPv6 } from 'node:net'

/** Counted together: what a proxy names instead of an address. */
const unknown = 'unknown'

/**
 * Where a request comes from, as far as one person can be told from another: an IPv4 address, or the /64 of an
 * IPv6 address, because a household is given as many addresses as it likes within one.
 */
export function networkOf(address: string): string {
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return unknown
  const groups = expand(address)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xff_ff
  if (isMapped) {
    const bytes = groups.slice(6).flatMap((group) => [group >> 8, group & 0xff])
    return bytes.join('.')
  }
  const prefix = groups.slice(0, 4).map((group) => group.toString(16))
  return `${prefix.join(':')}::/64`
}

const groupsOfAddress = 8

/** The eight groups of an IPv6 address, without its zone. */
function expand(address: string): number[] {
  const [head = '', tail] = (address.split('%', 1)[0] ?? '').split('::')
  const before = readGroups(head)
  if (tail === undefined) return before
  const after = readGroups(tail)
  const zeros = Array.from({ length: groupsOfAddress - before.length - after.length }, () => 0)
  return [...before, ...zeros, ...after]
}

function readGroups(text: string): number[] {
  if (text === '') return []
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)]
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number)
    return [(a << 8) | b, (c << 8) | d]
  })
}
