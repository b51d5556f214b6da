package org.cxadvisor.language;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The step of the build that lays messages out for {@link Messages}: translators edit properties, a run searches sorted lines. */
public final class MessageBuild {

    private static final String SOURCE = ".properties";

    private MessageBuild() {}

    /**
     * Lays out the messages of every language.
     *
     * @param classes where they are and are written to, in the folder {@code messages}
     * @throws IllegalStateException for a message of two lines
     */
    public static void write(Path classes) throws IOException {
        for (Path file : files(classes.resolve(MessageFile.FOLDER))) {
            Properties messages = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                messages.load(in);
            }
            String name = file.getFileName().toString();
            String language = name.substring(0, name.length() - SOURCE.length());
            Files.writeString(file.resolveSibling(language + MessageFile.ENDING), lines(messages));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SOURCE))
                    .sorted()
                    .toList();
        }
    }

    private static String lines(Properties messages) {
        StringBuilder lines = new StringBuilder();
        for (String id : new TreeSet<>(messages.stringPropertyNames())) {
            String message = messages.getProperty(id);
            if (message.contains("\n")) {
                throw new IllegalStateException("A message is one line: " + id);
            }
            lines.append(id).append('=').append(message).append('\n');
        }
        return lines.toString();
    }
}
