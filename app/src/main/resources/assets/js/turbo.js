// Pages change without a blank in between; a line at the top shows only what takes longer than a second.
import * as Turbo from "../turbo.es2017-esm.js";

Turbo.config.drive.progressBarDelay = 1000;
