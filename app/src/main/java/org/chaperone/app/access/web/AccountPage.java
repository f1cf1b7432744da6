package org.chaperone.app.access.web;

import java.util.List;
import org.chaperone.app.rights.Viewer;

/**
 * @param roles in words, each with the school it is held for
 */
public record AccountPage(String name, String email, List<String> roles) {

    static AccountPage of(Viewer viewer) {
        return new AccountPage(
                viewer.name(),
                viewer.email(),
                viewer.grants().stream().map(it -> it.role().words()).distinct().toList());
    }
}
