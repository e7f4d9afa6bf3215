import { perform } from '../../actions/available.ts'
import { place } from '../../actions/looking.ts'
import { Button } from '../../ui/button.tsx'
import { texts } from './texts.ts'

/** Opens what is published of places, beside the inputs that it fills. */
export const PlaceButton = () => (
  <Button look="quiet" onClick={() => perform(place)}>
    {texts.open}
  </Button>
)
