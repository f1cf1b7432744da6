/**
 * The questions a policy can be asked, each a record of facts. A component that is {@code null} is not
 * known; an empty list says that there are none. JSON Schema, form fields and the types that rule
 * conditions are checked against are all read from these records.
 */
@NullMarked
package org.chaperone.policy.question;

import org.jspecify.annotations.NullMarked;
