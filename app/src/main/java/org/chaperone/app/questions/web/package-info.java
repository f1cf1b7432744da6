/** Pages of questions, of drafts that are looked at, and of sample posts. */
@NullMarked
package org.chaperone.app.questions.web;

import org.jspecify.annotations.NullMarked;
