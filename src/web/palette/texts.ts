export const texts = {
  title: 'Find anything',
  hint: 'An input, a number, an action, a project',
  none: 'Nothing is called so.',
  count: (count: number) => (count === 1 ? '1 found' : `${count} found`),
  copied: (text: string) => `${text} is copied.`,
  notCopied: (text: string) => `The browser did not let it be copied: ${text}`,
  kinds: { input: 'Input', number: 'Number', action: 'Action', project: 'Project', screen: 'Screen' },
  screens: {
    '/': 'Start',
    '/projects': 'Projects',
    '/import': 'Import a file',
    '/compare': 'Compare',
    '/data': 'Data',
    '/validation': 'Validation',
    '/account': 'Account',
    '/help/keys': 'Keys',
  },
} as const
