import { input } from '../../language/quantity.ts'

const rand = 'RAND R-2569-DOE (Merrow, Phillips and Myers 1981), as EXPOsan transcribes it'

/** What makes a first plant dearer than the nth, and slower. */
export const pioneer = {
  plantKind: input({
    symbol: 'κ_pio',
    name: 'Whether the plant is the nth of its kind or a pioneer',
    unit: '1',
    states: ['nth', 'pioneer'],
    fallback: 0,
  }),
  technologyStage: input({
    symbol: 'κ_stage',
    name: 'Stage of the technology of a pioneer plant',
    unit: '1',
    states: ['pastResearch', 'research'],
    fallback: 0,
    source: rand,
  }),
  newTechnologyShare: input({
    symbol: 'PCTNEW',
    name: 'Share of the capital in equipment that no plant has shown to work, in percent',
    unit: '1',
    minimum: 0,
    maximum: 100,
    optional: true,
  }),
  impurities: input({
    symbol: 'IMPUR',
    name: 'Difficulty with impurities, from 0 to 5',
    unit: '1',
    minimum: 0,
    maximum: 5,
    optional: true,
  }),
  complexity: input({
    symbol: 'COMPLEX',
    name: 'Process steps that are continuously linked',
    unit: '1',
    minimum: 1,
    maximum: 11,
    optional: true,
  }),
  inclusiveness: input({
    symbol: 'INCLUS',
    name: 'Share of start-up personnel, inventory and land in the estimate, in percent',
    unit: '1',
    minimum: 0,
    maximum: 100,
    optional: true,
  }),
  projectDefinition: input({
    symbol: 'PROJDEF',
    name: 'Level of site and engineering definition, from 2 (most defined) to 8',
    unit: '1',
    minimum: 2,
    maximum: 8,
    optional: true,
  }),
  newSteps: input({
    symbol: 'NEWSTEPS',
    name: 'Process steps that are new',
    unit: '1',
    minimum: 0,
    maximum: 20,
    optional: true,
  }),
  balanceEquations: input({
    symbol: 'BALEQS',
    name: 'Share of the heat and mass balances that rest on plants that ran, in percent',
    unit: '1',
    minimum: 0,
    maximum: 100,
    optional: true,
  }),
  wasteDifficulty: input({
    symbol: 'WASTE',
    name: 'Difficulty with wastes, from 0 to 5',
    unit: '1',
    minimum: 0,
    maximum: 5,
    optional: true,
  }),
  handlesSolids: input({
    symbol: 'SOLIDS',
    name: 'Whether a pioneer plant handles solids',
    unit: '1',
    states: ['no', 'yes'],
    fallback: 0,
    source: rand,
  }),
}
