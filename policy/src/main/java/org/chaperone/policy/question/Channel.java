package org.chaperone.policy.question;

/** What carries a contact. */
public enum Channel {
    @Fact("A friend or connection request, sent or accepted")
    FRIEND_REQUEST,
    @Fact("Following, or letting oneself be followed")
    FOLLOW,
    @Fact("A like or another reaction")
    LIKE,
    @Fact("A comment on somebody's page or post")
    COMMENT,
    @Fact("A private message inside a social site")
    DIRECT_MESSAGE,
    @Fact("A post that anybody can read")
    PUBLIC_POST,
    @Fact("A post that only members or friends can read")
    CLOSED_POST,
    @Fact("A status aimed at nobody in particular")
    STATUS,
    @Fact("An answer to a comment or message on a page")
    REPLY,
    EMAIL,
    @Fact("A messenger that runs over the Internet")
    INTERNET_MESSENGER,
    TEXT_MESSAGE,
    PHONE_CALL,
    VIDEO_CALL,
    @Fact("A class web page, wiki, blog or online classroom")
    CLASS_PAGE,
    @Fact("A district-adopted, password-protected tool")
    LEARNING_PLATFORM,
    @Fact("Gaming or another pastime online together")
    SHARED_GAME,
    IN_PERSON,
    @Fact("A letter or a handout on paper")
    PAPER
}
