import { useEffect, useState, type ComponentType } from "react";
import { jobError } from "../../workbook/failure";
import { messageOf, type ScreenDoor } from "../../workbook/messages";
import { TEXT } from "../text";
import type { CorrectionPartProps } from "./CorrectionPart";

/** 可以改正的写法, fetched when somebody first opens it. */
export function CorrectionDoor({ door, ...props }: CorrectionPartProps & { readonly door: ScreenDoor }) {
  const [Part, setPart] = useState<ComponentType<CorrectionPartProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import(/* webpackChunkName: "corrections" */ "./CorrectionPart").then(
      ({ CorrectionPart }) => setPart(() => CorrectionPart),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p role="alert">{messageOf(jobError({ kind: "part-missing" }), door)}</p>;
  return Part === null ? <p>{TEXT.opening}</p> : <Part {...props} />;
}
