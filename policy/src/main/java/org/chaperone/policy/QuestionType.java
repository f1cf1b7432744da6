package org.chaperone.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chaperone.policy.question.AuditedPage;
import org.chaperone.policy.question.Contact;
import org.chaperone.policy.question.Disclose;
import org.chaperone.policy.question.Fact;
import org.chaperone.policy.question.OutletChange;
import org.chaperone.policy.question.Personal;
import org.chaperone.policy.question.Photo;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.question.Scope;
import org.chaperone.policy.question.UseNow;

/** What a policy can be asked. */
public enum QuestionType {
    CONTACT("contact", Contact.class),
    USE_NOW("use-now", UseNow.class),
    POST("post", Post.class),
    DISCLOSE("disclose", Disclose.class),
    PERSONAL("personal", Personal.class),
    SCOPE("scope", Scope.class),
    PHOTO("photo", Photo.class),
    OUTLET("outlet", OutletChange.class),
    PAGE("page", AuditedPage.class);

    private final String word;
    private final Class<? extends Record> facts;

    <Q extends Record & QuestionFacts> QuestionType(String word, Class<Q> facts) {
        this.word = word;
        this.facts = facts;
    }

    /** The name in packs, on the command line and in addresses. */
    public String word() {
        return word;
    }

    /** The record of its facts; also a {@link QuestionFacts}. */
    public Class<? extends Record> facts() {
        return facts;
    }

    /** The question as a person asks it, such as "May I use social media now?". */
    public String asks() {
        return facts.getAnnotation(Fact.class).value();
    }

    public static Optional<QuestionType> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    public static QuestionType of(QuestionFacts facts) {
        return Arrays.stream(values())
                .filter(it -> it.facts == facts.getClass())
                .findFirst()
                .orElseThrow();
    }

    public static String words() {
        return Arrays.stream(values()).map(QuestionType::word).collect(Collectors.joining(", "));
    }
}
