import { assumptionName, assumptionSentence } from "../../../src/core/explain/assumption";
import { ASSUMPTIONS } from "../../../src/core/requirements/assumptions";

/** Words of programs, and of papers that nobody speaks. */
const FOREIGN_WORDS = /字段|解析|空值|参数|假定|按不明处理|处理|不作准|无从/;
const MOST_LETTERS = 110;

const switches = ASSUMPTIONS.flatMap((name) => [true, false].map((on) => [name, on] as const));

test.each(switches)("the switch %s, on %s, is told in a short sentence that says what it changes", (name, on) => {
  expect(assumptionSentence(name, on, 3)).toMatch(
    on ? /^(?!关着).*（影响3人的结论）。$/ : /^关着：.*（影响3人的结论）。$/,
  );
  expect(assumptionSentence(name, on, 0)).toMatch(/（不改变任何人的结论）。$/);
  for (const words of [assumptionName(name), assumptionSentence(name, on, 3)]) {
    expect(words).not.toMatch(FOREIGN_WORDS);
    expect(words.length).toBeLessThanOrEqual(MOST_LETTERS);
  }
});
