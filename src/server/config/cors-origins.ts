/**
 * Reads CORS_ORIGINS: origins as browsers write them, separated by commas.
 *
 * @throws {Error} naming the part that is wrong.
 */
export function readCorsOrigins(text = ''): readonly string[] {
  const origins = text.split(',').flatMap((part) => part.trim() || [])
  for (const origin of origins) {
    const isExact = /^https?:[^*]+$/.test(origin) && URL.parse(origin)?.origin === origin
    if (!isExact) throw new Error(`"${origin}" is no origin such as https://plant.example.org`)
  }
  return origins
}
