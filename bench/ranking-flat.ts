import { normaliseWeights, type DecisionMatrix } from '../src/calculation/prioritisation/decision-matrix'

/** The same methods as bare loops over one typed array, directions known beforehand, nothing checked: what a machine can do at best. */
export function flatRanking({ values, weights, directions }: DecisionMatrix) {
  const rows = values.length
  const columns = weights.length
  const cells = Float64Array.from(values.flat())
  const shares = Float64Array.from(normaliseWeights(weights))
  const benefit = directions.map((direction) => direction === 'benefit')
  const ends = () => {
    const low = new Float64Array(columns).fill(Infinity)
    const high = new Float64Array(columns).fill(-Infinity)
    for (let at = 0, c = 0; at < cells.length; at++) {
      const value = cells[at]!
      if (value < low[c]!) low[c] = value
      if (value > high[c]!) high[c] = value
      if (++c === columns) c = 0
    }
    return { low, high }
  }
  const sums = (term: (value: number, c: number) => number) => {
    const totals = new Float64Array(rows)
    for (let i = 0, at = 0; i < rows; i++) {
      let total = 0
      for (let c = 0; c < columns; c++) total += shares[c]! * term(cells[at++]!, c)
      totals[i] = total
    }
    return totals
  }
  return {
    weightedSum: () => {
      const { low, high } = ends()
      return sums((value, c) => (benefit[c]! ? value / high[c]! : low[c]! / value))
    },
    weightedProduct: () => {
      const { low, high } = ends()
      return sums((value, c) => Math.log(benefit[c]! ? value / high[c]! : low[c]! / value)).map(Math.exp)
    },
    topsis: () => {
      const { low, high } = ends()
      const factors = new Float64Array(columns)
      for (let at = 0, c = 0; at < cells.length; at++) {
        factors[c]! += cells[at]! * cells[at]!
        if (++c === columns) c = 0
      }
      for (let c = 0; c < columns; c++) factors[c] = shares[c]! / Math.sqrt(factors[c]!)
      const totals = new Float64Array(rows)
      for (let i = 0, at = 0; i < rows; i++) {
        let [far, near] = [0, 0]
        for (let c = 0; c < columns; c++) {
          const value = cells[at++]!
          const up = (value - high[c]!) * factors[c]!
          const down = (value - low[c]!) * factors[c]!
          far += benefit[c]! ? up * up : down * down
          near += benefit[c]! ? down * down : up * up
        }
        totals[i] = Math.sqrt(near) / (Math.sqrt(near) + Math.sqrt(far))
      }
      return totals
    },
    vikor: () => {
      const { low, high } = ends()
      const group = new Float64Array(rows)
      const worst = new Float64Array(rows)
      for (let i = 0, at = 0; i < rows; i++) {
        let [sum, most] = [0, 0]
        for (let c = 0; c < columns; c++) {
          const value = cells[at++]!
          const term = (shares[c]! * (benefit[c]! ? high[c]! - value : value - low[c]!)) / (high[c]! - low[c]!)
          sum += term
          if (term > most) most = term
        }
        group[i] = sum
        worst[i] = most
      }
      const [leastGroup, mostGroup, leastWorst, mostWorst] = [
        group.reduce(least),
        group.reduce(most),
        worst.reduce(least),
        worst.reduce(most),
      ]
      return group.map(
        (sum, i) =>
          (sum - leastGroup) / (mostGroup - leastGroup) / 2 + (worst[i]! - leastWorst) / (mostWorst - leastWorst) / 2,
      )
    },
  }
}

const least = (a: number, b: number) => (b < a ? b : a)
const most = (a: number, b: number) => (b > a ? b : a)
