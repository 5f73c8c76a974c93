import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { formats, type Format } from '../i18n/format'
import { translator, type Lang, type Translate } from '../i18n/translate'

type Words = { lang: Lang; t: Translate; format: Format }

const WordsContext = createContext<Words | null>(null)

/** Gives the components below the words and formats of a language. */
export function WordsProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  const words = useMemo(() => ({ lang, t: translator(lang), format: formats(lang) }), [lang])
  return <WordsContext value={words}>{children}</WordsContext>
}

export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords needs a WordsProvider above')
  return words
}
