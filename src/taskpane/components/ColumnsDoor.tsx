import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useId, useRef, useState, type ComponentType } from "react";
import { openColumnsSentence, rememberedSentence } from "../../core/explain/columns";
import { jobError } from "../../workbook/failure";
import { messageOf, type ScreenDoor } from "../../workbook/messages";
import { lacksForAll, rememberedColumnsOf } from "../columns";
import { columnsTitle } from "../columns-text";
import { TEXT } from "../text";
import type { ColumnsPartProps } from "./ColumnsPart";

const useStyles = makeStyles({
  door: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  body: { lineHeight: tokens.lineHeightBase300, whiteSpace: "normal", overflowWrap: "anywhere" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: { margin: 0, fontSize: "inherit" },
  title: {
    justifyContent: "flex-start",
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS} 0 0`,
    marginLeft: "-4px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props extends ColumnsPartProps {
  readonly door: ScreenDoor;
  /** There are several sheets, and this one is named. */
  readonly named: boolean;
}

/**
 * What the clerk is asked about columns, what was remembered of them, and the part in which all of them stand: fetched when it
 * is first opened, as most sheets are read without it.
 */
export function ColumnsDoor({ door, named, ...props }: Props) {
  const styles = useStyles();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState(false);
  const [Part, setPart] = useState<ComponentType<ColumnsPartProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const { sheet } = props.sheet.audit;
  const forAll = lacksForAll(sheet) ? TEXT.chooseForAll : "";
  const question = openColumnsSentence(sheet) + forAll;
  const asked = named && question !== "" ? `“${sheet.name}”表：${question}` : question;
  const remembered = rememberedSentence(rememberedColumnsOf(props.sheet));
  useEffect(() => {
    if (!open) return;
    import(/* webpackChunkName: "columns" */ "./ColumnsPart").then(
      ({ ColumnsPart }) => setPart(() => ColumnsPart),
      () => setFailed(true),
    );
  }, [open]);

  function show(): void {
    setOpen(true);
    title.current?.querySelector("button")?.focus();
  }

  return (
    <section className={styles.door}>
      {asked !== "" && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody className={styles.body}>
            {asked}
            <Link as="button" inline onClick={show}>
              {TEXT.seeColumns}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {remembered !== "" && <p className={styles.small}>{remembered}</p>}
      <h3 ref={title} className={styles.heading}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.title}
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {columnsTitle(sheet.readings.length, named ? sheet.name : null)}
        </Button>
      </h3>
      <div id={id} hidden={!open}>
        {open && failed && <p role="alert">{messageOf(jobError({ kind: "part-missing" }), door)}</p>}
        {open && !failed && (Part === null ? <p>{TEXT.opening}</p> : <Part {...props} />)}
      </div>
    </section>
  );
}
