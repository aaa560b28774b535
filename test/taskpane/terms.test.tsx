/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { dayFromIso } from "../../src/core/time/day";
import { machineOf } from "../../src/taskpane/machine";
import { xlsxPort } from "../../src/workbook/file/port";
import { rememberTerms, termsIn } from "../../src/workbook/terms-memory";
import { idNumber } from "../support/id-number";
import { openPane, settled, type OpenPane } from "../support/pane";

const LIVE = `
  | 姓名 | 证件号码 | 手机号码 | 文化程度 | 从业年限 | 申报职业 | 申报工种 | 申报等级 |
  | 张三 | ${idNumber("19900307", 1)} | 13900000001 | 高中 | {9} | 互联网营销师 | 直播销售员 | 四级 |
`;
const remembered = async ({ book }: OpenPane) => termsIn(await xlsxPort(book).recall());
const day = (iso: string) => dayFromIso(iso) ?? NaN;
const notice = () => screen.getByLabelText<HTMLSelectElement>("公告").value;
const asOf = () => screen.getByLabelText<HTMLInputElement>(/^审核日期/).value;

beforeEach(() => window.localStorage.clear());

describe("notice and day of a workbook", () => {
  const openWith = async (asOfDay: string, chosen: boolean) => {
    const pane = openPane(
      { 报名表: LIVE },
      {
        door: (port) => ({
          sheets: async (recalled) => {
            await rememberTerms(port, { pack: "shanghai-2026", asOf: day(asOfDay), chosen });
            return port.sheets(recalled);
          },
        }),
      },
    );
    await screen.findByRole("note");
    return pane;
  };

  test("stand there again, said, and today is one click away", async () => {
    const pane = await openWith("2026-02-01", true);
    expect(screen.getByRole("note")).toHaveTextContent(/^这个工作簿上次用的是《上海.*》，截至 2026-02-01。/);
    expect([notice(), asOf()]).toEqual(["shanghai-2026", "2026-02-01"]);
    await pane.press("改用今天 2026-03-01");
    expect(asOf()).toBe("2026-03-01");
    await pane.press("改用上次的 2026-02-01");
    expect(asOf()).toBe("2026-02-01");
  });

  test("a day that was only that of the audit is offered, and not taken", async () => {
    const pane = await openWith("2026-02-01", false);
    expect(asOf()).toBe("2026-03-01");
    await pane.press("改用上次的 2026-02-01");
    expect(asOf()).toBe("2026-02-01");
  });

  test("are remembered with what is written, and not by an audit that nobody chose anything for", async () => {
    const pane = openPane({ 报名表: LIVE });
    await pane.audit();
    expect(await remembered(pane)).toBeNull();
    await pane.press("写入结果");
    await settled();
    expect(await remembered(pane)).toEqual({ pack: "jinan-2026", asOf: day("2026-03-01"), chosen: false });
  });

  test("are remembered once a result was made by what the clerk chose", async () => {
    const pane = openPane({ 报名表: LIVE });
    await pane.user.selectOptions(screen.getByLabelText("公告"), "guizhou-2023");
    expect(await remembered(pane)).toBeNull();
    await pane.audit();
    await settled();
    expect(await remembered(pane)).toMatchObject({ pack: "guizhou-2023" });
  });
});

test("what the workbook says goes before the machine, which goes before the notice in force", async () => {
  const machine = machineOf(() => window.localStorage);
  machine.save("terms", '{"version":1,"pack":"guizhou-2023"}');
  openPane({ 上海市报名表: LIVE.replace("直播销售员", "视频创推员") }, { machine });
  expect(await screen.findByText(/^猜这张表用的是《上海/)).toBeVisible();
  expect(notice()).toBe("shanghai-2026");
});

test("the machine's last notice stands there where nothing else tells; a damaged one says nothing", async () => {
  const machine = machineOf(() => window.localStorage);
  machine.save("terms", '{"version":1,"pack":"guizhou-2023"}');
  const pane = openPane({ 报名表: LIVE }, { machine });
  expect(await screen.findByText(/^这台电脑上次用的是《贵州/)).toBeVisible();
  expect(notice()).toBe("guizhou-2023");
  await pane.user.selectOptions(screen.getByLabelText("公告"), "jinan-2026");
  expect(screen.queryByRole("note")).toBeNull();
  await pane.audit();
  expect(machine.load("terms")).toContain("jinan-2026");
});

test("by the wrong notice the pane says which would fit, and a click audits by it", async () => {
  const pane = openPane({ 报名表: LIVE });
  await pane.user.selectOptions(screen.getByLabelText("公告"), "shanghai-2026");
  await pane.audit();
  expect(await screen.findByText(/^全部 1 人申报的职业、工种或等级，现在用的公告没有/)).toBeVisible();
  await pane.press(/^改用《济南.*》重新审核$/);
  await settled();
  expect(screen.queryByText(/现在用的公告没有/)).toBeNull();
  expect(screen.getByRole("button", { name: /^符合 ?1$/ })).toBeVisible();
});

test("a notice is looked up by occupation, level and words", async () => {
  const pane = openPane({ 报名表: LIVE });
  await pane.press("查条件、收费、材料和日程");
  await pane.user.type(await screen.findByLabelText(/^查找：条件/), "毕业 四级");
  const found = screen.getByRole("button", { name: "互联网营销师，四级/中级工" });
  expect(found).toHaveAttribute("aria-expanded", "true");
  const level = within(found.parentElement ?? document.body);
  expect(level.getAllByText(/毕业/)[0]).toBeVisible();
  expect(level.getByText(/^收费 \d+ 元/)).toBeVisible();
  await pane.user.selectOptions(screen.getByLabelText("职业"), "人工智能训练师");
  expect(screen.queryByRole("button", { name: "互联网营销师，四级/中级工" })).toBeNull();
  await pane.user.type(screen.getByLabelText(/^查找：条件/), " 潜水员");
  expect(screen.getByText(/^公告里没有查到/)).toBeVisible();
});
