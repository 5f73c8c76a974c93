import { parse, type MathNode } from 'mathjs/number'
import { SteeringError } from '../../portfolio/errors'

/** A formula that a person wrote for the score cannot be used: `code` says why. */
export class ScoreFormulaError extends SteeringError {}

/** The score of a project from its criterion values, by criterion code; null when a value that it needs is missing. */
export type ScoreFormula = { criteria: string[]; score(values: ReadonlyMap<string, number>): number | null }

const LONGEST = 500
const DEEPEST = 20

const OPERATORS: Readonly<Record<string, (...values: number[]) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  unaryMinus: (a) => -a,
  unaryPlus: (a) => a,
}

const FUNCTIONS: typeof OPERATORS = {
  min: (...values) => Math.min(...values),
  max: (...values) => Math.max(...values),
  abs: (value) => Math.abs(value),
  sqrt: (value) => Math.sqrt(value),
}

/**
 * A person's own formula for the score, such as `2 * C1 + min(C2, C3)`: criterion codes, numbers, + − × ÷,
 * parentheses, min, max, abs and sqrt, nothing else. mathjs reads the text; what it reads is walked here, never run.
 *
 * Throws a `ScoreFormulaError`: `formulaTooLong`, `formulaUnreadable`, `formulaForbidden` (names what is not allowed).
 *
 * @example scoreFormula('2 * C1 + min(C2, 3)').score(new Map([['C1', 4], ['C2', 5]])) // 11
 * @example scoreFormula('C1 / C2').criteria                                            // ['C1', 'C2']
 */
export function scoreFormula(text: string): ScoreFormula {
  if (text.length > LONGEST) throw new ScoreFormulaError('formulaTooLong', { longest: LONGEST })
  const criteria = new Set<string>()
  const evaluate = walk(read(text), criteria, 0)
  return {
    criteria: [...criteria].sort(),
    score(values) {
      for (const code of criteria) if (!values.has(code)) return null
      const score = evaluate(values)
      return Number.isFinite(score) ? score : null
    },
  }
}

type Evaluate = (values: ReadonlyMap<string, number>) => number

function read(text: string): MathNode {
  try {
    return parse(text)
  } catch (error) {
    throw new ScoreFormulaError('formulaUnreadable', { formula: text }, { cause: error })
  }
}

function walk(node: MathNode, criteria: Set<string>, depth: number): Evaluate {
  const forbidden = (part: string): never => {
    throw new ScoreFormulaError('formulaForbidden', { part })
  }
  if (depth > DEEPEST) forbidden(node.toString())
  const inner = (child: MathNode) => walk(child, criteria, depth + 1)
  const apply = (operation: ((...values: number[]) => number) | undefined, children: readonly MathNode[]): Evaluate => {
    if (!operation || children.length === 0) return forbidden(node.toString())
    const parts = children.map(inner)
    return (values) => operation(...parts.map((part) => part(values)))
  }
  switch (node.type) {
    case 'ConstantNode': {
      const { value } = node as unknown as { value: unknown }
      return typeof value === 'number' && Number.isFinite(value) ? () => value : forbidden(node.toString())
    }
    case 'ParenthesisNode':
      return inner((node as unknown as { content: MathNode }).content)
    case 'SymbolNode': {
      const { name } = node as unknown as { name: string }
      criteria.add(name)
      return (values) => values.get(name)!
    }
    case 'OperatorNode': {
      const { fn, args } = node as unknown as { fn: string; args: MathNode[] }
      return apply(Object.hasOwn(OPERATORS, fn) ? OPERATORS[fn] : undefined, args)
    }
    case 'FunctionNode': {
      const { fn, args } = node as unknown as { fn: { name: string }; args: MathNode[] }
      return apply(Object.hasOwn(FUNCTIONS, fn.name) ? FUNCTIONS[fn.name] : undefined, args)
    }
    default:
      return forbidden(node.toString())
  }
}
