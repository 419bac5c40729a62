/** What the bundled code runs on. */
export const target = {
  platform: 'node',
  target: 'node20',
  // esbuild would write them as `new RegExp(…)`, made anew at each use, for the sake of letters that Unicode has added since.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true },
};
