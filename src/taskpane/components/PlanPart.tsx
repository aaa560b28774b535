import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { planRows } from "../../core/plan/rows";
import type { RulePack } from "../../core/law/schema";
import { planSize, TEXT } from "../text";

const useStyles = makeStyles({
  line: { margin: 0 },
  radio: { alignItems: "center", padding: `${tokens.spacingVerticalXXS} 0` },
});

type Style = "compact" | "expanded";
const STYLES = ["compact", "expanded"] as const satisfies readonly Style[];
const STYLE_NAMES: { readonly [K in Style]: string } = { compact: TEXT.planCompact, expanded: TEXT.planExpanded };

interface Props {
  readonly pack: RulePack;
  readonly busy: boolean;
  readonly onPlan: (style: Style) => void;
}

/** The second tab: the notice's own yearly plan as a new worksheet. */
export function PlanPart({ pack, busy, onPlan }: Props) {
  const styles = useStyles();
  const [style, setStyle] = useState<Style>("compact");
  const rows = useMemo(() => (pack.plan === undefined ? 0 : planRows(pack, style).length), [pack, style]);
  if (pack.plan === undefined) return <p className={styles.line}>{TEXT.noPlan}</p>;
  return (
    <>
      <p className={styles.line}>{TEXT.planHint}</p>
      <Field label={TEXT.planStyle} hint={planSize(rows)}>
        <RadioGroup
          value={style}
          disabled={busy}
          onChange={(_, { value }) => setStyle(value === "expanded" ? "expanded" : "compact")}
        >
          {STYLES.map((one) => (
            <Radio key={one} value={one} label={STYLE_NAMES[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Button appearance="primary" disabled={busy} onClick={() => onPlan(style)}>
        {TEXT.plan}
      </Button>
    </>
  );
}
