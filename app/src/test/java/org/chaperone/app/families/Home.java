package org.chaperone.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.chaperone.app.Cast;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A family at home with its letter, for tests: {@code home.letter(JOAN, "g-elena")}, then {@code home.enter(link)}. */
public final class Home {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/f/[\\w-]{43})");
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private final MockMvcTester mvc;
    private final JdbcClient db;
    private @Nullable Cookie cookie;

    public Home(MockMvcTester mvc, JdbcClient db) {
        this.mvc = mvc;
        this.db = db;
    }

    /** The path of the link in the letter that this person of an office makes for an adult. */
    public String letter(Cast office, String adult) {
        var letters = letters(office, "chosen", adult);
        var link = LINK.matcher(body(letters));
        assertThat(link.find()).as("a link in %s", body(letters)).isTrue();
        return link.group(1);
    }

    public MvcTestResult letters(Cast office, String whom, String... adults) {
        return mvc.post()
                .uri("/families/letters?school=" + schoolOf(office))
                .with(office.calling())
                .param("whom", whom)
                .param("adult", adults)
                .exchange();
    }

    /** The same as a file. */
    public MvcTestResult pdf(Cast office, String... adults) {
        return mvc.post()
                .uri("/families/letters?school=" + schoolOf(office))
                .with(office.calling())
                .param("whom", "chosen")
                .param("pdf", "true")
                .param("adult", adults)
                .exchange();
    }

    private static String schoolOf(Cast office) {
        return office.viewer().schools().stream().findFirst().orElse("org-harbor");
    }

    /** In a browser that nobody used before. */
    public MvcTestResult enter(String link) {
        cookie = null;
        var reply = mvc.get().uri(link).exchange();
        cookie = reply.getResponse().getCookie("family");
        return reply;
    }

    public MvcTestResult get(String path) {
        var request = mvc.get().uri(path);
        return (cookie == null ? request : request.cookie(cookie)).exchange();
    }

    public MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(path).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return (cookie == null ? request : request.cookie(cookie)).exchange();
    }

    public MvcTestResult birthDate(LocalDate day) {
        return post(
                "/family/birth-date",
                "month",
                "" + day.getMonthValue(),
                "day",
                "" + day.getDayOfMonth(),
                "year",
                "" + day.getYear());
    }

    /** Enters, and gives the birth date of this child. */
    public Home recognised(String link, String child) {
        assertThat(enter(link)).hasStatus3xxRedirection();
        assertThat(birthDate(born(child))).hasRedirectedUrl("/family");
        return this;
    }

    public MvcTestResult answer(String child, String... choices) {
        return send(form("/family?child=" + child), child, choices);
    }

    public MvcTestResult send(String form, String child, String... choices) {
        var all = new String[choices.length + 4];
        all[0] = "form";
        all[1] = form;
        all[2] = "child";
        all[3] = child;
        System.arraycopy(choices, 0, all, 4, choices.length);
        return post("/family", all);
    }

    /** The token of the form on a page. */
    public String form(String path) {
        var form = FORM.matcher(body(get(path)));
        assertThat(form.find()).as("a form at %s", path).isTrue();
        return form.group(1);
    }

    public LocalDate born(String student) {
        return db.sql("SELECT birth_date FROM person WHERE id = ?")
                .param(student)
                .query(LocalDate.class)
                .single();
    }

    public void born(String student, LocalDate day) {
        db.sql("UPDATE person SET birth_date = ? WHERE id = ?").params(day, student).update();
    }

    /** Somebody more in a family. */
    public void adult(String id, String given, String family, String student, String relation) {
        db.sql(
                        """
                        INSERT INTO person (id, kind, given, family, sort_name, search_text)
                        VALUES (:id, 'GUARDIAN', :given, :family, lower(:family || ' ' || :given), lower(:given || ' ' || :family))
                        """)
                .param("id", id)
                .param("given", given)
                .param("family", family)
                .update();
        tie(id, student, relation);
    }

    public void tie(String adult, String student, String relation) {
        db.sql("INSERT INTO family_link (adult, student, relation) VALUES (?, ?, ?)")
                .params(adult, student, relation)
                .update();
    }

    public @Nullable Cookie cookie() {
        return cookie;
    }

    public static String body(MvcTestResult reply) {
        try {
            return Objects.requireNonNull(reply.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page without what differs each time it is shown. */
    public static String still(MvcTestResult reply) {
        return body(reply).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
