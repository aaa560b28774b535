/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { idNumber } from "../support/id-number";
import { card, counts, jinan, openPane, rowsShown, settled } from "../support/pane";
import { ASSUMPTIONS } from "../../src/core/requirements/assumptions";

const [ZHANG, LI, WANG, ZHAO] = [1, 3, 5, 7].map((order) => idNumber("19900307", order));
/** Its check digit is wrong. */
const SLIP = String(WANG).slice(0, 17) + (String(WANG).endsWith("1") ? "2" : "1");

const HEADER = "| 姓名 | 证件号码 | 手机号码 | 文化程度 | 从业年限 | 原证书等级 | 申报职业 | 申报工种 | 申报等级 |";
const FIRST = `
  ${HEADER}
  | 张三 | ${ZHANG} | 13900000001 | 高中 | {5} | | 互联网营销师 | 直播销售员 | 四级 |
  | 李四 | ${LI}    | 13900000002 | 初中 | {4} | | 互联网营销师 | 直播销售员 | 四级 |
  | 王五 | ${SLIP}  | 13900000003 | 高中 | {6} | | 互联网营销师 | 直播销售员 | 四级 |
  | 赵六 | ${ZHAO}  |             | 高中 | {7} | | 互联网营销师 | 直播销售员 | 四级 |
`;

describe("审核", () => {
  test("shows the counts, the money and the rows to look at, those that are in order folded away", async () => {
    const pane = openPane({ 报名表: FIRST });
    await pane.audit();
    expect(counts()).toEqual({ 不符合: 1, 待核: 1, 符合: 2 });
    expect(screen.getByText("应收认定费").parentElement).toHaveTextContent("560 元");
    expect(screen.getByText("待核 1 人通过后再加 280 元")).toBeVisible();
    expect(rowsShown()).toEqual(["第 3 行李四", "第 4 行王五", "第 5 行赵六"]);
    await pane.press("符合（1 人）");
    expect(rowsShown()).toContain("第 2 行张三");
  });

  test("is said to those who cannot see it", async () => {
    await openPane({ 报名表: FIRST }).audit();
    expect(screen.getByRole("status")).toHaveTextContent("审核完成：共 4 人，符合 2 人，不符合 1 人，待核 1 人。");
  });

  test("says which sheets beside it were used, and that a person rests on them", async () => {
    const people = FIRST.replaceAll(/\| \{\d\} \|/g, "| |");
    const pane = openPane({
      报名表: people,
      工作经历: `
        | 证件号码 | 起 | 止 | 单位 | 岗位 |
        | ${ZHANG} | 2018-03-01 | 至今 | 甲公司 | 直播销售员 |
        | ${ZHAO} | 2017-03-01 | 2019-02-28 | 甲公司 | 直播销售员 |
        | ${ZHAO} | 2019-03-01 | 至今 | 乙公司 | 直播销售员 |
      `,
      禁考名单: `
        | 姓名 | 证件号码 | 禁考至 |
        | 李四 | ${LI} | 2026-12-31 |
      `,
    });
    await pane.audit();
    expect(screen.getByText("用到工作经历3条、禁考名单1条。")).toBeVisible();
    expect(counts()).toEqual({ 不符合: 1, 待核: 1, 符合: 2 });
    expect(card("李四").getByText(/在禁考期内/)).toBeVisible();
    await pane.press(/^符合 ?2$/);
    await pane.user.click(card("张三").getByRole("button", { name: /^依据/ }));
    expect(card("张三").getByText(/满5年：现满8年/)).toBeVisible();
  });

  test("says nothing of sheets that are not there", async () => {
    await openPane({ 报名表: FIRST }).audit();
    expect(screen.queryByText(/^用到/)).toBeNull();
  });

  test("changes nothing in the workbook", async () => {
    const pane = openPane({ 报名表: FIRST });
    const before = pane.book.save();
    await pane.audit();
    expect(Buffer.from(pane.book.save()).equals(Buffer.from(before))).toBe(true);
  });

  test("never shows a whole identity number", async () => {
    const pane = openPane({ 报名表: FIRST });
    await pane.audit();
    await pane.press("符合（1 人）");
    for (const button of screen.getAllByRole("button", { name: /^依据/ })) await pane.user.click(button);
    for (const id of [ZHANG, LI, SLIP, ZHAO]) expect(document.body).not.toHaveTextContent(String(id));
    expect(card("李四").getByText(`370102********${String(LI).slice(-4)}`)).toBeVisible();
  });
});

