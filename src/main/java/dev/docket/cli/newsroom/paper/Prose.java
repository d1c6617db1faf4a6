package dev.docket.cli.newsroom.paper;

import dev.docket.cli.newsroom.paper.Block.Bullets;
import dev.docket.cli.newsroom.paper.Block.Heading;
import dev.docket.cli.newsroom.paper.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a piece. In a manuscript each line is a paragraph, unless it starts with {@code ##}
 * (a heading) or {@code -} (a bullet); {@code [words](@outlet/piece)} links inside the newsroom.
 */
public record Prose(List<Block> blocks) {

    private static final String HEADING = "## ";
    private static final String BULLET = "- ";

    public Prose {
        blocks = List.copyOf(blocks);
    }

    static Prose of(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        for (var line : lines) {
            if (line.startsWith(BULLET)) {
                bullets.add(line.substring(BULLET.length()));
            } else {
                endList(bullets, blocks);
                blocks.add(block(line));
            }
        }
        endList(bullets, blocks);
        return new Prose(blocks);
    }

    /**
     * The text as HTML, its links absolute under {@code base}, an address without a slash at its
     * end.
     */
    public String html(String base) {
        return blocks.stream().map(block -> html(block, base)).collect(Collectors.joining("\n"));
    }

    private static Block block(String line) {
        return line.startsWith(HEADING)
                ? new Heading(line.substring(HEADING.length()))
                : new Paragraph(line);
    }

    private static void endList(List<String> bullets, List<Block> blocks) {
        if (!bullets.isEmpty()) {
            blocks.add(new Bullets(List.copyOf(bullets)));
            bullets.clear();
        }
    }

    private static String html(Block block, String base) {
        return switch (block) {
            case Heading(var text) -> "<h2>" + Links.html(text, base) + "</h2>";
            case Paragraph(var text) -> "<p>" + Links.html(text, base) + "</p>";
            case Bullets(var items) ->
                    items.stream()
                            .map(item -> "<li>" + Links.html(item, base) + "</li>")
                            .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        };
    }
}
