export const texts = {
  notYoursTitle: 'Not found',
  notYours: {
    scenario: 'This scenario does not exist or is not yours',
    project: 'This project does not exist or is not yours',
    calculation: 'This result does not exist or is not yours',
  },
  inputs: 'Inputs',
  input: 'Input',
  value: 'Value',
  source: 'Source',
  unnamed: (when: string) => `Result of ${when}`,
  toProjects: 'Go to Projects',
  failed: 'This could not be changed.',
}
