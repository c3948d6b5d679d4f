/** More digits than posts can settle would only be noise; never -0. */
export function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
