import type { MathJsInstance, Matrix } from 'mathjs'
import { normaliseWeights, type DecisionMatrix } from '../src/calculation/prioritisation/decision-matrix'

/** The same methods as a person would first write them with mathjs matrices. */
export function mathjsRanking(math: MathJsInstance, { values, weights, directions }: DecisionMatrix) {
  const cells = math.matrix(values.map((row) => [...row]))
  const shares = normaliseWeights(weights)
  const ones = math.matrix(values.map(() => [1]))
  const ends = (of: 'max' | 'min') => (math[of](cells, 0) as unknown as Matrix).toArray() as number[]
  const best = () => {
    const [high, low] = [ends('max'), ends('min')]
    return directions.map((direction, c) => (direction === 'benefit' ? high[c]! : low[c]!))
  }
  const worst = () => {
    const [high, low] = [ends('max'), ends('min')]
    return directions.map((direction, c) => (direction === 'benefit' ? low[c]! : high[c]!))
  }
  const everyRow = (row: readonly number[]): Matrix => math.multiply(ones, math.matrix([[...row]]))
  const each = (matrix: Matrix, change: (value: number) => number): Matrix => matrix.map(change)
  const rowSums = (matrix: Matrix): Matrix => math.multiply(matrix, math.matrix(shares.map(() => 1)))
  const ratios = (): Matrix => {
    const over: Matrix = math.dotDivide(cells, everyRow(best()))
    const under: Matrix = math.dotDivide(everyRow(best()), cells)
    return over.map(
      (value: number, index) => (directions[index[1]!] === 'benefit' ? value : under.get(index)) as number,
    )
  }
  const distance = (weighed: Matrix, to: readonly number[]): Matrix => {
    const squares: Matrix = math.dotPow(math.subtract(weighed, everyRow(to)), 2)
    return each(rowSums(squares), Math.sqrt)
  }
  return {
    weightedSum: (): Matrix => math.multiply(ratios(), math.matrix(shares)),
    weightedProduct: () => each(math.multiply(each(ratios(), Math.log), math.matrix(shares)), Math.exp),
    topsis: (): Matrix => {
      const squares: Matrix = math.dotPow(cells, 2)
      const sums: Matrix = math.multiply(math.matrix(values.map(() => 1)), squares)
      const lengths = each(sums, Math.sqrt).toArray() as number[]
      const factors = shares.map((share, c) => share / lengths[c]!)
      const scaled = (row: readonly number[]) => row.map((value, c) => value * factors[c]!)
      const weighed: Matrix = math.dotMultiply(cells, everyRow(factors))
      const near = distance(weighed, scaled(worst()))
      return math.dotDivide(near, math.add(near, distance(weighed, scaled(best()))))
    },
    vikor: (): Matrix => {
      const [ideal, anti] = [best(), worst()]
      const factors = shares.map((share, c) => share / (ideal[c]! - anti[c]!))
      const regrets: Matrix = math.dotMultiply(math.subtract(everyRow(ideal), cells), everyRow(factors))
      const most = math.max(regrets, 1) as unknown as Matrix
      const unit = (column: Matrix): Matrix => {
        const [low, high] = [math.min(column), math.max(column)] as [number, number]
        return each(column, (value) => (value - low) / (high - low) / 2)
      }
      return math.add(unit(rowSums(regrets)), unit(most))
    },
  }
}
