import { z } from 'zod';

// zod compiles schemas with `new Function` where it may. Our pages forbid that, and even the attempt is reported.
z.config({ jitless: true });

export { z };
