import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/read/rows/json.js';

describe('where a text stops being JSON', () => {
  it.each([
    ['{bad', 1], ['[{"ma": "1",}]', 12], ['[{"ma": "1"} {"ma": "2"}]', 13], ['[{"ma" "1"}]', 7], ['[01]', 1], ["[{'ma': 1}]", 2], ['[1, 2', 5], ['', 0], [' \n', 2],
    ['[1]]', 3], ['[1}', 2], ['["a\nb"]', 1], ['[tru]', 1], ['[1,]', 3], ['{"a":1,"b"}', 10], ['[,1]', 1], ['"a" "b"', 4], ['[{"a": xã}]', 7],
  ])('%j', (text, at) => {
    expect(jsonFault(text)).toBe(at);
  });

  it('is nowhere exactly when it is JSON', () => {
    fc.assert(fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', ']', '{', '"', '0', ' ', 'x', ':'), (json, at, sign) => {
      const text = json.slice(0, at % (json.length + 1)) + sign + json.slice(at % (json.length + 1));
      const isJson = (): boolean => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      };
      expect(jsonFault(text) === undefined).toBe(isJson());
    }), { numRuns: 500 });
  });
});
