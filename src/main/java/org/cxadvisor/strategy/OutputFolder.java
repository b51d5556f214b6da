package org.cxadvisor.strategy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder that receives what was generated: all files or none, and nothing over a strategy that people have edited.
 *
 * <p>Beside the files it keeps, in {@code .cx/}, what it wrote; without that record a strategy counts as edited.
 */
public final class OutputFolder {

    /** What the program keeps beside the files it wrote. */
    public static final String RECORD_FOLDER = ".cx";

    /** The draft as the program wrote it, in {@link #RECORD_FOLDER}: what people changed since is told by it. */
    public static final String BASE_FILE = "base.yaml";

    /** What in {@link #RECORD_FOLDER} is of this machine and this moment, and not for version control. */
    private static final String NOT_COMMITTED = "lock\nreplaced.json\n.*.tmp\n";

    private static final String NOT_COMMITTED_FILE = ".gitignore";

    private static final long PROCESS = ProcessHandle.current().pid();
    private static final Pattern STAGED = Pattern.compile("\\.(?<name>.+)\\.(?<process>[0-9]{1,18})-[0-9]+\\.tmp");

    private final Path folder;
    private final Move move;
    private final Map<Path, Path> staged = new LinkedHashMap<>();
    private final Map<Path, byte[]> replaced = new LinkedHashMap<>();
    private final List<Path> created = new ArrayList<>();

    private OutputFolder(Path folder, Move move) {
        this.folder = folder;
        this.move = move;
    }

    /** Puts a file in the place of another, at once. */
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    /** How writing ended. */
    public sealed interface Outcome permits Written, Edited, Other, Unwritable {}

    /**
     * Everything stands as it was given.
     *
     * @param changed the files that were written; those that already said the same, but for line ends, were left alone
     */
    public record Written(List<Path> changed) implements Outcome {

        public Written {
            changed = List.copyOf(changed);
        }
    }

    /** Nothing was written, because people have edited this strategy since, or it is not ours. */
    public record Edited(Path strategy) implements Outcome {}

    /**
     * Nothing was written, because the strategy that stands there is of another organization, or of a later day.
     *
     * @param isLater it is of a later day
     * @param is whose it is, or of which day
     */
    public record Other(Path strategy, boolean isLater, String is) implements Outcome {}

    /**
     * Nothing was written, because this path cannot be.
     *
     * @param reason {@code is-a-file is-a-folder is-a-link is-a-device read-only disk-full failed}
     */
    public record Unwritable(Path path, String reason) implements Outcome {}

    /**
     * Writes files into a folder, which is made where there is none.
     *
     * @param files texts by file name; no name leads out of the folder
     */
    public static Outcome write(Path folder, Map<String, String> files) {
        return write(folder, files, OutputFolder::atOnce);
    }

    /** Puts a text in the place of a file of any name, whole or not at all; nothing is recorded of it. */
    public static Outcome replace(Path file, String text) {
        Path folder = file.toAbsolutePath().getParent();
        OutputFolder output = new OutputFolder(folder == null ? file : folder, OutputFolder::atOnce);
        List<Path> made = new ArrayList<>();
        try {
            make(folder, made);
            byte[] now = read(file);
            if (now != null && text(now).equals(text)) {
                return new Written(List.of());
            }
            sweep(output.folder, List.of(file.getFileName().toString()));
            output.stage(file.toAbsolutePath(), text);
            if (now != null) {
                output.staged.values().forEach(beside -> keepPermissions(file, beside));
            }
            output.commit();
            return new Written(List.of(file));
        } catch (IOException refused) {
            output.undo(made);
            return unwritable(refused, file);
        }
    }

