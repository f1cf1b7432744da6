package org.chaperone.app.escrow;

import org.chaperone.app.ui.Problems;

/** What came of sealing a login. */
public sealed interface Deposited {

    /** It is sealed. */
    record Done(Deposit deposit) implements Deposited {}

    /** What is to be put right, each at its part's name in lower case. */
    record Wrong(Problems problems) implements Deposited {}

    /** The policy doesn't want logins sealed. */
    record NotWanted() implements Deposited {}

    /** The outlet isn't there, is closed, or isn't the viewer's to seal. */
    record NotHere() implements Deposited {}
}
