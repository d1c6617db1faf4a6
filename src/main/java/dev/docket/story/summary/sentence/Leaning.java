package dev.docket.story.summary.sentence;

import dev.docket.story.vector.Tongue;
import java.util.regex.Pattern;

/** Sentences that are hard to read alone: they point at the ones before, or at their writer. */
public final class Leaning {

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "^(?:It|Its|They|Their|This|These|Those|That|He|She|His|Her|Him|Both|Such|But"
                        + "|And|Or|Nor|So|However|Also|Yet|Then|Thus|Hence|There|Here|Moreover"
                        + "|Furthermore|Additionally|Meanwhile|Instead|Finally|Lastly|First|Second"
                        + "|Third|Firstly|Secondly|Next|Therefore|Consequently|Similarly|Likewise"
                        + "|Conversely|Nevertheless|Nonetheless|Otherwise|Besides|Indeed|Still"
                        + "|Again|Another|Others?|Above|Below|Okay|OK|Well|Oh|Wow|Yes|No|Maybe|Sure|Luckily|Not"
                        + " (?:just|only)|I|My|You|Your|Because|Although|Though|For"
                        + " (?:example|instance|this|that|these|one)|In"
                        + " (?:addition|contrast|fact|turn|other"
                        + " words|short|summary|particular|response|this|that|these|those)|As"
                        + " (?:such|a result|well|mentioned|noted|always|shown|can be"
                        + " seen|(?:you|we) can see)|On (?:top|the"
                        + " other)|(?:One|Some|Many|Most|All|Each|None|Neither|Either) of"
                        + " (?:them|these|those)|The"
                        + " (?:former|latter|same|other|rest|following|above|result|answer|question|idea|goal|problem|reason|catch|key|point|two)|To"
                        + " (?:do (?:so|this|that)|this|that"
                        + " end)|(?:At|By|With|From|After|Before|Until|Since|Despite|Beyond|Given|Like|Unlike|Along"
                        + " with|Compared (?:to|with)|Through|During|Under) (?:the same"
                        + " time|this|that|these|those|it|them|then|now))\\b|^(?:\\S+"
                        + " ){1,4}(?:this|these|those)\\b(?!"
                        + " (?:week|month|year|morning|afternoon|evening|summer|autumn|fall|winter"
                        + "|spring|quarter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))|,"
                        + " though\\b|\\bare also\\b|^\\p{L}+ also\\b|^\\p{L}+,"
                        + " (?:it|they|he|she|the"
                        + " (?:model|company))\\b|^(?:If|When|Whether|Once|As)"
                        + " you\\b|\\bI(?:['’](?:m|ve|ll|d))?\\b(?![/.-])");
    private static final Pattern CZECH =
            Pattern.compile(
                    "^(?:Ale|Avšak|Však|Jenže|Jenomže|Tento|Tato|Toto|Tyto|Tito|Ten|Ta|To|Ti|Ty"
                        + "|Tím|Tomu|Toho|Tam|Tady|Zde|Jeho|Její|Jejich|On|Ona|Ono|Oni|Ony|Navíc"
                        + "|Proto|Také|Taky|Přitom|Přesto|Zároveň|Naopak|Například|Nicméně|Potom"
                        + "|Pak|Dále|Nakonec|Podobně|Jinak|Ostatně|Současně|Následně|A|I|Či|Nebo|Jde"
                        + " o|Jedná se|Jednou z|Kromě toho|Vedle toho|Z toho|Za prvé|Za druhé|Díky"
                        + " (?:tomu|této|tomuto)|Podle (?:něj|ní|nich)|V"
                        + " (?:něm|ní|nich|tom|této|tomto))(?=[\\s,])",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern POLISH =
            Pattern.compile(
                    "^(?:Ale|Jednak|Jednakże|Lecz|Ten|Ta|To|Te|Ci|Tym|Temu|Tego|Tam|Tu|Tutaj|Jego"
                        + "|Jej|Ich|On|Ona|Ono|Oni|One|Ponadto|Dlatego|Także|Również|Natomiast"
                        + "|Tymczasem|Więc|Zatem|A|I|Oraz|Albo|Dodatkowo|Następnie|Potem|Wreszcie|Podobnie|Inaczej|Niemniej|Mimo"
                        + " to|Z kolei|Poza tym|Oprócz tego|Na przykład|Przy tym|Jest to|Co"
                        + " więcej|Po pierwsze|Po drugie|Dzięki (?:temu|tej)|Jednym z|Jedną z|W"
                        + " (?:nim|niej|nich|tym|tej))(?=[\\s,])",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CHINESE =
            Pattern.compile(
                    "^(?:它|因为|由于(?=[这该此])|他|她|这|那(?!么多)|该|此|但|而|因此|所以|同时|其中|其|另外|然而|不过|并且|并|也|还|同样"
                            + "|首先|其次|最后|再次|接下来|接着|例如|比如|换句话说|也就是说|与此同时|对此|于是|后者|前者"
                            + "|以上|以下|上述|除此之外|相比之下|总之|总的来说|简单来说|具体来说|值得注意的是|我(?!们)|你|您"
                            + "|第[一二三四五]|随后|同步|尤其|特别是|甚至|从而|由此|为此|两者|二者)|你|您");

    private Leaning() {}

    /** Whether a sentence of that language needs another one to be understood. */
    public static boolean is(String sentence, String language) {
        return pattern(Tongue.of(language)).matcher(sentence).find();
    }

    private static Pattern pattern(String tongue) {
        return switch (tongue) {
            case "cs" -> CZECH;
            case "pl" -> POLISH;
            case "zh" -> CHINESE;
            default -> ENGLISH;
        };
    }
}
