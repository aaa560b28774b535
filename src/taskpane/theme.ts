import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's own fonts name no Chinese one; Latin letters and digits stay Segoe, Chinese takes the system's screen face. */
const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Chinese fills its square: small text needs more air between lines than Fluent gives Latin. */
const CHINESE: Partial<Theme> = { fontFamilyBase: FONTS, lineHeightBase200: "18px", lineHeightBase300: "21px" };

/** Fluent's blue for a word under the pointer cannot be read on a dark card that lights up under the same pointer. */
const READABLE_IN_DARK: Partial<Theme> = {
  colorNeutralForeground2BrandHover: webDarkTheme.colorBrandForeground2Hover,
  colorNeutralForeground2BrandPressed: webDarkTheme.colorBrandForeground2Hover,
};

export function paneTheme(dark: boolean): Theme {
  return { ...(dark ? { ...webDarkTheme, ...READABLE_IN_DARK } : webLightTheme), ...CHINESE };
}
