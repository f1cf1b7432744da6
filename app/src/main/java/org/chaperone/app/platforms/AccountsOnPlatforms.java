package org.chaperone.app.platforms;

import java.util.List;

/** The district's accounts and who answers for them, told by whoever keeps their register. */
public interface AccountsOnPlatforms {

    /**
     * @param owner their id in the directory
     * @param path of the page about it
     */
    record Account(String name, String address, String platform, String owner, String path) {}

    /** All that are in use and stand on a platform we know, in order of names. */
    List<Account> all();
}
