/** The texts under `templates/ke-hoach/`, by name without `.yaml`: made by `bin/plans-plugin.js`, for the bundle and the tests. */
declare module 'kehoach:plans' {
  /** With LF line ends. */
  export const plans: Readonly<Record<string, string>>;
}
