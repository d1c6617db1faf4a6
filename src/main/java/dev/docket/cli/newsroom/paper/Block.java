package dev.docket.cli.newsroom.paper;

import java.util.List;

/** A part of a text. Its strings may hold links in the manuscript's notation. */
sealed interface Block {

    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Bullets(List<String> items) implements Block {}
}
