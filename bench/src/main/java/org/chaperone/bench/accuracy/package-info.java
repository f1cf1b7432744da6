/**
 * Measures how often screening is right, on sets of text that others have labelled and on names put into
 * official text. Every set is cut in two by a hash of the row's id: lists and rules may be mended by looking
 * at one half, and are judged by the other, which is never shown.
 */
@NullMarked
package org.chaperone.bench.accuracy;

import org.jspecify.annotations.NullMarked;