    /** Who may read a file stays as it was. */
    private static void keepPermissions(Path from, Path to) {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException | IOException unknown) {
            // A file system without permissions of this kind has its own.
        }
    }

    /** The same with another way to move files, so that it can fail. */
    static Outcome write(Path folder, Map<String, String> files, Move move) {
        return write(folder, files, null, move);
    }

    /**
     * Writes files over a strategy people own, which was renewed.
     *
     * @param base the draft as the program wrote it
     * @param beside what to keep in {@link #RECORD_FOLDER}, texts by file name
     */
    public static Outcome renew(Path folder, Map<String, String> files, String base, Map<String, String> beside) {
        return write(folder, files, new Renewed(base, beside), OutputFolder::atOnce);
    }

    /**
     * Puts back what a run had replaced.
     *
     * @param strategy the strategy as it is to be; other files are put back as they were
     */
    public static Outcome restore(Path folder, ReplacedFiles replaced, String strategy) {
        OutputFolder output = new OutputFolder(folder, OutputFolder::atOnce);
        try {
            Map<String, String> texts = new TreeMap<>(replaced.texts());
            texts.put(StrategyDocument.STRATEGY_FILE, strategy);
            for (Map.Entry<String, String> file : texts.entrySet()) {
                output.stage(folder.resolve(file.getKey()), file.getValue());
            }
            output.commit();
            replaced.created().forEach(file -> remove(folder.resolve(file)));
            remove(folder.resolve(RECORD_FOLDER).resolve(ReplacedFiles.FILE));
            return new Written(List.copyOf(output.staged.keySet()));
        } catch (IOException refused) {
            output.undo(List.of());
            return unwritable(refused, folder);
        }
    }

    /** Whether a text is the draft of a strategy that was written into a folder last, line ends set aside. */
    public static boolean hasWritten(Path folder, String draft) throws IOException {
        WrittenRecord record =
                WrittenRecord.read(read(folder.resolve(RECORD_FOLDER).resolve(WrittenRecord.FILE)));
        return record.wrote(StrategyDocument.STRATEGY_FILE, WrittenRecord.digest(draft));
    }

    /** The generated files of a folder that say something else than what was written, by name; what is not there is not told. */
    public static List<String> edited(Path folder) throws IOException {
        WrittenRecord record =
                WrittenRecord.read(read(folder.resolve(RECORD_FOLDER).resolve(WrittenRecord.FILE)));
        List<String> edited = new ArrayList<>();
        for (String name : record.files().keySet()) {
            byte[] text = name.equals(StrategyDocument.STRATEGY_FILE) ? null : read(inside(folder, name));
            if (text != null && !record.wrote(name, WrittenRecord.digest(text))) {
                edited.add(name);
            }
        }
        return edited;
    }

    /** What a renewal writes besides its files. */
    private record Renewed(String base, Map<String, String> beside) {}

    private static Outcome write(Path folder, Map<String, String> files, @Nullable Renewed renewed, Move move) {
        OutputFolder output = new OutputFolder(folder, move);
        List<Path> made = new ArrayList<>();
        try {
            make(folder, made);
            return output.write(new TreeMap<>(files), renewed, made);
        } catch (IOException refused) {
            output.undo(made);
            return unwritable(refused, folder);
        }
    }

    private Outcome write(Map<String, String> files, @Nullable Renewed renewed, List<Path> made) throws IOException {
        Map<Path, String> changed = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = inside(file.getKey());
            byte[] now = read(target);
            if (now == null || !WrittenRecord.digest(now).equals(WrittenRecord.digest(file.getValue()))) {
                changed.put(target, file.getValue());
            }
        }
        Path strategy = folder.resolve(StrategyDocument.STRATEGY_FILE);
        byte[] present = read(strategy);
        Path recordFolder = folder.resolve(RECORD_FOLDER);
        refuseLink(recordFolder);
        Path recordFile = recordFolder.resolve(WrittenRecord.FILE);
        WrittenRecord record = WrittenRecord.read(read(recordFile));
        if (present != null && changed.containsKey(strategy) && renewed == null) {
            Outcome refused = refused(strategy, present, record, changed.get(strategy));
            if (refused != null) {
                undo(made);
                return refused;
            }
        }
        String base = renewed == null ? files.get(StrategyDocument.STRATEGY_FILE) : renewed.base();
        Map<String, String> vouched = new TreeMap<>(files);
        Map<String, String> beside = new TreeMap<>(renewed == null ? Map.of() : renewed.beside());
        if (base != null) {
            vouched.put(StrategyDocument.STRATEGY_FILE, base);
            beside.put(BASE_FILE, base);
        }
        sweep(folder, files.keySet());
        List<String> own =
                new ArrayList<>(List.of(WrittenRecord.FILE, BASE_FILE, ReplacedFiles.FILE, NOT_COMMITTED_FILE));
        own.addAll(beside.keySet());
        sweep(recordFolder, own);
        ReplacedFiles replacing = replacing(changed, recordFolder, beside);
        if (read(recordFolder.resolve(NOT_COMMITTED_FILE)) == null) {
            stageOwn(recordFolder.resolve(NOT_COMMITTED_FILE), NOT_COMMITTED, made);
        }
        stageOwn(recordFile, record.with(vouched).text(), made);
        if (!replacing.texts().isEmpty() && !changed.isEmpty()) {
            stageOwn(recordFolder.resolve(ReplacedFiles.FILE), replacing.text(), made);
        }
        for (Map.Entry<Path, String> file : changed.entrySet()) {
            stage(file.getKey(), file.getValue());
        }
        // The base goes last: with an older one a renewal finds its own work done already.
        for (Map.Entry<String, String> one : beside.entrySet()) {
            stageOwn(recordFolder.resolve(one.getKey()), one.getValue(), made);
        }
        commit();
        return new Written(List.copyOf(changed.keySet()));
    }

    /** Why a strategy that is there is not overwritten; null where it may be. */
    private static @Nullable Outcome refused(Path strategy, byte[] present, WrittenRecord record, String next) {
        StrategyHead is = StrategyHead.of(present);
        StrategyHead becomes = StrategyHead.of(next.getBytes(StandardCharsets.UTF_8));
        if (!is.organization().isEmpty() && !is.organization().equals(becomes.organization())) {
            return new Other(strategy, false, is.organization());
        } else if (is.asOf().compareTo(becomes.asOf()) > 0) {
            return new Other(strategy, true, is.asOf());
        }
        boolean isOurs = record.wrote(StrategyDocument.STRATEGY_FILE, WrittenRecord.digest(present));
        return isOurs ? null : new Edited(strategy);
    }

    private ReplacedFiles replacing(Map<Path, String> changed, Path recordFolder, Map<String, String> beside)
            throws IOException {
        Map<String, String> texts = new TreeMap<>();
        List<String> created = new ArrayList<>();
        Map<Path, String> all = new LinkedHashMap<>(changed);
        beside.forEach((name, text) -> all.put(recordFolder.resolve(name), text));
        all.put(recordFolder.resolve(WrittenRecord.FILE), "");
        for (Map.Entry<Path, String> file : all.entrySet()) {
            String name = folder.relativize(file.getKey()).toString().replace('\\', '/');
            byte[] before = read(file.getKey());
            if (before == null) {
                created.add(name);
            } else {
                texts.put(name, text(before));
            }
        }
        String strategy = changed.getOrDefault(folder.resolve(StrategyDocument.STRATEGY_FILE), "");
        return new ReplacedFiles(ReplacedFiles.FORMAT, texts, created, strategy);
    }

    private void stageOwn(Path file, String text, List<Path> made) throws IOException {
        if (!text.equals(text(read(file)))) {
            make(file.getParent(), made);
            stage(file, text);
        }
    }

    private Path inside(String name) {
        return inside(folder, name);
    }

    private static Path inside(Path folder, String name) {
        if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("Not the name of a file: " + name);
        }
        return folder.resolve(name);
    }

    private static void make(@Nullable Path folder, List<Path> made) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        make(folder.toAbsolutePath().getParent(), made);
        try {
            Files.createDirectory(folder);
            made.add(folder);
        } catch (FileAlreadyExistsException there) {
            // Another audit of the same run may have made it a moment ago.
            if (!Files.isDirectory(folder)) {
                refuseLink(folder);
                throw there;
            }
        }
    }

    /** Lays the text beside its place, down to the disk, so that moving it there is all that is left to do. */
    private void stage(Path target, String text) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + "." + PROCESS + "-" + thread() + ".tmp");
        Files.deleteIfExists(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            staged.put(target, beside);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            channel.force(true);
        }
    }

    /** Other threads may write into the same folder. */
    private static long thread() {
        return Thread.currentThread().getId();
    }

    /** Removes what a run that was killed had laid beside its files: it is named after a process that is no more. */
    private static void sweep(Path folder, Collection<String> names) {
        // Opening a pipe would wait for whoever writes into it.
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : all) {
                Matcher left = STAGED.matcher(file.getFileName().toString());
                if (left.matches()
                        && names.contains(left.group("name"))
                        && ProcessHandle.of(Long.parseLong(left.group("process")))
                                .isEmpty()) {
                    remove(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unlisted) {
            // A leftover harms nobody.
        }
    }

    // The record goes first and knows the text before as well.
    // A crash between two files leaves nothing that would count as edited.
    private void commit() throws IOException {
        for (Map.Entry<Path, Path> file : staged.entrySet()) {
            byte[] before = read(file.getKey());
            move.move(file.getValue(), file.getKey());
            if (before == null) {
                created.add(file.getKey());
            } else {
                replaced.put(file.getKey(), before);
            }
        }
    }

    private static void atOnce(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts everything back as it was. */
    private void undo(List<Path> made) {
        replaced.forEach(OutputFolder::restore);
        created.forEach(OutputFolder::remove);
        staged.values().forEach(OutputFolder::remove);
        for (int last = made.size() - 1; last >= 0; last--) {
            remove(made.get(last));
        }
    }

    private static void restore(Path file, byte[] before) {
        try {
            Files.write(file, before);
        } catch (IOException lost) {
            // The disk refuses what it held a moment ago: the first failure is the one to tell.
        }
    }

    private static void remove(Path leftover) {
        try {
            Files.deleteIfExists(leftover);
        } catch (IOException stays) {
            // A leftover harms nobody: the first failure is the one to tell.
        }
    }

    private static byte @Nullable [] read(Path file) throws IOException {
        refuseLink(file);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new WrongKindException(file, Files.isDirectory(file) ? "is-a-folder" : "is-a-device");
        }
        return Files.readAllBytes(file);
    }

    /** What a link leads to is not ours to write, and a device or a pipe would be waited for. */
    private static void refuseLink(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new WrongKindException(path, "is-a-link");
        }
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static Unwritable unwritable(IOException refused, Path folder) {
        Path path = refused instanceof FileSystemException at && at.getFile() != null ? Path.of(at.getFile()) : folder;
        String says = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
        if (refused instanceof WrongKindException wrong) {
            return new Unwritable(path, wrong.reason);
        } else if (refused instanceof FileAlreadyExistsException || says.contains("not a directory")) {
            return new Unwritable(path, "is-a-file");
        } else if (refused instanceof AccessDeniedException
                || says.contains("read-only")
                || says.contains("not permitted")) {
            return new Unwritable(path, "read-only");
        }
        boolean full = says.contains("no space") || says.contains("not enough space") || says.contains("quota");
        return new Unwritable(path, full ? "disk-full" : "failed");
    }

    /** Something else stands where a file or folder of ours is to be. */
    private static final class WrongKindException extends FileSystemException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        WrongKindException(Path path, String reason) {
            super(path.toString());
            this.reason = reason;
        }
    }
}
