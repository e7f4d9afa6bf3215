import { type Telling, tellingOf, toldIn, toldUnit, toldValue } from '../../contract/money/telling.ts'

export { type Telling, tellingOf, toldIn, toldUnit, toldValue }
