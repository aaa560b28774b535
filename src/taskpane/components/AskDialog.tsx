import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { TEXT } from "../text";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: `calc(100% - 2 * ${tokens.spacingHorizontalL})`,
    maxWidth: "400px",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  consequence: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
  choice: { margin: `0 0 ${tokens.spacingVerticalL}` },
  answers: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly question: string;
  /** What comes of a yes. */
  readonly consequence: string;
  /** The button that says yes: what is done, by its own name. */
  readonly action: string;
  /** What may be chosen with it. */
  readonly children?: ReactNode;
  readonly onAction: () => void;
  /** Closed, whatever the answer. */
  readonly onClose: () => void;
}

/**
 * The question before something goes that Excel may not be able to bring back: marks, results changed by hand. The browser's own
 * modal dialog keeps the focus, closes on Esc and gives the focus back.
 */
export function AskDialog({ question, consequence, action, children, onAction, onClose }: Props) {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={styles.dialog}
      aria-labelledby={`${id}question`}
      aria-describedby={`${id}consequence`}
      onClose={onClose}
    >
      <h2 id={`${id}question`} className={styles.question}>
        {question}
      </h2>
      <p id={`${id}consequence`} className={styles.consequence}>
        {consequence}
      </p>
      {children !== undefined && <div className={styles.choice}>{children}</div>}
      <div className={styles.answers}>
        <Button
          appearance="primary"
          onClick={() => {
            dialog.current?.close();
            onAction();
          }}
        >
          {action}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{TEXT.cancel}</Button>
      </div>
    </dialog>
  );
}
