// Pages change without a blank in between. Turbo's own progress bar would need an inline style; the page says it is busy instead.
import * as Turbo from "../turbo.es2017-esm.js";

Turbo.config.drive.progressBarDelay = 2 ** 31 - 1;
