import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FailureTrace } from "../../workbook/port";
import { traceLine } from "../../workbook/messages";
import { copyText } from "../copy-text";
import { TEXT } from "../text";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    userSelect: "text",
    overflowWrap: "anywhere",
  },
});

/** 代码 and 位置 of a failure, with a button that copies them for whoever is to mend it. */
export function TraceLine({ trace }: { readonly trace: FailureTrace }) {
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const line = traceLine(trace);
  return (
    <div className={styles.line}>
      <span>{line}</span>
      <Button size="small" onClick={() => setCopied(copyText(`${TEXT.title}：${line}。${navigator.userAgent}`))}>
        {TEXT.copy}
      </Button>
      <span role="status">{copied === null ? "" : copied ? TEXT.copied : TEXT.notCopied}</span>
    </div>
  );
}
