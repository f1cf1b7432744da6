package org.chaperone.policy.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/** Reads the files of a pack; names in problems begin with the pack's folder. */
final class Documents {

    private final Path folder;
    private final Problems problems;

    Documents(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    String name(Path file) {
        var parent = folder.getParent();
        return (parent == null ? file : parent.relativize(file)).toString();
    }

    Optional<Yaml> yaml(Path file) {
        return text(file).flatMap(it -> Yaml.read(it, name(file), problems));
    }

    Optional<String> text(Path file) {
        try {
            var decoder =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(
                    decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
        } catch (CharacterCodingException e) {
            problems.add(Place.of(name(file)), "is not UTF-8 text; save it as UTF-8");
        } catch (IOException e) {
            problems.add(
                    Place.of(name(file)), "can't be read: the file is missing or not readable");
        }
        return Optional.empty();
    }

    /** Files of a sub-folder with an ending, by name; none if the folder isn't there. */
    List<Path> files(String subfolder, String ending) {
        var inside = folder.resolve(subfolder);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (var entries = Files.list(inside)) {
            return entries.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            problems.add(Place.of(name(inside)), "can't be listed");
            return List.of();
        }
    }
}
