/** The code of a rule as it is meant: in capitals, and with the `ND30-` that all of them have and few type. */
export const ruleCode = (typed: string): string => `ND30-${typed.toUpperCase().replace(/^ND[ _-]?30[ _-]?/u, '')}`;
