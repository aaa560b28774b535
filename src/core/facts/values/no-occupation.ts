const NONE = /^(?:无|没有|暂无|无业|无职业|待业|待业中|失业|下岗|退休|学生|在校学?生|在读|应届(?:毕业)?生|毕业生)$/;

/** Words of 从事职业 that name no occupation: nobody can tell whether 学生 is a related one. */
export function isNoOccupation(word: string): boolean {
  return NONE.test(word.replace(/\s/g, ""));
}
