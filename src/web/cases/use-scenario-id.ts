import { useMatch } from '@tanstack/react-router'

/** The scenario whose workspace this is; undefined elsewhere, as where a guest's plant or a kept result is looked at. */
export const useScenarioId = (): string | undefined =>
  useMatch({ from: '/scenarios/$id', shouldThrow: false })?.params.id
