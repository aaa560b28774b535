/** Whose it is, what it is and which of its details: the parts of a heading, "" where a heading leaves one out. */
export const OWNERS = ["", "考生", "本人", "原", "现", "现有", "已取得", "最高", "就读", "毕业", "申报", "报考", "鉴定", "认定", "评价", "第二", "是否有"];

export const THINGS = [
  "",
  "姓名",
  "性别",
  "证件",
  "身份证",
  "出生",
  "手机",
  "联系电话",
  "学历",
  "院校",
  "专业",
  "工作",
  "单位",
  "从业",
  "本职业",
  "参加工作",
  "证书",
  "职业资格证书",
  "技能",
  "职称",
  "培训",
  "学徒期",
  "职业",
  "工种",
  "条件",
  "科目",
  "照片",
  "入学",
  "国籍",
  "批次",
];

export const ATTRIBUTES = ["", "等级", "日期", "编号", "名称", "类型", "年限", "方式", "起始时间", "状态"];
