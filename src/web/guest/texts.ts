export const texts = {
  title: 'SAFAPAC',
  question: 'What does a tonne of sustainable aviation fuel cost, and why?',
  api: 'The API is described at',
}
