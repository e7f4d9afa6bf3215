import type { Patience } from '../process/draining.ts'

/** How a process leaves. */
export type Leave = Patience

/** Longer than people need between two clicks, so that nearly every connection ends with an answer. */
const idleMilliseconds = 4_000
/** A statement may run longer, but hardly any does; what stops a service waits ten seconds at most. */
const requestMilliseconds = 2_500
/** Nobody waits for a process that has been replaced, so a request may take as long as it could without that. */
const replacedRequestMilliseconds = 30_000

/** People at a terminal wait for nobody but requests in hand. */
export const hurried: Leave = { listenMilliseconds: 0, idleMilliseconds: 0, requestMilliseconds }

export const unreplaced: Leave = { listenMilliseconds: 0, idleMilliseconds, requestMilliseconds }

export const replaced: Leave = { ...unreplaced, requestMilliseconds: replacedRequestMilliseconds }

/** A load balancer needs time to notice. */
export const announced = (drainSeconds: number): Leave => ({
  ...unreplaced,
  listenMilliseconds: drainSeconds * 1_000,
})
