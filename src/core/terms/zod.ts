import { config } from "zod";

// A strict content-security policy forbids the code zod would compile for speed; this must stand before the first schema,
// so every schema of ours takes its z from here: `import * as z`, since a re-exported `z` drags every language of zod's
// messages (46 KB of gzip) into the pane.
config({ jitless: true });

export * from "zod";
