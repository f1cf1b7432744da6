/**
 * Counts the faces in a picture, so that nobody is forgotten who should have been named. It says how many and nothing else:
 * it makes no description of a face, finds no features in one, compares none with another, and keeps none. It is a port of
 * the tiny face detector of face-api.js; docs/adr/038 tells what it may be used for.
 */
@NullMarked
package org.chaperone.screening.faces;

import org.jspecify.annotations.NullMarked;
