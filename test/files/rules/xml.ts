import { SaxesParser } from 'saxes'

/** An element read by a parser that shares nothing with ours; prefixes resolved, attributes by local name. */
export type Node = {
  name: string
  namespace: string
  attributes: Record<string, string>
  children: Node[]
  text: string
}

/** The root element of a well-formed XML text; anything else throws. */
export function parseDocument(xml: string): Node {
  const parser = new SaxesParser({ xmlns: true })
  const open: Node[] = []
  let root: Node | undefined
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(
      ({ name, value }) => [name.replace(/^r:/, 'r:'), value] as const,
    )
    const node: Node = { name: tag.local, namespace: tag.uri, attributes: {}, children: [], text: '' }
    for (const [name, value] of attributes) node.attributes[name] = value
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.uri.endsWith('/officeDocument/2006/relationships'))
        node.attributes[`r:${attribute.local}`] = attribute.value
    }
    open.at(-1)?.children.push(node)
    root ??= node
    open.push(node)
  })
  const addText = (text: string) => {
    const node = open.at(-1)
    if (node) node.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root!
}

export function child(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((one) => one.name === name)
}

export function children(node: Node | undefined, name: string): Node[] {
  return node?.children.filter((one) => one.name === name) ?? []
}

/** Every element below, itself included, in document order. */
export function descendants(node: Node | undefined): Node[] {
  return node ? [node, ...node.children.flatMap(descendants)] : []
}

export function named(node: Node | undefined, name: string): Node[] {
  return descendants(node).filter((one) => one.name === name)
}
