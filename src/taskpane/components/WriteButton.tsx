import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { TEXT } from "../text";
import { writeQuestion } from "../write-text";
import { AskDialog } from "./AskDialog";

interface Props {
  readonly className: string;
  readonly sheets: readonly string[];
  /** Which result cells were changed by hand and would be replaced; "" where there are none, null where that is not known. */
  readonly replaced: () => Promise<string | null>;
  /** The next thing to do. */
  readonly primary: boolean;
  readonly disabled: boolean;
  readonly onWrite: () => void;
}

/** 写入结果, at once where nothing of the clerk's own is replaced, else after a question. */
export function WriteButton({ className, sheets, replaced, primary, disabled, onWrite }: Props) {
  const [asking, setAsking] = useState("");

  /** Asked at the press alone: it takes a while in a long sheet. */
  async function press(): Promise<void> {
    const sentence = await replaced();
    if (sentence === "") onWrite();
    else if (sentence !== null) setAsking(sentence);
  }

  return (
    <>
      <Button
        className={className}
        appearance={primary ? "primary" : "secondary"}
        disabledFocusable={disabled}
        onClick={() => void press()}
      >
        {TEXT.write}
      </Button>
      {asking !== "" && (
        <AskDialog
          question={writeQuestion(sheets)}
          consequence={asking}
          action={TEXT.write}
          onAction={onWrite}
          onClose={() => setAsking("")}
        />
      )}
    </>
  );
}
