import type { MathJsInstance, Matrix } from 'mathjs'
import { normaliseWeights, type DecisionMatrix } from '../src/calculation/prioritisation/decision-matrix'

/** The same methods as a person would first write them with mathjs matrices. */
export function mathjsRanking(math: MathJsInstance, { values, weights, directions }: DecisionMatrix) {
  const cells = math.matrix(values.map((row) => [...row]))
  const shares = normaliseWeights(weights)
  const ones = math.ones(values.length, 1) as Matrix
  const ends = (of: 'max' | 'min') => (math[of](cells, 0) as unknown as Matrix).toArray() as number[]
  const best = () => {
    const [high, low] = [ends('max'), ends('min')]
    return directions.map((direction, c) => (direction === 'benefit' ? high[c]! : low[c]!))
  }
  const worst = () => {
    const [high, low] = [ends('max'), ends('min')]
    return directions.map((direction, c) => (direction === 'benefit' ? low[c]! : high[c]!))
  }
  const everyRow = (row: readonly number[]) => math.multiply(ones, math.matrix([[...row]]))
  const ratios = () => {
    const over = math.dotDivide(cells, everyRow(best())) as Matrix
    const under = math.dotDivide(everyRow(best()), cells) as Matrix
    return over.map(
      (value: number, index) => (directions[index[1]!] === 'benefit' ? value : under.get(index)) as number,
    )
  }
  const distance = (weighed: Matrix, to: readonly number[]) =>
    math.map(
      math.multiply(math.dotPow(math.subtract(weighed, everyRow(to)), 2) as Matrix, math.ones(shares.length)) as Matrix,
      (square: number) => Math.sqrt(square),
    ) as Matrix
  return {
    weightedSum: () => math.multiply(ratios(), math.matrix(shares)),
    weightedProduct: () =>
      math.map(
        math.multiply(
          math.map(ratios(), (ratio: number) => Math.log(ratio)),
          math.matrix(shares),
        ) as Matrix,
        (sum: number) => Math.exp(sum),
      ),
    topsis: () => {
      const lengths = (
        math.map(math.multiply(math.ones(values.length), math.dotPow(cells, 2) as Matrix) as Matrix, (square: number) =>
          Math.sqrt(square),
        ) as Matrix
      ).toArray() as number[]
      const factors = shares.map((share, c) => share / lengths[c]!)
      const weighed = math.dotMultiply(cells, everyRow(factors)) as Matrix
      const far = distance(
        weighed,
        best().map((value, c) => value * factors[c]!),
      )
      const near = distance(
        weighed,
        worst().map((value, c) => value * factors[c]!),
      )
      return math.dotDivide(near, math.add(near, far))
    },
    vikor: () => {
      const [ideal, anti] = [best(), worst()]
      const factors = shares.map((share, c) => share / (ideal[c]! - anti[c]!))
      const regrets = math.dotMultiply(math.subtract(everyRow(ideal), cells), everyRow(factors)) as Matrix
      const group = math.multiply(regrets, math.ones(shares.length)) as Matrix
      const most = math.max(regrets, 1) as unknown as Matrix
      const unit = (column: Matrix) => {
        const [low, high] = [math.min(column), math.max(column)] as [number, number]
        return math.divide(math.subtract(column, low), high - low) as Matrix
      }
      return math.divide(math.add(unit(group), unit(most)), 2)
    },
  }
}
