import { noticePages } from "../../../src/core/lookup/notice-pages";
import { lookUp } from "../../../src/core/lookup/search";
import { packs } from "../../../src/packs";
import { packOf } from "../../support/people";

const ANY = { occupation: null, workType: null, level: null, words: "" } as const;

test("every clause of every notice is found when nothing is asked for, and by its own words", () => {
  for (const pack of packs) {
    const { occupations } = noticePages(pack);
    const all = occupations.flatMap(({ levels }) => levels.flatMap(({ clauses }) => clauses));
    const found = lookUp(occupations, ANY).flatMap(({ clauses }) => clauses);
    expect(found).toEqual(all);
    expect(all.length).toBeGreaterThan(0);
    const [last] = all.slice(-1);
    expect(lookUp(occupations, { ...ANY, words: last?.text ?? "" }).flatMap(({ clauses }) => clauses)).toContain(last);
  }
});

test("a level has its fee, subjects, documents and the days of its own work types", () => {
  const pages = noticePages(packOf());
  const [answer, ...others] = lookUp(pages.occupations, {
    ...ANY,
    occupation: "互联网营销师",
    workType: "直播销售员",
    level: 4,
  });
  expect(others).toEqual([]);
  expect(answer?.level.fee?.total).toBe(280);
  expect(answer?.level.subjects).toEqual(["theory", "skill"]);
  const days = answer?.level.sessions.map(({ exam }) => exam) ?? [];
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual([...days].sort());
  const practice = answer?.clauses[0]?.documents ?? [];
  expect(practice).toContain("从业单位出示的《工作年限证明》（附件2）");
  expect(pages.documents.always).toContain("身份证复印件1份");
  expect(practice.filter((text) => pages.documents.always.includes(text))).toEqual([]);
});

test("words narrow the clauses of a level, in any order, and nothing is found for what is not printed", () => {
  const { occupations } = noticePages(packOf());
  const found = lookUp(occupations, { ...ANY, words: "四级 毕业" });
  const texts = found.flatMap(({ clauses }) => clauses.map(({ text }) => text));
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(/毕业/);
  expect(lookUp(occupations, { ...ANY, words: "毕业 四级" })).toEqual(found);
  expect(lookUp(occupations, { ...ANY, words: "潜水员" })).toEqual([]);
});
