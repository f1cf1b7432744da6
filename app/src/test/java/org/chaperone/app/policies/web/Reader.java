package org.chaperone.app.policies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.chaperone.app.Cast;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads pages as somebody of the cast. */
record Reader(MockMvcTester mvc, Cast person) {

    /** The page at this path, which must be there. */
    String page(String path) {
        return words(mvc.get().uri(path).with(person.calling()).exchange());
    }

    /** The answer to a form; names and values in turn. */
    MvcTestResult send(String path, String... fields) {
        var request = mvc.post().uri(path).with(person.calling());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** The page that answers a form at once. */
    String answer(String path, String... fields) {
        return words(send(path, fields));
    }

    static String words(MvcTestResult answer) {
        try {
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
