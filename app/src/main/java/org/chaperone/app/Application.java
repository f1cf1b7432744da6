package org.chaperone.app;

import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import picocli.CommandLine;

@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Application {

    /** Takes {@code serve} or {@code import} and their options; exit 2 for wrong use, 3 when it can't start. */
    public static void main(String[] words) {
        var command = words.length > 0 ? words[0] : "";
        var options = command.equals("serve") || command.equals("import") ? 1 : 0;
        var exit =
                new CommandLine(command.equals("import") ? new Import() : new Serve())
                        .execute(Arrays.copyOfRange(words, options, words.length));
        if (exit != 0) {
            System.exit(exit);
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
