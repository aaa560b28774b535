import * as z from "./zod";

/** The smallest parts of the pack schema. The Chinese text of each is the fault that `loadPack` reports. */
export const text = z.string("应为文字").trim().min(1, "不能为空");
export const level = z.union(
  [z.literal(5), z.literal(4), z.literal(3), z.literal(2), z.literal(1)],
  "等级应为 5、4、3、2、1 之一",
);
export const levels = z.array(level).nonempty("至少要有一个等级");
export const day = z.iso.date("日期写作 2026-01-25");
export const yuan = z.int("应为整数元").nonnegative("不能为负数");
export const count = z.int("应为整数").positive("应大于 0");
/** 出处: where it is printed in the notice, e.g. 附件4 第2条(1). */
export const at = text;
export const occupationCode = z
  .string("职业编码写作 4-01-06-02")
  .regex(/^\d-\d{2}-\d{2}-\d{2}(-\d{2,3})?$/, "职业编码写作 4-01-06-02");

/** An object with a value for some or all of the five levels. */
export function byLevel<T extends z.ZodType>(value: T) {
  const optional = value.optional();
  return z.strictObject({ 5: optional, 4: optional, 3: optional, 2: optional, 1: optional });
}
