import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  fold: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&[open] > summary::after': { transform: 'rotate(90deg)' },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '36px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    listStyle: 'none',
    '::after': { content: '"›"', marginLeft: 'auto', paddingRight: '4px', fontSize: tokens.fontSizeBase400 },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
})

type FoldProps = { summary: ReactNode; tone?: string | undefined; open: boolean; children: ReactNode }

/** A part that opens and closes under its own title. */
export function Fold({ summary, tone, open, children }: FoldProps) {
  const styles = useStyles()
  return (
    <details className={styles.fold} open={open}>
      <summary className={mergeClasses(styles.summary, tone)}>{summary}</summary>
      {children}
    </details>
  )
}
