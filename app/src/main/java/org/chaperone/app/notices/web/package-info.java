/** Pages of notices: what families are told of, who is told, and in which words. */
@NullMarked
package org.chaperone.app.notices.web;

import org.jspecify.annotations.NullMarked;
