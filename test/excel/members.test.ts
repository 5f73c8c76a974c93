import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { isWithin } from '../stand-in/api-sets'

jest.setTimeout(120_000)

const ROOT = join(__dirname, '../..')
const FLOOR = '1.13'
/** What is asked for only where `isSetSupported` said yes. */
const GUARDED: Readonly<Record<string, string>> = { 'RunOptions.mergeUndoGroup': '1.20' }
/** What the client settles itself: its contexts, asking for properties, waiting for the user to leave a cell. */
const CLIENT = /^RequestContext\.|^RunOptions\.delayForCellEdit$|\.(load|untrack|isNullObject)$/

const inSource = membersOf(join(ROOT, 'src/excel'))
const implemented = membersImplemented()

test('members of Excel used ⊆ members that the stand-in has ⊆ members of the declared requirement set', () => {
  process.stdout.write(
    [
      `objects used in src/excel (${inSource.objects.length}): ${inSource.objects.join(' ')}`,
      `in what is given to them (${inSource.values.length}): ${inSource.values.join(' ')}`,
      `implemented by the stand-in (${implemented.length}): ${implemented.join(' ')}`,
      `beyond ExcelApi ${FLOOR}, guarded: ${Object.keys(GUARDED).join(' ')}`,
      '',
    ].join('\n'),
  )
  expect(inSource.objects.length).toBeGreaterThan(100)
  expect(inSource.objects.filter((member) => !implemented.includes(member))).toEqual([])
  expect(implemented.filter((member) => !isWithin(member, FLOOR))).toEqual([])
})

test('what is beyond the declared requirement set is asked for only behind isSetSupported', () => {
  const beyond = [...inSource.objects, ...inSource.values].filter((member) => !isWithin(member, FLOOR))
  expect(beyond).toEqual(Object.keys(GUARDED))
})

/**
 * `Class.member` of the namespace Excel, for every property and method that the files of a folder name: members of
 * objects, and of the plain values that are given to them.
 */
function membersOf(folder: string): { objects: string[]; values: string[] } {
  const files = readdirSync(folder).map((name) => join(folder, name))
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  const objects = new Set<string>()
  const values = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) take(declaration)
      for (const declaration of boundProperty(node, checker)) take(declaration)
    }
    ts.forEachChild(node, visit)
  }
  const take = (declaration: ts.Declaration) => {
    const owner = declaration.parent
    if (!/office-js/.test(declaration.getSourceFile().fileName)) return
    if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) return
    if (!ts.isMethodDeclaration(declaration) && !isProperty(declaration)) return
    const member = `${owner.name!.text}.${declaration.name.getText()}`
    if (namespaceOf(owner) !== 'Excel' || CLIENT.test(member)) return
    ;(ts.isClassDeclaration(owner) ? objects : values).add(member)
  }
  for (const file of files) visit(program.getSourceFile(file)!)
  return { objects: [...objects].sort(), values: [...values].sort() }
}

function isProperty(node: ts.Declaration): node is ts.PropertyDeclaration | ts.PropertySignature {
  return ts.isPropertyDeclaration(node) || ts.isPropertySignature(node)
}

/** The properties that `const { tables } = sheet` and `{ mergeUndoGroup }` name. */
function boundProperty(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const { parent } = node
  if (ts.isBindingElement(parent)) {
    const name = parent.propertyName ?? parent.name
    const property = checker.getTypeAtLocation(parent.parent).getProperty(name.getText())
    return property?.declarations ?? []
  }
  if (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent)) {
    const type = checker.getContextualType(parent.parent)
    return type?.getProperty(node.text)?.declarations ?? []
  }
  return []
}

function namespaceOf(owner: ts.Node): string {
  const module = ts.findAncestor(owner, ts.isModuleDeclaration)
  return module?.name.text ?? ''
}

/** Accessors and methods of the classes of the model, which bear the names of the Excel API. */
function membersImplemented(): string[] {
  const folder = join(ROOT, 'test/stand-in/model')
  const members = readdirSync(folder).flatMap((file) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const exported = Object.values(require(join(folder, file)) as Record<string, unknown>)
    return exported.filter(isModelClass).flatMap(({ name, prototype }) =>
      Object.getOwnPropertyNames(prototype)
        .filter((member) => member !== 'constructor')
        .map((member) => `${name}.${member}`),
    )
  })
  return members.sort()
}

type ModelClass = { name: string; prototype: object }

function isModelClass(value: unknown): value is ModelClass {
  return typeof value === 'function' && /^class /.test(Function.prototype.toString.call(value))
}
