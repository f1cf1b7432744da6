package org.chaperone.policy.question;

/** What somebody wants to do with an account of their own. */
public enum PersonalActivity {
    @Fact("Open or keep a private account")
    OPEN_ACCOUNT,
    @Fact("Sign up for an account with an e-mail address")
    SIGN_UP,
    @Fact("Have a profile text looked over")
    PROFILE,
    @Fact("Post privately")
    POST,
    @Fact("Tell people why requests go unanswered")
    FRIEND_NOTE
}
