import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { columnExamples } from "../../core/explain/column-example";
import type { RulePack } from "../../core/law/schema";
import { readSheet } from "../../core/sheet/reading";
import { withColumn, withoutColumn, withValue } from "../../core/sheet/settle";
import type { Settled } from "../../core/sheet/settled";
import type { ColumnReading } from "../../core/sheet/sheet-reading";
import { isLeftOut, mayBeLeftOut, rememberedColumnsOf, stateOf, type ColumnState } from "../columns";
import { COLUMNS, GROUPS, leaveAllOut, takeAllBack } from "../columns-text";
import type { ResultSheet } from "../result";
import { ColumnItem } from "./ColumnItem";
import { Fold } from "./Fold";
import { SheetValueFields } from "./SheetValueFields";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

export interface ColumnsPartProps {
  readonly sheet: ResultSheet;
  readonly pack: RulePack;
  /** What is settled by now; the result follows. */
  readonly settled: Settled;
  readonly disabled: boolean;
  readonly onSettle: (settled: Settled) => void;
}

const ORDER: readonly ColumnState[] = ["open", "unread", "read", "empty"];
/** The others are folded: a clerk looks at them when she wonders. */
const SHOWN: readonly ColumnState[] = ["open", "unread"];

/** Every column of the sheet with what it was read as and why; those that need the clerk first. Whatever she settles holds at once. */
export function ColumnsPart({ sheet: one, pack, settled, disabled, onSettle }: ColumnsPartProps) {
  const styles = useStyles();
  const { audit, grid } = one;
  const { sheet } = audit;
  const { readings } = sheet;
  const plain = useMemo(() => readSheet(grid, pack.vocabulary)?.readings ?? [], [grid, pack]);
  const exampleOf = useMemo(() => columnExamples(grid, sheet), [grid, sheet]);
  const unsettled = new Map(plain.map((reading) => [reading.column, reading]));
  const remembered = rememberedColumnsOf(one);
  const groups = new Map<ColumnState, ColumnReading[]>(ORDER.map((state) => [state, []]));
  for (const reading of readings) groups.get(stateOf(unsettled.get(reading.column) ?? reading))?.push(reading);

  function items(columns: readonly ColumnReading[]) {
    return (
      <ul className={styles.list}>
        {columns.map((reading) => (
          <ColumnItem
            key={reading.column}
            reading={reading}
            own={unsettled.get(reading.column) ?? reading}
            columns={sheet.columns}
            headings={pack.vocabulary.headings}
            example={exampleOf(reading)}
            remembered={remembered.includes(reading)}
            disabled={disabled}
            onSettle={(fields) => onSettle(withColumn(settled, readings, reading.column, fields))}
            onForget={() => onSettle(withoutColumn(settled, readings, reading.column))}
          />
        ))}
      </ul>
    );
  }

  /** One press for all that is left: most sheets have a dozen columns that no audit needs. */
  function forAll(columns: readonly ColumnReading[]) {
    const left = columns.filter(mayBeLeftOut);
    const out = columns.filter(isLeftOut);
    const withAll = (all: readonly ColumnReading[], settle: (before: Settled, column: number) => Settled) =>
      onSettle(all.reduce((before, { column }) => settle(before, column), settled));
    return (
      (left.length > 1 || out.length > 1) && (
        <div className={styles.all}>
          {left.length > 1 && (
            <Button
              size="small"
              disabled={disabled}
              onClick={() => withAll(left, (before, column) => withColumn(before, readings, column, []))}
            >
              {leaveAllOut(left.length)}
            </Button>
          )}
          {out.length > 1 && (
            <Button
              size="small"
              disabled={disabled}
              onClick={() => withAll(out, (before, column) => withoutColumn(before, readings, column))}
            >
              {takeAllBack(out.length)}
            </Button>
          )}
        </div>
      )
    );
  }

  return (
    <div className={styles.part}>
      <p className={styles.hint}>{COLUMNS.hint}</p>
      {ORDER.map((state) => {
        const columns = groups.get(state) ?? [];
        const list = columns.length > 0 && (
          <Fold key={state} title={GROUPS[state](columns.length)} openAtFirst={SHOWN.includes(state)}>
            {SHOWN.includes(state) && forAll(columns)}
            {items(columns)}
          </Fold>
        );
        return state !== "open" ? (
          list
        ) : (
          <div key={state} className={styles.part} style={{ padding: 0 }}>
            {list}
            <SheetValueFields
              audit={audit}
              pack={pack}
              plain={plain}
              settled={settled}
              disabled={disabled}
              onSettle={(field, value) => onSettle(withValue(settled, field, value))}
            />
          </div>
        );
      })}
    </div>
  );
}
