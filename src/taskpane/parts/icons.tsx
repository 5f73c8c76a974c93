/** Drawings that stand beside words, never instead of them: readers of the screen skip them. */
function icon(path: string) {
  return function Icon({ size = 16 }: { size?: number }) {
    return (
      <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d={path} strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    )
  }
}

export const CheckIcon = icon('M3.5 8.5l3 3 6-7')
export const AddIcon = icon('M8 3.5v9M3.5 8h9')
export const RewriteIcon = icon('M12.5 6A5 5 0 1 0 13 9M13 3v3.2H9.8')
export const ArrowIcon = icon('M3.5 8h9M9 4.5L12.5 8 9 11.5')
export const BlockingIcon = icon('M5.5 1.8h5l3.7 3.7v5l-3.7 3.7h-5l-3.7-3.7v-5zM8 4.8v3.7M8 11v.2')
export const WarningIcon = icon('M8 2.2L14.5 13.5h-13zM8 6.5v3M8 11.4v.2')
export const InformationIcon = icon('M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 7.3v3.9M8 4.8v.2')
