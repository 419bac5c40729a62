/** `3321` as it is written: `3.321`. */
export function counted(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Seconds from `ms`, with one digit: `12,3 giây`. */
export function lasted(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} giây`;
}
