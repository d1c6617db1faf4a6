package dev.docket.story.vector;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Running text as stemmed words without stop words, by Lucene's analyzer for its language. */
public final class Tokens {

    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final Analyzer CZECH = new CzechAnalyzer();
    private static final Analyzer POLISH = new PolishAnalyzer();
    private static final Analyzer CHINESE = new SmartChineseAnalyzer();
    private static final Analyzer OTHER = new StandardAnalyzer();

    private Tokens() {}

    /**
     * The first tokens of {@code text}.
     *
     * @param language BCP 47 tag; a language that we have no stemmer for is split by Unicode's
     *     rules
     * @param most how many at most
     */
    public static List<String> of(String text, String language, int most) {
        var tokens = new ArrayList<String>();
        try (var stream = analyzer(language).tokenStream("", new StringReader(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (tokens.size() < most && stream.incrementToken()) {
                tokens.add(term.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringReader does not fail
        }
        return tokens;
    }

    private static Analyzer analyzer(String language) {
        return switch (Tongue.of(language)) {
            case "en" -> ENGLISH;
            case "cs" -> CZECH;
            case "pl" -> POLISH;
            case "zh" -> CHINESE;
            case String _ -> OTHER;
        };
    }
}
