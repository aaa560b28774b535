import { define } from "./node";

/** How the client names it; the only object it makes out of nothing. */
export const INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** Told by the client, when it has loaded inside of a frame of Excel, that it can hear the ribbon's buttons. */
export const internalService = define<null>({
  className: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
});
