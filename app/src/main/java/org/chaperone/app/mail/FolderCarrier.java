package org.chaperone.app.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chaperone.app.mail.Undelivered.Kind;

/** Writes each message as a file, for a district that passes them on by other means, and for trying things out. */
final class FolderCarrier implements Carrier {

    private final Path folder;
    private final MimeText mime;

    FolderCarrier(Path folder, MimeText mime) {
        this.folder = folder;
        this.mime = mime;
    }

    @Override
    public String deliver(Letter letter) throws Undelivered {
        var name = letter.id() + ".eml";
        try {
            Files.createDirectories(folder);
            var draft = folder.resolve(letter.id() + ".part");
            try (var out = Files.newOutputStream(draft)) {
                mime.of(letter).writeTo(out);
            }
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Undelivered(
                    Kind.FOR_NOW, "The folder for mail can't be written: " + folder + ".", e);
        } catch (MessagingException e) {
            throw new Undelivered(Kind.FOR_GOOD, "The message can't be put into words.", e);
        }
        return "Written to " + name;
    }

    @Override
    public boolean onceIsTwice() {
        return true;
    }
}
