import { useSyncExternalStore } from 'react'

const DARK = '(prefers-color-scheme: dark)'

/** True on a dark screen: Office's own theme where Excel tells it, else the system's. */
export function useDark(officeIsDark: () => boolean | undefined): boolean {
  return useSyncExternalStore(watch, () => officeIsDark() ?? matchMedia(DARK).matches)
}

/** Excel sends no event when its theme changes: coming back to the pane is the moment to look again. */
function watch(changed: () => void): () => void {
  const media = matchMedia(DARK)
  media.addEventListener('change', changed)
  window.addEventListener('focus', changed)
  return () => {
    media.removeEventListener('change', changed)
    window.removeEventListener('focus', changed)
  }
}
