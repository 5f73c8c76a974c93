import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components'
import { COLOURS } from '../sheets/look'

/** Tints of the accent that the sheets and the icon bear, the darkest first. */
const ACCENT: BrandVariants = {
  10: '#040c16',
  20: '#0a1a2e',
  30: '#0f2948',
  40: '#12355b',
  50: '#153e6c',
  60: '#17457a',
  70: '#194a82',
  80: COLOURS.accent,
  90: '#2f639f',
  100: '#4477b2',
  110: '#5b8ac0',
  120: '#739ece',
  130: '#8db1d9',
  140: '#a9c4e2',
  150: '#c6d9ec',
  160: '#e8f0f8',
}

const FONT = { fontFamilyBase: '"Segoe UI Variable", "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif' }

const light = createLightTheme(ACCENT)
const dark = createDarkTheme(ACCENT)

export const lightTheme: Theme = { ...light, ...FONT }

/** Fluent derives dark accents for larger surfaces; on a pane's thin text they need two tints more. */
export const darkTheme: Theme = {
  ...dark,
  ...FONT,
  colorBrandForeground1: ACCENT[130],
  colorBrandForeground2: ACCENT[140],
  colorBrandForegroundLink: ACCENT[130],
  colorBrandForegroundLinkHover: ACCENT[140],
  colorBrandForegroundLinkPressed: ACCENT[120],
  colorCompoundBrandForeground1: ACCENT[130],
  colorCompoundBrandStroke: ACCENT[120],
}
