package dev.docket.cli;

import dev.docket.article.ExtractEvaluation;
import dev.docket.feed.FeedEvaluation;
import dev.docket.story.StoryEvaluation;
import dev.docket.verdict.VerdictEvaluation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code docket eval}: one stage on the caller's own files, as JSON lines. */
@Command(
        name = "eval",
        description = "Run one stage on your own files; one JSON object a line on standard output.",
        subcommands = {
            EvalCommand.Stories.class,
            EvalCommand.Verdicts.class,
            EvalCommand.Extract.class,
            EvalCommand.Feed.class
        })
final class EvalCommand extends StageCommand {

    /** What is done with one file. */
    @FunctionalInterface
    private interface Work {

        void perform(Path file, PrintWriter out) throws IOException;

        /** Work on the lines of a file. */
        static Work onLines(LineWork work) {
            return (file, out) -> {
                try (var in = Files.newBufferedReader(file)) {
                    work.perform(in, out);
                }
            };
        }
    }

    /** What is done with the lines of one file. */
    @FunctionalInterface
    private interface LineWork {
        void perform(BufferedReader in, PrintWriter out) throws IOException;
    }

    /** Reads files and writes lines; a line that can't be used ends it with exit code 2. */
    @Command(mixinStandardHelpOptions = true)
    abstract static class Evaluation implements Callable<Integer> {

        private final Work work;

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to evaluate.")
        private List<Path> files = List.of();

        private Evaluation(Work work) {
            this.work = work;
        }

        @Override
        public Integer call() throws IOException {
            var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
            for (var file : files) {
                requireFile(file);
                try (var _ = StageLog.open()) {
                    work.perform(file, out);
                } catch (IllegalArgumentException e) {
                    throw new BadInput(file + ": " + e.getMessage(), e);
                } catch (UncheckedIOException e) {
                    throw unusable(
                            file,
                            Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
                } catch (IOException e) {
                    throw unusable(file, e);
                } finally {
                    out.flush();
                }
            }
            return 0;
        }

        private static void requireFile(Path file) {
            if (!Files.isRegularFile(file)) {
                throw new BadInput("There is no file " + file);
            }
        }

        private static BadInput unusable(Path file, IOException e) {
            return switch (e) {
                case MalformedInputException _ -> new BadInput(file + " is not UTF-8", e);
                case NoSuchFileException missing ->
                        new BadInput(file + ": there is no file " + missing.getFile(), e);
                case IOException _ -> new BadInput(file + " can't be read: " + e.getMessage(), e);
            };
        }
    }

    /** Clusters articles. */
    @Command(
            name = "stories",
            description =
                    "Reads {id, lang, date, source, title, text, url?}, writes {id, cluster}.")
    static final class Stories extends Evaluation {
        Stories() {
            super(Work.onLines(StoryEvaluation::run));
        }
    }

    /** Judges texts. */
    @Command(
            name = "verdicts",
            description =
                    "Reads {id, lang, subject?, title?, text}, writes card, label, sentences.")
    static final class Verdicts extends Evaluation {
        Verdicts() {
            super(Work.onLines(VerdictEvaluation::run));
        }
    }

    /** Extracts the main text of pages. */
    @Command(
            name = "extract",
            description =
                    "Reads {id, path, url} or HTML files, writes text, title, author, date ...")
    static final class Extract extends Evaluation {
        Extract() {
            super((file, out) -> ExtractEvaluation.run(file, out::println));
        }
    }

    /** Parses feeds. */
    @Command(
            name = "feed",
            description = "Reads {id, path, ctype} or feed files, writes what is in them.")
    static final class Feed extends Evaluation {
        Feed() {
            super((file, out) -> FeedEvaluation.evaluate(file, out::println));
        }
    }
}
