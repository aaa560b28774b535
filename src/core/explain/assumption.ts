import type { Assumption } from "../assess/decision";

const SAID: { readonly [A in Assumption]: { readonly on: string; readonly off: string } } = {
  "no-unclaimed-papers": {
    on: "没有填写的职称、培训、学徒、预备技师证书和院校评估论证按没有处理",
    off: "没有填写的职称、培训、学徒、预备技师证书和院校评估论证按不明处理",
  },
  "work-since-start": {
    on: "只填了从业起始年月的，按从那时起一直从业计算",
    off: "只填了从业起始年月的，从业年限按不明处理，起始年月只作上限",
  },
  "work-unbroken": {
    on: "所填年限按到审核日期为止没有中断计算",
    off: "所填年限可能有中断，取证前后各有多少按能够证明的计算",
  },
};

/** An assumption in force, and how many rows it decided. */
export function assumptionSentence(name: Assumption, on: boolean, rows: number): string {
  return `${SAID[name][on ? "on" : "off"]}（影响${rows}人的结论）。`;
}
