package org.chaperone.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.chaperone.app.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AppRoleTest {

    private final EmbeddedPostgres server = TestDatabase.server();
    private final DataSource owner = as(EmbeddedPostgres.OWNER, server.password());
    private final JdbcClient db = JdbcClient.create(owner);

    @BeforeEach
    @AfterEach
    void withoutTheRoles() {
        db.sql("DROP ROLE IF EXISTS role_test").update();
        db.sql("DROP ROLE IF EXISTS owner_test").update();
    }

    @Test
    void it_is_made_and_may_nothing_that_isnt_granted() {
        new AppRole("role_test", "a secret").prepare(owner);

        var role = JdbcClient.create(as("role_test", "a secret"));
        assertThat(role.sql("SELECT current_user").query(String.class).single())
                .isEqualTo("role_test");
        assertThatThrownBy(() -> role.sql("CREATE TABLE mine (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> role.sql("CREATE ROLE another SUPERUSER").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_next_start_gives_it_another_password() {
        new AppRole("role_test", "a secret").prepare(owner);
        new AppRole("role_test", "another secret").prepare(owner);

        assertThatCode(() -> as("role_test", "another secret").getConnection().close())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> as("role_test", "a secret").getConnection())
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void an_owner_who_may_not_make_roles_is_told_what_to_have_done() {
        db.sql("CREATE ROLE owner_test LOGIN PASSWORD 'of the owner'").update();
        var limited = as("owner_test", "of the owner");

        assertThatThrownBy(() -> new AppRole("role_test", "a secret").prepare(limited))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("CREATE ROLE role_test LOGIN PASSWORD")
                .hasMessageContaining("chaperone.database.app-password");
    }

    @Test
    void an_owner_who_may_not_make_roles_uses_the_one_that_is_there() {
        db.sql("CREATE ROLE owner_test LOGIN PASSWORD 'of the owner'").update();
        db.sql("CREATE ROLE role_test LOGIN PASSWORD 'made elsewhere'").update();

        new AppRole("role_test", "made elsewhere").prepare(as("owner_test", "of the owner"));

        assertThatCode(() -> as("role_test", "made elsewhere").getConnection().close())
                .doesNotThrowAnyException();
    }

    private DataSource as(String user, String password) {
        return new DriverManagerDataSource(server.url(), user, password);
    }
}
