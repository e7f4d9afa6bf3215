// Whatever needs the names from its beginning imports `named.ts`; this is what is asked for later.
import './named.ts'