describe("a row", () => {
  test("says its reason, and on demand the clause word for word, what it asks, and the other clauses", async () => {
    const pane = openPane({ 报名表: FIRST });
    await pane.audit();
    const li = card("李四");
    expect(li.getByText(/还不能报四级\/中级工/)).toBeVisible();
    await pane.user.click(li.getByRole("button", { name: "依据，第 3 行" }));
    expect(li.getByText("最接近的条款")).toBeVisible();
    expect(li.getByText("累计从事本职业或相关职业工作满5年。")).toBeVisible();
    expect(li.getAllByRole("img", { name: "不满足" }).length).toBeGreaterThan(0);
    expect(li.getByText("最早 2027-03-01 可报")).toBeVisible();
    await pane.user.click(li.getByRole("button", { name: /^其他条款/ }));
    expect(li.getByText(/五级\/初级工.*后，累计从事本职业或相关职业工作满3年/)).toBeVisible();
  });

  test("of somebody who may be admitted names the papers to bring", async () => {
    const pane = openPane({ 报名表: FIRST });
    await pane.audit();
    await pane.press(/^符合 ?2$/);
    const zhang = card("张三");
    expect(zhang.getByText("四级/中级工 · 280 元")).toBeVisible();
    await pane.user.click(zhang.getByRole("button", { name: /^依据/ }));
    expect(zhang.getByText("符合的条款")).toBeVisible();
    expect(zhang.getByRole("heading", { name: "需提交材料" }).nextElementSibling).toHaveTextContent(/身份证/);
  });

  test("says first what its verdict hangs on, a hint after it", async () => {
    const pane = openPane({
      报名表: `
        ${HEADER}
        | 张三 | ${ZHANG} |             | 高中 | {5} | | 互联网营销师 | 直播销售员 | 四级 |
        | 李四 | ${LI}    |             | 初中 | {4} | | 互联网营销师 | 直播销售员 | 四级 |
        | 王五 | ${SLIP}  |             | 高中 | {6} | | 互联网营销师 | 直播销售员 | 四级 |
        | 赵六 | ${ZHAO}  |             |      | {4} | | 互联网营销师 | 直播销售员 | 四级 |
      `,
    });
    await pane.audit();
    const said = (name: string) => card(name).getByRole("paragraph").textContent;
    expect(said("张三")).toMatch(/^“手机号码”没有填写；请补填，以便通知考试。$/);
    expect(said("李四")).toMatch(/^还不能报四级/);
    expect(said("王五")).toMatch(/^“证件号码”/);
    expect(said("赵六")).toMatch(/^四级.*还定不了/);
  });

  test("is selected in the sheet by a click", async () => {
    const pane = openPane({ 报名表: FIRST });
    await pane.audit();
    await pane.press("在表中选中第 4 行（王五）");
    expect(pane.selected).toEqual(["报名表 B4"]);
    expect(screen.getByRole("button", { name: /（王五）/ }).closest("li")).toHaveAttribute("aria-current", "true");
  });
});

describe("filtering", () => {
  test("by verdict, and back", async () => {
    const pane = openPane({ 报名表: FIRST });
    await pane.audit();
    await pane.press(/^待核 ?1$/);
    expect(rowsShown()).toEqual(["第 4 行王五"]);
    await pane.press(/^待核 ?1$/);
    expect(rowsShown()).toHaveLength(3);
  });

  test("by cause, with how many rows share it", async () => {
    const pane = openPane({ 报名表: FIRST });
    await pane.audit();
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "按原因筛选" }), "没有手机号码（1 行）");
    expect(rowsShown()).toEqual(["第 5 行赵六"]);
  });

  test("by name, row or the end of an identity number", async () => {
    const pane = openPane({ 报名表: FIRST });
    await pane.audit();
    const find = screen.getByRole("searchbox", { name: /^查找/ });
    for (const words of ["张", "2", String(ZHANG).slice(-4)]) {
      await pane.user.clear(find);
      await pane.user.type(find, words);
      expect(rowsShown()).toEqual(["第 2 行张三"]);
    }
    await pane.user.type(find, "没有此人");
    expect(screen.getByText("没有符合筛选的行。")).toBeVisible();
  });
});

