import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PlanLayout } from "../../core/plan/layout";
import { planRows } from "../../core/plan/rows";
import type { RulePack } from "../../core/law/schema";
import { planSize, TEXT } from "../text";

const useStyles = makeStyles({
  line: { margin: 0 },
  radio: { alignItems: "center", padding: `${tokens.spacingVerticalXXS} 0` },
});

interface Props {
  readonly pack: RulePack;
  readonly busy: boolean;
  /** At least one; the first is offered. */
  readonly layouts: readonly PlanLayout[];
  readonly onPlan: (layout: PlanLayout) => void;
}

/** The second tab: the notice's own yearly plan as a new worksheet. */
export function PlanPart({ pack, busy, layouts, onPlan }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(layouts[0]?.id);
  const layout = layouts.find(({ id }) => id === chosen);
  const rows = useMemo(() => (layout === undefined ? 0 : planRows(pack, layout).length), [pack, layout]);
  if (pack.plan === undefined || layout === undefined) return <p className={styles.line}>{TEXT.noPlan}</p>;
  return (
    <>
      <p className={styles.line}>{TEXT.planHint}</p>
      <Field label={TEXT.planStyle} hint={planSize(rows)}>
        <RadioGroup value={layout.id} disabled={busy} onChange={(_, { value }) => setChosen(value)}>
          {layouts.map(({ id, name, description }) => (
            <Radio key={id} value={id} label={`${name}：${description}`} />
          ))}
        </RadioGroup>
      </Field>
      <Button appearance="primary" disabled={busy} onClick={() => onPlan(layout)}>
        {TEXT.plan}
      </Button>
    </>
  );
}
