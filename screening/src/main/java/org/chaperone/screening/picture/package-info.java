/**
 * Looks into the files of pictures: where one was taken and by which camera, words in its description and words that can
 * be seen in it. Takes a file apart by its content, within limits of size and time, and makes a copy that tells nothing
 * but the picture itself. Nothing leaves the process except to a text reader on the same machine.
 */
@NullMarked
package org.chaperone.screening.picture;

import org.jspecify.annotations.NullMarked;