describe("long lists", () => {
  test("show fifty rows of a group, and more at each press", async () => {
    const rows = Array.from(
      { length: 70 },
      (_, n) =>
        `| 人${n} | ${idNumber("19900307", n + 1)} | 139000${10000 + n} | 初中 | {1} | | 互联网营销师 | 直播销售员 | 四级 |`,
    );
    const pane = openPane({ 报名表: [HEADER, ...rows].join("\n") });
    await pane.audit();
    expect(rowsShown()).toHaveLength(50);
    await pane.user.click(screen.getByText("再显示 20 行"));
    expect(rowsShown()).toHaveLength(70);
    expect(screen.queryByText(/^再显示/)).toBeNull();
  });
});

describe("two sheets that qualify", () => {
  test("are asked about, and the answer can be changed", async () => {
    const pane = openPane({ 一批: FIRST, 二批: FIRST });
    await pane.press("审核");
    const question = await screen.findByRole("group", { name: /有几张工作表都像报名表/ });
    await pane.user.click(within(question).getByRole("button", { name: "二批" }));
    expect(await screen.findByRole("heading", { name: /^二批，4 人/ })).toBeVisible();
    await pane.press("更换工作表");
    await pane.press("一批");
    expect(await screen.findByRole("heading", { name: /^一批，4 人/ })).toBeVisible();
    await pane.press("重新审核");
    await settled();
    expect(screen.getByRole("heading", { name: /^一批，4 人/ })).toBeVisible();
  });

  test("are asked about before marks are cleared, too", async () => {
    const pane = openPane({ 一批: FIRST, 二批: FIRST });
    await pane.press("清除标记");
    await pane.user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "清除标记" }));
    expect(await screen.findByRole("group", { name: /请选要清除标记的一张/ })).toBeVisible();
    await pane.press("一批");
    await settled();
    expect(screen.getByRole("status")).toHaveTextContent("“一批”里没有本助手的标记，不用清除。");
  });
});

describe("what changed since", () => {
  async function changeDate(pane: ReturnType<typeof openPane>, iso: string): Promise<void> {
    await pane.press("更改公告或日期");
    const field = screen.getByLabelText("审核日期");
    await pane.user.clear(field);
    if (iso !== "") await pane.user.type(field, iso);
  }

  test("marks the result as perhaps out of date, and it cannot be written until audited again", async () => {
    const pane = openPane({ 报名表: FIRST });
    await pane.audit();
    await changeDate(pane, "2027-03-01");
    expect(screen.getByText("结果可能已过期")).toBeVisible();
    expect(screen.getByText(/审核后改过审核日期/)).toBeVisible();
    expect(screen.getByRole("button", { name: "写入结果" })).toHaveAttribute("aria-disabled", "true");
    await pane.press("重新审核");
    await settled();
    expect(screen.queryByText("结果可能已过期")).toBeNull();
    expect(screen.getByText("年限和年龄算到 2027-03-01。")).toBeVisible();
  });

  test("a change taken back leaves the result as good as it was", async () => {
    const pane = openPane({ 报名表: FIRST });
    await pane.audit();
    await changeDate(pane, "2027-03-01");
    await pane.user.clear(screen.getByLabelText("审核日期"));
    expect(screen.getByText("请填写审核日期。")).toBeVisible();
    await pane.user.type(screen.getByLabelText("审核日期"), "2026-03-01");
    expect(screen.queryByText("结果可能已过期")).toBeNull();
  });

  test("a day on which the notice does not hold is a warning that stands with the result", async () => {
    const pane = openPane({ 报名表: FIRST });
    await pane.audit();
    expect(screen.queryByText(/适用时间/)).toBeNull();
    await changeDate(pane, "2027-03-01");
    await pane.press("重新审核");
    await settled();
    expect(screen.getByText(/审核日期2027-03-01不在.*适用时间/)).toBeVisible();
    await pane.press("更改公告或日期");
    expect(screen.getByRole("option", { name: /^济南.*已过有效期/ })).toBeVisible();
  });

  test("another notice, too", async () => {
    const other = {
      ...jinan(),
      id: "other-2026",
      title: "另一份公告",
      source: { ...jinan().source, kind: "compilation" as const },
    };
    const pane = openPane({ 报名表: FIRST }, { packs: [jinan(), other] });
    await pane.audit();
    await pane.press("更改公告或日期");
    await pane.user.selectOptions(screen.getByLabelText("公告"), "另一份公告（汇编，不是正式公告）");
    expect(screen.getByText(/审核后改过公告/)).toBeVisible();
  });
});

