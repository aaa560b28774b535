import { useContext, useEffect, useState, type ComponentType } from "react";
import type { AuditRow } from "../../core/audit";
import { jobError } from "../../workbook/failure";
import { messageOf } from "../../workbook/messages";
import { placeOf } from "../groups";
import { TEXT } from "../text";
import { TryoutContext, type TryoutDesk } from "../tryout-context";
import { Fold } from "./Fold";
import type { TryoutPartProps } from "./TryoutPart";

interface Props {
  readonly row: AuditRow;
  readonly onKeep: () => void;
}

/** 试算 of a row, closed at first. Nothing for somebody who stands in no sheet. */
export function TryoutDoor({ row, onKeep }: Props) {
  const desk = useContext(TryoutContext);
  if (desk === null || row.reading === null) return null;
  return (
    <Fold title={TEXT.tryout} openAtFirst={desk.written[0] === placeOf(row)}>
      <Fetched desk={desk} row={row} onKeep={onKeep} />
    </Fold>
  );
}

/** Kept: what is there already is drawn at once, and the focus finds it. */
let fetchedPart: ComponentType<TryoutPartProps> | null = null;

/** The part, fetched when somebody first opens it. */
function Fetched(props: Props & { readonly desk: TryoutDesk }) {
  const [Part, setPart] = useState<ComponentType<TryoutPartProps> | null>(() => fetchedPart);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (fetchedPart !== null) return;
    import(/* webpackChunkName: "tryout" */ "./TryoutPart").then(
      ({ TryoutPart }) => {
        fetchedPart = TryoutPart;
        setPart(() => TryoutPart);
      },
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p role="alert">{messageOf(jobError({ kind: "part-missing" }), props.desk.door)}</p>;
  return Part === null ? <p>{TEXT.opening}</p> : <Part {...props} />;
}
