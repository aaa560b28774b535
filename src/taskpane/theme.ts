import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's own fonts name no Chinese one; Latin letters and digits stay Segoe, Chinese takes the system's screen face. */
const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Chinese fills its square: small text needs more air between lines than Fluent gives Latin. */
const CHINESE: Partial<Theme> = { fontFamilyBase: FONTS, lineHeightBase200: "18px", lineHeightBase300: "21px" };

export function paneTheme(dark: boolean): Theme {
  return { ...(dark ? webDarkTheme : webLightTheme), ...CHINESE };
}
