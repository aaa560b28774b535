import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FittingNotices } from "../../core/decide/fitting-notices";
import { fittingText, refusedSentence } from "../../core/explain/notices";
import type { RulePack } from "../../core/law/schema";
import { engine } from "../load-engine";
import { switchNotice } from "../opening-text";
import type { Result } from "../result";

const useStyles = makeStyles({
  body: { lineHeight: tokens.lineHeightBase300, whiteSpace: "normal", overflowWrap: "anywhere" },
  notices: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly result: Result;
  readonly packs: readonly RulePack[];
  readonly disabled: boolean;
  readonly onSwitch: (pack: RulePack) => void;
}

/** Where a third of the rows applies for what the notice does not offer: which other notice does, one click away. */
export function FittingNote({ result, packs, disabled, onSwitch }: Props) {
  const styles = useStyles();
  const [found, setFound] = useState<{ readonly of: Result; readonly fitting: FittingNotices | null } | null>(null);
  useEffect(() => {
    engine().then(
      ({ fittingFor }) => setFound({ of: result, fitting: fittingFor(result, packs) }),
      // The rows say what is wrong with them all the same.
      () => undefined,
    );
  }, [result, packs]);
  if (found === null || found.of !== result || found.fitting === null) return null;
  const { fitting } = found;
  const rows = result.audit.rows.length;
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody className={styles.body}>
        {refusedSentence(fitting, rows)}
        <ul className={styles.notices}>
          {fitting.notices.map((one) => (
            <li key={one.pack.id}>
              {`${fittingText(one, rows)}。`}
              <Link as="button" inline disabled={disabled} onClick={() => onSwitch(one.pack)}>
                {switchNotice(one.pack.title)}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
