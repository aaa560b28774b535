/** Characters of headings as they are written in Hong Kong, Macao and Taiwan, each before its simplified one. */
const PAIRS =
  "證证號号碼码學学員员聯联繫系係系電电話话職职業业種种級级報报從从資资單单畢毕時时間间類类別别發发機机關关編编習习歷历曆历態态參参" +
  "評评會会審审結结論论對对應应訓训練练課课項项專专現现齡龄歲岁開开終终點点條条費费繳缴絡络傳传務务術术師师產产準准備备註注說说詳详" +
  "戶户國国區区鄉乡鎮镇縣县門门層层屆届數数滿满實实綜综閱阅驗验認认鑑鉴鑒鉴顯显圖图錄录領领獲获擬拟請请際际幣币銀银帳账賬账總总額额" +
  "龍龙張张陳陈劉刘楊杨黃黄趙赵吳吴孫孙馬马鄭郑謝谢許许韓韩馮冯鄧邓蕭萧蔣蒋葉叶蘇苏呂吕盧卢鍾钟譚谭陸陆範范賈贾鄒邹閻阎賀贺顧顾龔龚" +
  "萬万錢钱嚴严湯汤賴赖龐庞齊齐莊庄聶聂歐欧羅罗薑姜衛卫喬乔魯鲁畫画與与後后續续體体檢检書书寫写辦办處处場场廠厂標标頭头簡简離离調调" +
  "聲声輔辅導导稱称訊讯護护團团補补屬属緊紧內内個个選选營营網网廚厨維维養养農农濟济紙纸級级擔担親亲庫库軍军";

const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, place) => [PAIRS.charAt(place * 2), PAIRS.charAt(place * 2 + 1)]),
);
const ANY = new RegExp(`[${[...SIMPLE.keys()].join("")}]`, "g");

/** A short text in simplified characters: 身份證號碼 is 身份证号码. */
export function simplified(text: string): string {
  return text.replace(ANY, (letter) => SIMPLE.get(letter) ?? letter);
}
