import type { Status } from "../state";
import { WORKING } from "../text";
import { useUnseen } from "../use-unseen";

/** The same for ears: regions that are always there, since a screen reader hears only changes inside of them. */
export function SpokenStatus({ status }: { readonly status: Status }) {
  const styles = useUnseen();
  return (
    <>
      <div role="status" className={styles.unseen}>
        {status.kind === "working" ? WORKING[status.work] : status.kind === "finished" ? status.sentence : ""}
      </div>
      <div role="alert" className={styles.unseen}>
        {status.kind === "failed" ? status.sentence : ""}
      </div>
    </>
  );
}
