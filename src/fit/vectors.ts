/** The value at an index, which the vector has. */
export function valueAt(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

/** Adds to the value at an index. */
export function increase(values: Float64Array, index: number, by: number): void {
  values[index] = valueAt(values, index) + by;
}
