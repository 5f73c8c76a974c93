import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { LANGUAGES, type Lang } from '../../i18n/translate'
import { useWords } from '../words'

const NAMES: Record<Lang, string> = { fr: 'Français', en: 'English' }

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    // On a Mac, Excel lays its own menu over the top right corner.
    padding: '12px 44px 8px 16px',
  },
  mark: { width: '24px', height: '24px' },
  name: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  languages: {
    display: 'flex',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  language: {
    minWidth: '32px',
    height: '26px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
})

/** The product's name and the language. */
export function Header({ onLanguage }: { onLanguage: (lang: Lang) => void }) {
  const styles = useStyles()
  const { lang, t } = useWords()
  return (
    <header className={styles.header}>
      <img className={styles.mark} src="assets/icon-48.png" alt="" />
      <h1 className={styles.name}>{t('product.name')}</h1>
      <div role="group" aria-label={t('pane.language')} className={styles.languages}>
        {LANGUAGES.map((choice) => (
          <button
            key={choice}
            type="button"
            lang={choice}
            aria-label={NAMES[choice]}
            aria-pressed={choice === lang}
            className={mergeClasses(styles.language, choice === lang && styles.chosen)}
            onClick={() => onLanguage(choice)}
          >
            {choice.toUpperCase()}
          </button>
        ))}
      </div>
    </header>
  )
}
