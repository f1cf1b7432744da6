@NullMarked
package org.chaperone.app.jobs.web;

import org.jspecify.annotations.NullMarked;
