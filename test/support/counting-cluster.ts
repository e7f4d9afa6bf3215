import cluster from 'node:cluster'
import { countForChildren } from '../../src/server/http/rate-limits/counters.ts'
import { openApp, testConfig } from './app.ts'

/**
 * Two processes that serve the same application on addresses of their own, whose parent counts for them and prints
 * the addresses: `node counting-cluster.ts DATABASE_URL RATE_LIMITS`.
 */
const [databaseUrl = '', rateLimits = ''] = process.argv.slice(2)

if (cluster.isPrimary) {
  countForChildren()
  cluster.on('message', (_worker, { address }) => {
    if (address) console.log(`at ${address}`)
  })
  for (let i = 0; i < 2; i += 1) cluster.fork()
} else {
  const { app } = await openApp(databaseUrl, testConfig({ RATE_LIMITS: rateLimits }))
  // Otherwise the parent would hand the connections of one address to both.
  const address = await app.listen({ host: '127.0.0.1', port: 0, exclusive: true })
  process.send?.({ address })
}
