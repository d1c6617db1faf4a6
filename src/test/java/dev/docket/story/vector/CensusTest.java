package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusTest {

    @TempDir private Path folder;

    private String article(String text) {
        return "{\"lang\":\"en\",\"title\":\"\",\"text\":\"%s\"}".formatted(text);
    }

    private Path file(String name, int articles, String... texts) throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < articles; i++) {
            lines.add(article(texts[i % texts.length]));
        }
        return Files.write(folder.resolve(name), lines);
    }

    @Test
    void a_term_has_the_larger_of_its_shares() throws IOException {
        var villages = file("villages.jsonl", 200, "goat bell", "goat", "grain", "grain");
        var ships = file("ships.jsonl", 100, "anchor", "anchor bell");
        var few = file("few.jsonl", 99, "grain");
        var table = folder.resolve("table.tsv.gz");
        Census.main(
                new String[] {
                    table.toString(), villages.toString(), ships.toString(), few.toString()
                });
        try (var in = Files.newInputStream(table)) {
            var shares = Background.read(in).shares();
            assertEquals(1000, shares.get("goat"));
            assertEquals(1000, shares.get("bell"));
            assertEquals(2000, shares.get("anchor"));
            assertEquals(1000, shares.get("grain"), "too few articles to count");
        }
    }

    @Test
    void the_shipped_table_knows_the_words_of_the_trade_and_of_the_world() {
        var shares = Background.shipped().shares();
        assertTrue(shares.getOrDefault("model", 0) > 200);
        assertTrue(shares.getOrDefault("polic", 0) > 20);
        assertFalse(shares.containsKey("marzanna"));
        assertTrue(shares.size() <= 40_000);
    }

    private Background counted(String... lines) throws IOException {
        var file = Files.write(folder.resolve("counted.jsonl"), List.of(lines));
        var census = new Census();
        census.count(file);
        var table = new ByteArrayOutputStream();
        census.write(table);
        return Background.read(new ByteArrayInputStream(table.toByteArray()));
    }

    @Test
    void each_language_is_counted_by_itself() throws IOException {
        var lines = new ArrayList<>(Collections.nCopies(100, article("goat")));
        lines.addAll(
                Collections.nCopies(300, "{\"lang\":\"cs-CZ\",\"title\":\"koza\",\"text\":\"\"}"));
        var shares = counted(lines.toArray(String[]::new)).shares();
        assertEquals(2000, shares.get("goat"), "in all English articles, a quarter of all");
    }

    @Test
    void a_term_of_one_article_in_two_thousand_is_left_out() throws IOException {
        var lines = new ArrayList<>(Collections.nCopies(1999, article("goat")));
        lines.add(article("goat unicorn"));
        var shares = counted(lines.toArray(String[]::new)).shares();
        assertFalse(shares.containsKey("unicorn"));
        assertEquals(2000, shares.get("goat"));
    }

    @Test
    void an_article_counts_a_term_once_however_often_it_says_it() throws IOException {
        var lines = new ArrayList<>(Collections.nCopies(50, article("goat goat goat")));
        lines.addAll(Collections.nCopies(50, article("bell")));
        assertEquals(1000, counted(lines.toArray(String[]::new)).shares().get("goat"));
    }

    @Test
    void the_same_press_gives_the_same_table_byte_for_byte() throws IOException {
        var file = file("press.jsonl", 200, "goat bell", "anchor", "grain goat");
        var tables = new ArrayList<byte[]>();
        for (int i = 0; i < 2; i++) {
            var census = new Census();
            census.count(file);
            var table = new ByteArrayOutputStream();
            census.write(table);
            tables.add(table.toByteArray());
        }
        assertArrayEquals(tables.getFirst(), tables.getLast());
    }

    @Test
    void nothing_read_is_an_empty_table() throws IOException {
        assertEquals(Background.NONE, counted());
    }
}
