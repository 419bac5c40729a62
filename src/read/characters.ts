/**
 * Spaces and invisible signs that pass for a blank on the screen but not in YAML; they come with text pasted from Word
 * or the web. For use between the brackets of a regular expression.
 */
export const ODD_SPACE = '\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF';
