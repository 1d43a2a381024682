/** Solves the dense symmetric positive definite system `matrix · x = right` by Cholesky's method. Overwrites `matrix`. */
export function solveLinear(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  for (let j = 0; j < n; j++) {
    const row = matrix[j]!
    for (let k = 0; k < j; k++) row[j]! -= row[k]! * row[k]!
    row[j] = Math.sqrt(row[j]!)
    for (let i = j + 1; i < n; i++) {
      const below = matrix[i]!
      for (let k = 0; k < j; k++) below[j]! -= below[k]! * row[k]!
      below[j]! /= row[j]!
    }
  }
  return backward(matrix, forward(matrix, right))
}

function forward(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const y = right.slice()
  for (let i = 0; i < y.length; i++) {
    const row = lower[i]!
    for (let k = 0; k < i; k++) y[i]! -= row[k]! * y[k]!
    y[i]! /= row[i]!
  }
  return y
}

function backward(lower: readonly Float64Array[], y: Float64Array): Float64Array {
  const x = y.slice()
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i]! -= lower[k]![i]! * x[k]!
    x[i]! /= lower[i]![i]!
  }
  return x
}
