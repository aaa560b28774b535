import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../core/decide/decision";
import { jointSaidSentence } from "../../core/explain/sheet-values";
import { toldProblems } from "../../core/explain/problems/joint";
import { openColumns } from "../../core/explain/columns";
import { finalOf } from "../../core/decide/rulings/ruling";
import { recordsSentence } from "../../core/explain/summary";
import type { SheetProblem } from "../../core/problems/sheet-problem";
import type { Choice } from "../choice";
import { lacksForAll } from "../columns";
import type { Result } from "../result";
import { auditedOn, feesDue, feesPending, FEES_UNSETTLED, feesUnpublished, staleBecause } from "../audit-text";
import { auditedSheet, auditedSheets } from "../sheet-text";
import { TEXT } from "../text";
import { useFocusIfLost } from "../use-focus-if-lost";
import { ColorLegend } from "./ColorLegend";
import { VerdictTiles } from "./VerdictTiles";

const useStyles = makeStyles({
  summary: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sheet: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, outlineStyle: "none" },
  fees: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  links: { display: "flex", gap: tokens.spacingHorizontalL },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  yuan: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  body: { lineHeight: tokens.lineHeightBase300, whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface Props {
  readonly result: Result;
  readonly changed: readonly Choice[];
  readonly chosen: Verdict | null;
  /** Null while notice and date are on screen anyway. */
  readonly onChange: (() => void) | null;
  /** Null where only one sheet qualifies. */
  readonly onOtherSheet: (() => void) | null;
  readonly onChoose: (verdict: Verdict | null) => void;
}

/** What a heading means is asked below, all columns in one line. */
function isTold({ kind }: SheetProblem): boolean {
  return kind !== "heading-unsure" && kind !== "heading-twice" && kind !== "cells-otherwise";
}

/** What was audited, by which notice and day, with which sheets beside it, what is doubtful about the whole of it, the counts and the money. */
export function AuditSummary({ result: { audit, pack }, changed, chosen, onChange, onOtherSheet, onChoose }: Props) {
  const styles = useStyles();
  const heading = useFocusIfLost<HTMLHeadingElement>(audit);
  const said = jointSaidSentence(audit.sheets);
  const beside = recordsSentence(audit.records);
  const [only, ...more] = audit.sheets;
  const published = pack.occupations.some(({ fees }) => fees !== undefined);
  const pending = feesPending(audit, published);
  const open = audit.sheets.some(({ sheet }) => openColumns(sheet).length > 0 || lacksForAll(sheet));
  const unpublished = published ? audit.rows.filter((row) => finalOf(row).fee.kind === "unpublished").length : 0;
  // Nothing is written into forms.
  const colored = audit.sheets.some(({ sheet }) => sheet.form === undefined);
  return (
    <div className={styles.summary}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.sheet}>
          {only !== undefined && more.length === 0 ? auditedSheet(only) : auditedSheets(audit)}
        </h2>
        {more.length > 0 &&
          audit.sheets.map((one) => (
            <p key={one.sheet.name} className={styles.small}>
              {auditedSheet(one)}
            </p>
          ))}
        <p className={styles.small}>{pack.title}</p>
        <p className={styles.small}>{auditedOn(audit.asOf)}</p>
        {said !== "" && <p className={styles.small}>{said}</p>}
        {beside !== "" && <p className={styles.small}>{beside}</p>}
        {(onChange !== null || onOtherSheet !== null) && (
          <div className={styles.links}>
            {onChange !== null && (
              <Link as="button" className={styles.link} onClick={onChange}>
                {TEXT.change}
              </Link>
            )}
            {onOtherSheet !== null && (
              <Link as="button" className={styles.link} onClick={onOtherSheet}>
                {TEXT.otherSheet}
              </Link>
            )}
          </div>
        )}
      </div>
      {changed.length > 0 && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{TEXT.stale}</MessageBarTitle>
            {staleBecause(
              changed,
              audit.sheets.some(({ sheet }) => sheet.form === undefined),
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {toldProblems(audit.sheets.map(({ sheet }) => sheet))
        .filter(({ problem }) => isTold(problem))
        .map(({ problem, sentence }) => (
          <MessageBar key={sentence} layout="multiline" intent={problem.severity}>
            <MessageBarBody className={styles.body}>{sentence}</MessageBarBody>
          </MessageBar>
        ))}
      <VerdictTiles summary={audit.summary} chosen={chosen} onChoose={onChoose} />
      {colored && <ColorLegend byClerk={audit.summary.final.eligibleByClerk > 0} />}
      <div>
        <p className={styles.fees}>
          <span>
            {TEXT.feesDue} <b className={styles.yuan}>{feesDue(audit, published)}</b>
          </span>
          {pending !== "" && <span className={styles.small}>{pending}</span>}
        </p>
        {published && open && <p className={styles.small}>{FEES_UNSETTLED}</p>}
        {unpublished > 0 && <p className={styles.small}>{feesUnpublished(unpublished)}</p>}
      </div>
    </div>
  );
}
