import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useRef, useState } from "react";
import { columnSentence, columnText } from "../../core/explain/columns";
import type { Headings } from "../../core/sheet/headings";
import type { ColumnReading, SheetReading } from "../../core/sheet/sheet-reading";
import type { Field } from "../../core/terms/field";
import { columnAction, COLUMNS, fillText, readAs } from "../columns-text";
import { FieldChooser } from "./FieldChooser";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  heading: { fontWeight: tokens.fontWeightSemibold },
  fill: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sentence: { margin: 0 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  button: { minWidth: 0 },
  more: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, fontWeight: tokens.fontWeightRegular },
});

/** No more offers than these stand beside the column; all fields stand in the chooser. */
const MOST_OFFERS = 3;

interface Props {
  readonly reading: ColumnReading;
  /** How it would be read if nothing were settled. */
  readonly own: ColumnReading;
  readonly columns: SheetReading["columns"];
  readonly headings: Headings;
  readonly example: string;
  readonly remembered: boolean;
  readonly disabled: boolean;
  readonly onSettle: (fields: readonly Field[]) => void;
  readonly onForget: () => void;
}

/** One column: its heading, an example, what it was read as and why, and what else it may be. */
export function ColumnItem({
  reading,
  own,
  columns,
  headings,
  example,
  remembered,
  disabled,
  onSettle,
  onForget,
}: Props) {
  const styles = useStyles();
  const id = useId();
  const toggle = useRef<HTMLSpanElement>(null);
  const [choosing, setChoosing] = useState(false);
  const { fields, why } = reading;
  const settled = why === "settled";
  const offers = own.offers.filter((field) => !fields.includes(field)).slice(0, MOST_OFFERS);

  /** What is pressed may be gone afterwards: the focus stays with its column. */
  function close(): void {
    setChoosing(false);
    toggle.current?.querySelector("button")?.focus();
  }

  function settle(next: readonly Field[]): void {
    close();
    onSettle(next);
  }

  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.heading}>{columnText(reading)}</span>
        <span className={styles.fill}>{fillText(reading.filled, example)}</span>
      </div>
      <div className={styles.buttons}>
        <p className={styles.sentence}>{columnSentence(reading, { remembered, own: own.fields })}</p>
        {why !== "ours" && (
          <>
            {offers.map((field) => (
              <Button
                key={field}
                size="small"
                className={styles.button}
                disabled={disabled}
                aria-label={columnAction(reading, readAs([field]))}
                onClick={() => settle([field])}
              >
                {readAs([field])}
              </Button>
            ))}
            <span ref={toggle}>
              {" "}
              <Button
                size="small"
                appearance="transparent"
                className={styles.more}
                iconPosition="after"
                icon={choosing ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
                aria-expanded={choosing}
                aria-controls={id}
                aria-label={columnAction(reading, fields.length === 0 ? COLUMNS.choose : COLUMNS.change)}
                onClick={() => setChoosing(!choosing)}
              >
                {fields.length === 0 ? COLUMNS.choose : COLUMNS.change}
              </Button>
            </span>
            {settled && (
              <Button
                size="small"
                appearance="transparent"
                className={styles.more}
                disabled={disabled}
                aria-label={columnAction(reading, remembered ? COLUMNS.forget : COLUMNS.takeBack)}
                onClick={() => {
                  close();
                  onForget();
                }}
              >
                {remembered ? COLUMNS.forget : COLUMNS.takeBack}
              </Button>
            )}
          </>
        )}
      </div>
      <div id={id} hidden={!choosing}>
        {choosing && (
          <FieldChooser
            reading={reading}
            columns={columns}
            likely={[...own.fields, ...own.offers]}
            headings={headings}
            disabled={disabled}
            onSettle={onSettle}
            onClose={close}
          />
        )}
      </div>
    </li>
  );
}
