package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
}