test("what the sheet says once for all rows is said with the result", async () => {
  const pane = openPane({
    报名表: `
      | 互联网营销师（直播销售员）四级报名表 | < | < | < | < |
      | 姓名 | 证件号码 | 手机号码    | 文化程度 | 从业年限 |
      | 钱七 | ${ZHANG} | 13900000001 | 高中     | {6}      |
    `,
  });
  await pane.audit();
  expect(counts()).toEqual({ 不符合: 0, 待核: 0, 符合: 1 });
  expect(
    screen.getByText(
      /^统一写明申报职业“互联网营销师”（标题）、申报工种“直播销售员”（标题）、申报等级“四级\/中级工”（标题）/,
    ),
  ).toBeVisible();
});

describe("assumptions", () => {
  /** Ten years or a certificate he has not; a title that nobody claims would do for 三级. */
  const UNCLAIMED = `
    ${HEADER}
    | 钱七 | ${ZHANG} | 13900000001 | 高中 | {4} | | 互联网营销师 | 直播销售员 | 三级 |
  `;

  test("are listed with the rows they decide, and switching one audits again at once", async () => {
    const pane = openPane({ 报名表: UNCLAIMED });
    await pane.audit();
    expect(counts()).toEqual({ 不符合: 1, 待核: 0, 符合: 0 });
    await pane.press(/^表里没写的怎么算（打开 \d+ 项，共 \d+ 项）$/);
    const papers = screen.getByRole("switch", { name: "没写的证件按没有算" });
    expect(papers).toBeChecked();
    expect(screen.getByText(/都按没有算.*影响1人/)).toBeVisible();
    await pane.user.click(papers);
    await settled();
    expect(counts()).toEqual({ 不符合: 0, 待核: 1, 符合: 0 });
    expect(papers).not.toBeChecked();
    expect(screen.queryByText("结果可能已过期")).toBeNull();
  });

  test("those that matter to somebody come first, the others are folded away, and none moves when it is switched", async () => {
    const pane = openPane({ 报名表: UNCLAIMED });
    await pane.audit();
    await pane.press(/^表里没写的怎么算/);
    const names = () => screen.getAllByRole("switch").map((it) => it.closest("li")?.textContent ?? "");
    expect(names()).toEqual([expect.stringMatching(/没写的证件按没有算.*影响1人/)]);
    expect(screen.getByText("打开的照这样算，关着的当作不知道；一切换就重新审核。")).toBeVisible();
    const papers = screen.getByRole("switch");
    await pane.user.click(papers);
    await settled();
    expect(screen.getAllByRole("switch")[0]).toBe(papers);
    await pane.press(/^另外 \d+ 项对这张表没有作用$/);
    expect(
      names()
        .slice(1)
        .filter((text) => !text.includes("不改变任何人的结论")),
    ).toEqual([]);
    expect(names()).toHaveLength(ASSUMPTIONS.length);
  });

  test("after the result was written, the sheet's own word is called old until it is written again", async () => {
    const pane = openPane({ 报名表: UNCLAIMED });
    await pane.audit();
    await pane.press("写入结果");
    await settled();
    await pane.press(/^表里没写的怎么算（打开 \d+ 项，共 \d+ 项）$/);
    await pane.user.click(screen.getByRole("switch", { name: "没写的证件按没有算" }));
    await settled();
    expect(screen.getByText(/表里还是上一次的结果/)).toBeVisible();
    await pane.press("写入结果");
    await settled();
    expect(pane.valuesIn("报名表")).toContain("待核");
    expect(pane.valuesIn("报名表")).not.toContain("不符合");
  });
});
