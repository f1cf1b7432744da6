package org.chaperone.policy.question;

/** Kinds of medium a definition may cover. */
public enum Medium {
    PERSONAL_PAGE,
    BLOG,
    WIKI,
    SOCIAL_NETWORK,
    PHOTO_SHARING,
    VIDEO_CHANNEL,
    PODCAST,
    FORUM,
    MESSAGE_BOARD,
    VIRTUAL_WORLD,
    NEWS_SITE,
    WEBSITE,
    LEARNING_PLATFORM,
    EMAIL,
    TEXT_MESSAGE,
    PRIVATE_MESSAGE,
    VIDEO_CHAT,
    STATUS,
    VOICE_CALL,
    PAPER
}
