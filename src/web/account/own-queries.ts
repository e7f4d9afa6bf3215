import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'

export const ownDevices = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: () => answered(api.GET('/api/v1/me/sessions')),
})

export const ownTokens = queryOptions({
  queryKey: ['me', 'tokens'],
  queryFn: () => answered(api.GET('/api/v1/me/tokens')),
})

export const ownCapabilities = queryOptions({
  queryKey: ['me', 'capabilities'],
  queryFn: () => answered(api.GET('/api/v1/me/capabilities')),
})
