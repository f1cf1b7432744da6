/** What a question asks of a person, and how what they say becomes facts. */
@NullMarked
package org.chaperone.app.ask.form;

import org.jspecify.annotations.NullMarked;
