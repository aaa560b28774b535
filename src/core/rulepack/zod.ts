import { z } from "zod";

// A strict content-security policy forbids the code zod would compile for speed; this must stand before the first schema,
// so every schema of ours takes its z from here.
z.config({ jitless: true });

export { z };
