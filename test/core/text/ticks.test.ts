import { ticksOf } from "../../../src/core/text/ticks";

test.each([
  ["☑职业资格证书\n□职业技能等级证书", ["职业资格证书"]],
  ["□初级 ☑中级", ["中级"]],
  ["是□ 否☑", ["否"]],
  ["性别：☑男 □女", ["男"]],
  ["（ ）初级 （√）中级", ["中级"]],
  ["( )初级( )中级", []],
  ["□男 □女", []],
  ["☑男 ☑女", ["男", "女"]],
  ["√中级", ["中级"]],
  ["☑男 口女", ["男"]],
  ["√口腔医学", ["口腔医学"]],
  ["□无 ☑其他：____", ["其他"]],
])("of %s: %j", (text, ticked) => expect(ticksOf(text)).toEqual({ ticked }));

test.each([
  "þ男 ¨女",
  "\uf0fe男 \uf0a8女",
  "R是 £否",
  "初级√中级",
  "☑理论 技能☑",
  "□无 □其他：电工证",
  "□初级 ☑中级 ☑",
])("of %s nobody can tell", (text) => expect(ticksOf(text)).toBe("unclear"));

test.each(["张○○", "二○二○年", "√", "□", "■理论", "电工（）", "口腔医学、口腔护理", "电工（高压）", "", 5, true])(
  "%s is no list with boxes",
  (value) => expect(ticksOf(value)).toBeNull(),
);
