import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { TEXT } from "../text";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    columnGap: tokens.spacingHorizontalL,
    // Office lays a button of its own over the top right corner.
    padding: `0 40px 0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    // No border that is merely transparent: with forced colours it would show.
    padding: `${tokens.spacingVerticalMNudge} 0 calc(${tokens.spacingVerticalMNudge} + 3px)`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ...createFocusOutlineStyle(),
  },
  chosen: {
    paddingBottom: tokens.spacingVerticalMNudge,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const PARTS = ["audit", "plan", "more"] as const;
export type Part = (typeof PARTS)[number];
const NAMES: { readonly [K in Part]: string } = { audit: TEXT.auditTab, plan: TEXT.planTab, more: TEXT.moreTab };

/** The id of a part's tab: what its panel is labelled by. */
export function tabId(part: Part): string {
  return `tab-${part}`;
}

interface Props {
  readonly part: Part;
  readonly onTurn: (part: Part) => void;
}

/**
 * The parts of the pane; one stop for the tab key, arrows between them. Fluent's own tabs and dialog bring a focus manager
 * that weighs as much as our core.
 */
export function PartTabs({ part, onTurn }: Props) {
  const styles = useStyles();
  const tabs = useRef(new Map<Part, HTMLElement>());

  function turnByArrow({ key }: KeyboardEvent): void {
    if (key !== "ArrowLeft" && key !== "ArrowRight") return;
    const step = key === "ArrowRight" ? 1 : PARTS.length - 1;
    const next = PARTS[(PARTS.indexOf(part) + step) % PARTS.length] ?? part;
    onTurn(next);
    tabs.current.get(next)?.focus();
  }

  return (
    <div role="tablist" aria-label={TEXT.title} className={styles.tabs} onKeyDown={turnByArrow}>
      {PARTS.map((one) => (
        <button
          key={one}
          ref={(tab) => {
            if (tab !== null) tabs.current.set(one, tab);
          }}
          type="button"
          role="tab"
          id={tabId(one)}
          aria-selected={one === part}
          tabIndex={one === part ? 0 : -1}
          className={mergeClasses(styles.tab, one === part && styles.chosen)}
          onClick={() => onTurn(one)}
        >
          {NAMES[one]}
        </button>
      ))}
    </div>
  );
}
