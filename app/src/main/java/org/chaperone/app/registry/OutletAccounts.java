package org.chaperone.app.registry;

import java.util.List;
import org.chaperone.app.platforms.AccountsOnPlatforms;
import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.Platforms;
import org.springframework.stereotype.Component;

/** Tells on which platforms the outlets in use stand. */
@Component
class OutletAccounts implements AccountsOnPlatforms {

    private final OutletRows rows;
    private final Platforms platforms;

    OutletAccounts(OutletRows rows, Platforms platforms) {
        this.rows = rows;
        this.platforms = platforms;
    }

    @Override
    public List<Account> all() {
        return rows.live().stream()
                .<Account>mapMulti(
                        (it, accept) -> {
                            if (platforms.at(it.address()) instanceof Found.On on) {
                                accept.accept(
                                        new Account(
                                                it.name(),
                                                it.address(),
                                                on.platform().id(),
                                                it.owner(),
                                                it.path()));
                            }
                        })
                .toList();
    }
}
