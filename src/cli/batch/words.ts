/** `3321` as it is written: `3.321`. */
export function counted(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Seconds from `ms`, with one digit: `12,3 giây`. */
export function lasted(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} giây`;
}

/** Numbers in rising order, neighbours drawn together: `3, 7-9, 12`. Of more than `limit` stretches, the rest is left out. */
export function stretches(numbers: readonly number[], limit: number): string {
  const found: [number, number][] = [];
  for (const n of numbers) {
    const last = found.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else found.push([n, n]);
  }
  const said = found.slice(0, limit).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return `${said.join(', ')}${found.length > limit ? '…' : ''}`;
}
