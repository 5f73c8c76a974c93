/**
 * Breaks a sentence into lines of at most `length` characters, between words; a longer word is cut.
 *
 * @example wrapText('eight teams of which three lack days', 15) // ['eight teams of', 'which three', 'lack days']
 */
export function wrapText(text: string, length: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(/[ \t]+/).flatMap((word) => pieces(word, length))) {
      if (line !== '' && line.length + 1 + word.length > length) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}

function pieces(word: string, length: number): string[] {
  const characters = [...word]
  const parts: string[] = []
  for (let i = 0; i < characters.length; i += length) parts.push(characters.slice(i, i + length).join(''))
  return parts
}
