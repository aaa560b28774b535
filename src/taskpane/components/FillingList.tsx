import { makeStyles, tokens } from "@fluentui/react-components";
import { fillingText } from "../../core/explain/filling";
import type { ScreenDoor } from "../../workbook/messages";
import { QUESTIONS } from "../questions-text";
import type { Result } from "../result";
import type { PaneActions } from "../use-pane";
import { useFound } from "../use-found";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: "1.5em" },
});

interface Props {
  readonly door: ScreenDoor;
  readonly result: Result;
  readonly find: PaneActions["fillings"];
}

/** 先补哪一项: which cells decide most rows once they are filled in. It is worked out while somebody looks. */
export function FillingList({ door, result, find }: Props) {
  const styles = useStyles();
  const last = useFound(result, door, find);
  const fillings = last !== null && "found" in last ? last.found : [];
  return (
    <section>
      <h3 className={styles.title}>{QUESTIONS.fillings}</h3>
      {last === null && <p className={styles.line}>{QUESTIONS.searching}</p>}
      {last !== null && "failed" in last && <p role="alert">{last.failed}</p>}
      {fillings === null && <p className={styles.line}>{QUESTIONS.tooMany}</p>}
      {last !== null && "found" in last && fillings?.length === 0 && (
        <p className={styles.line}>{QUESTIONS.noFilling}</p>
      )}
      {fillings !== null && fillings.length > 0 && (
        <ul className={styles.list}>
          {fillings.map((one) => (
            <li key={one.fields.join()}>{fillingText(one)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
