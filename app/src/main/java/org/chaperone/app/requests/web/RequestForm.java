package org.chaperone.app.requests.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.requests.Content;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.Procedure;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A request as somebody fills it in.
 *
 * @param page from which it is begun; empty when it was begun before
 * @param school its id, {@code district}, or empty when none is chosen
 * @param find words of a class to look for
 * @param keep the digests of what was attached before and stays
 */
record RequestForm(
        String page,
        String title,
        String school,
        String find,
        List<String> keep,
        Map<String, List<String>> said) {

    static final String DISTRICT = "district";

    static RequestForm of(MultiValueMap<String, String> sent, Procedure procedure) {
        var said = new LinkedHashMap<String, List<String>>();
        for (var item : procedure.before()) {
            said.put(
                    item.id(),
                    sent.getOrDefault(item.id(), List.of()).stream()
                            .filter(Objects::nonNull)
                            .toList());
        }
        return new RequestForm(
                plain(sent.getFirst("page")),
                plain(sent.getFirst("title")),
                plain(sent.getFirst("school")),
                plain(sent.getFirst("find")),
                sent.getOrDefault("keep", List.of()).stream().filter(Objects::nonNull).toList(),
                said);
    }

    static RequestForm of(Content it) {
        return new RequestForm(
                "",
                it.title(),
                it.school() == null ? DISTRICT : it.school(),
                "",
                it.evidence().stream().map(Content.Evidence::blob).toList(),
                it.answers().by());
    }

    static RequestForm empty(String school) {
        return new RequestForm(UUID.randomUUID().toString(), "", school, "", List.of(), Map.of());
    }

    /** The page that it is begun from; a new one when the form doesn't say. */
    UUID from() {
        var id = ListAddress.id(page);
        return id == null ? UUID.randomUUID() : id;
    }

    /** What stays of what was attached before, and what is attached now; the same file once. */
    List<Content.Evidence> evidence(
            List<Content.Evidence> before, List<Content.Evidence> attached) {
        var all = new LinkedHashMap<String, Content.Evidence>();
        before.stream()
                .filter(it -> keep.contains(it.blob()))
                .forEach(it -> all.put(it.blob(), it));
        attached.forEach(it -> all.putIfAbsent(it.blob(), it));
        return List.copyOf(all.values());
    }

    List<String> all(String id) {
        return said.getOrDefault(id, List.of());
    }

    /**
     * @param answers with people by their ids
     */
    Content content(Answers answers, List<Content.Evidence> evidence) {
        return new Content(
                title,
                school.isEmpty() || school.equals(DISTRICT) ? null : school,
                answers,
                evidence);
    }

    private static String plain(@Nullable String text) {
        return ListAddress.text(text).replace("\0", "").strip();
    }
}
