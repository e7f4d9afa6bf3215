import { browserLocale, full } from '../format/numbers.ts'
import { prefer, type Theme } from '../frame/preferences.ts'
import { SingleKeys } from '../frame/single-keys.tsx'
import { usePreferences } from '../frame/use-preferences.ts'
import { Choice } from '../ui/choice.tsx'
import { Section } from '../ui/section.tsx'
import { Select } from '../ui/select.tsx'
import styles from './preferences.module.css'
import { texts } from './texts.ts'

const system = 'system'
const themes = Object.entries(texts.themes).map(([value, label]) => ({ value, label }))

/** One language for each way of writing numbers. */
const numberLocales = ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN'] as const
const asBrowser = ''
const exampleNumber = 12_345_678.9

/** What is kept in this browser: taken at once, and sent to nobody. */
export function Preferences() {
  const { theme } = usePreferences()
  return (
    <Section title={texts.preferences} about={texts.preferencesAbout}>
      <Choice
        legend={texts.theme}
        name="theme"
        options={themes}
        value={theme ?? system}
        onChange={(value) => prefer({ theme: value === system ? null : (value as Theme) })}
      />
      <NumberLocale />
      <fieldset className={styles.keys}>
        <legend>{texts.keys}</legend>
        <SingleKeys label={texts.keysLabel} />
      </fieldset>
    </Section>
  )
}

function NumberLocale() {
  const { numberLocale } = usePreferences()
  const options = [
    { value: asBrowser, label: texts.numbersAsBrowser(full(exampleNumber, browserLocale())) },
    ...numberLocales.map((value) => ({ value, label: full(exampleNumber, value) })),
  ]
  return (
    <Select<string>
      label={texts.numbers}
      hint={texts.numbersHint}
      value={numberLocale ?? asBrowser}
      options={options}
      onChange={(value) => prefer({ numberLocale: value === asBrowser ? null : value })}
    />
  )
}
