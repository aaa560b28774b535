import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetRuling } from "../rule";
import { takeAsRulings } from "../ruling-text";
import type { PaneActions } from "../use-pane";
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
  /** Takes conclusions changed by hand for decisions of the clerk. */
  readonly ruling: Pick<PaneActions, "offered" | "rule">;
  readonly onWrite: () => void;
}

/** 写入结果, at once where nothing of the clerk's own is replaced, else after a question. */
export function WriteButton({ className, sheets, replaced, primary, disabled, ruling, onWrite }: Props) {
  const [asking, setAsking] = useState("");
  const [offers, setOffers] = useState<readonly SheetRuling[]>([]);

  /** Asked at the press alone: it takes a while in a long sheet. */
  async function press(): Promise<void> {
    const sentence = await replaced();
    if (sentence === "") onWrite();
    else if (sentence !== null) {
      setOffers(await ruling.offered());
      setAsking(sentence);
    }
  }

  function takeOffers(): void {
    setAsking("");
    ruling.rule(offers);
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
        >
          {offers.length > 0 && <Button onClick={takeOffers}>{takeAsRulings(offers.length)}</Button>}
        </AskDialog>
      )}
    </>
  );
}
