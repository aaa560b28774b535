import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RulePack } from "../../core/law/schema";
import { comparedWith, MORE } from "../more-text";
import type { Compared, Result } from "../result";
import type { PaneActions } from "../use-pane";
import { AsOfField } from "./AsOfField";
import { ComparisonView } from "./ComparisonView";
import { NoticeField } from "./NoticeField";
import type { Day } from "../../core/time/day";

const useStyles = makeStyles({
  line: { margin: 0 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  /** Null before an audit. */
  readonly result: Result | null;
  readonly compared: Compared | null;
  readonly packs: readonly RulePack[];
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, "compare" | "select">;
}

/** The people on screen by another notice or on another day: what to compare with, and who changes. */
export function ComparePart({ result, compared, packs, busy, actions }: Props) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.line}>{MORE.compareHint}</p>
      {result === null ? (
        <p className={styles.line}>{MORE.compareFirst}</p>
      ) : (
        <>
          <p className={styles.small}>{comparedWith(result.audit, result.pack)}</p>
          <OtherSide
            // What was chosen beside one result is nothing to another.
            key={`${result.pack.id} ${result.audit.asOf}`}
            result={result}
            packs={packs}
            busy={busy}
            onCompare={actions.compare}
          />
        </>
      )}
      {compared !== null && <ComparisonView compared={compared} onSelect={actions.select} />}
    </>
  );
}

interface OtherSideProps {
  readonly result: Result;
  readonly packs: readonly RulePack[];
  readonly busy: boolean;
  readonly onCompare: (pack: RulePack, asOf: Day) => void;
}

/** Another notice, another day, or both. */
function OtherSide({ result, packs, busy, onCompare }: OtherSideProps) {
  const styles = useStyles();
  const [packId, setPackId] = useState(result.pack.id);
  const [asOf, setAsOf] = useState<Day | null>(result.audit.asOf);
  const pack = packs.find(({ id }) => id === packId);
  const same = packId === result.pack.id && asOf === result.audit.asOf;
  return (
    <>
      <NoticeField
        label={MORE.compareNotice}
        packs={packs}
        packId={packId}
        day={asOf ?? result.audit.asOf}
        disabled={busy}
        onChange={setPackId}
      />
      <AsOfField label={MORE.compareAsOf} asOf={asOf} disabled={busy} onChange={setAsOf} />
      <Button
        disabledFocusable={busy || same || asOf === null}
        onClick={() => pack !== undefined && asOf !== null && onCompare(pack, asOf)}
      >
        {MORE.compare}
      </Button>
      {same && <p className={styles.small}>{MORE.compareSame}</p>}
    </>
  );
}
