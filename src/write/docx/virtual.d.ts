/** Made by `bin/shells-plugin.js` when the package is built; empty in the tests. */
declare module 'kehoach:shells' {
  /** The shells of the looks that plans have unless they ask for another. */
  export const shells: readonly import('./shell.js').Shell[];
}
