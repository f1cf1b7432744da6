/**
 * What families are told in writing because a policy wants them told. An occasion, such as a class page in use with a class, makes one
 * notice for each guardian of each of its students, in the district's own words and the family's language. It goes by e-mail or
 * on paper, counts as told only with evidence, and reaches those who join later too. When everybody is told, the duty is seen
 * to be done.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {
            "consent",
            "directory",
            "jobs",
            "journal",
            "mail",
            "policies",
            "print",
            "registry",
            "requests",
            "rights",
            "tasks",
            "ui"
        })
package org.chaperone.app.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
