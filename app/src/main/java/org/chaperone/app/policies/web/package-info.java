@NullMarked
package org.chaperone.app.policies.web;

import org.jspecify.annotations.NullMarked;
