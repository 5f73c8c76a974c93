import type { Picture } from '../../steps/step'
import { Bars } from './bars'
import { Heat } from './heat'

export function PictureView({ picture }: { picture: Picture }) {
  return picture.kind === 'bars' ? <Bars picture={picture} /> : <Heat picture={picture} />
}
