package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleByKeyTest {

    private record Owner(String name, List<String> keys) {}

    @Test
    void the_last_of_those_with_a_key_is_found_and_nobody_for_other_keys() {
        var random = new Random(9);
        var owners = new ArrayList<Owner>();
        var expected = new HashMap<String, Owner>();
        for (int i = 0; i < 20_000; i++) {
            var keys = new ArrayList<String>();
            for (int j = random.nextInt(4); j > 0; j--) {
                keys.add(Integer.toString(random.nextInt(30_000)));
            }
            var owner = new Owner("owner " + i, keys);
            owners.add(owner);
            keys.forEach(it -> expected.put(it, owner));
        }

        var people = new PeopleByKey<>(owners, (owner, keys) -> owner.keys().forEach(keys));

        for (int i = 0; i < 40_000; i++) {
            var key = Integer.toString(i);
            if (people.last(key) != expected.get(key)) {
                assertThat(people.last(key)).as(key).isSameAs(expected.get(key));
            }
        }
    }

    @Test
    void of_a_whole_house_at_one_address_only_the_last_is_asked() {
        var asked = new ArrayList<Integer>();
        var people =
                new PeopleByKey<>(
                        IntStream.range(0, 50_000).boxed().toList(),
                        (person, keys) -> {
                            asked.add(person);
                            keys.accept("12 main street");
                            keys.accept("person " + person);
                        });
        asked.clear();

        assertThat(people.last("12 main street")).isEqualTo(49_999);
        assertThat(people.last("14 main street")).isNull();
        assertThat(asked).hasSizeLessThan(4);
    }

    @Test
    void nobody_has_no_keys() {
        var people = new PeopleByKey<>(List.<Owner>of(), (_, _) -> {});

        assertThat(people.last("518-555-0100")).isNull();
    }
}
