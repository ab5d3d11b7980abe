package io.github.nianbao.narrative;

import io.github.nianbao.report.Fact.Qualifier;
import io.github.nianbao.report.Lexicon.Role;
import io.github.nianbao.text.Blanks;
import io.github.nianbao.text.Folded;
import io.github.nianbao.text.SpokenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that count something. */
final class Quantities {
    private static final String DIGITS =
            "(?<![0-9.])(?<![0-9],)(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\\.[0-9]+)?(?:[十百千万亿]+(?:[0-9]+[十百千万])*(?:[0-9]+(?![0-9]))?)?";
    private static final String NUMERAL = "[零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅]+";
    /** The first characters of numbers and of the words before them; of others this one look is all that is needed. */
    private static final String BEGINS = "[0-9零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅大约将接近超逾突不至最上数几]";

    private static final String NUMBER = "(?:" + DIGITS + "|" + NUMERAL + ")";

    /** Characters that make a word of what looks like a unit: 部门, 条例. */
    private static final String NO_UNIT_BEFORE =
            "(?!(?<=部)(?:门|署|委|分|长|级|队)|(?<=条)(?:例|款)|(?<=期)(?:间|限)|(?<=场)(?:所|景)|(?<=人)(?:民|大(?!代)|员|均|事|社)|(?<=家)庭|(?<=处)(?:室|理|罚|置|级|长|以)|(?<=类)似|(?<=份)额|(?<=例)如|(?<=项)目|(?<=起)(?:草|诉|来)|(?<=本)(?:级|年|机关|局|单位|区|市|县|部|街|镇|乡|委|办|辖|着|院|村)|(?<=名)(?:录|单|称|义|为)|(?<=户)籍|(?<=位)(?:置|于)|(?<=册)子|(?<=批)(?:准|复|示|量)|(?<=轮)(?:值|训)|(?<=站)(?:式|点)|(?<=单)(?:位|独|个)|(?<=通)(?:过|报|知|办)|(?<=集)(?:中|成|体)|(?<=成)(?:立|为|功|员|效)|(?<=位)(?:一)|(?<=字)(?:化)|(?<=元)(?:旦))";

    private static final Pattern AT_LEAST = Pattern.compile("超过|超|逾|突破|至少|不少于|上(?=[百千万])");
    private static final Pattern AT_MOST = Pattern.compile("近|将近|接近|不足|不到|最多|不超过");
    private static final Pattern BARE_BEFORE =
            Pattern.compile(".*(?:件|数|量|事项|申请|公开|提供|处理|答复|数为|量为|数:|量:|总数|复议|诉讼)(?:约|近|共|各)?$");
    private static final Pattern BARE_AFTER = Pattern.compile("[,;。、)]|$|\\u0001|[(]");
    private static final Pattern BLANK_IN_NUMBER = Pattern.compile("[0-9]\\h+[0-9]");
    private static final Pattern GROUPS_BY_BLANKS = Pattern.compile("[0-9]{1,3}(?:\\h[0-9]{3})+(?![0-9])");

    private final Vocabulary words;
    private final WordClasses grammar;
    private final Starts quantity;
    private final Pattern strictUnit;
    private final Pattern plan;
    private final Pattern planBefore;
    private final Pattern doneBefore;

    Quantities(Vocabulary words, WordClasses grammar) {
        this.words = words;
        this.grammar = grammar;
        String unit = words.any(Role.UNIT);
        quantity = new Starts(
                BEGINS,
                "(?<lead>大约|约|将近|接近|近|超过|超|逾|突破|不足|不到|至少|最多|不少于|不超过|上(?=[百千万])|百分之|数(?=[十百千万])|几(?=[十百千万]))?"
                        + "(?<number>" + NUMBER + ")(?:(?:至|到|-|—|~|–)(?<upto>" + NUMBER + "))?"
                        + "(?<more>余|多|来)?(?<scale>百万|千万|万|亿)?(?:(?<=[万亿])(?<more2>余|多))?"
                        + "(?<unit>%|‰|[个名位家]" + words.any(Role.APPLICANT) + "(?=的)|" + unit + NO_UNIT_BEFORE
                        + ")?(?<tail>以上|左右|以内|以下|之多)?");
        strictUnit = Pattern.compile(words.any(Role.STRICT_UNIT));
        plan = Pattern.compile("(?:具体|重点|主要|重要|关键|工作|专项|改革|整改|大|问题)*" + words.any(Role.PLAN) + ".*");
        planBefore = Pattern.compile(".*" + words.any(Role.PLAN));
        doneBefore = Pattern.compile(".*(?:" + words.any(Role.VERB) + "|共|了|各|计|为|申请|案件|复议|诉讼)");
    }

    /** @param blotted the folded text with what counts nothing blotted out */
    List<Quantity> find(Folded folded, String blotted) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = quantity.matcher(blotted);
        for (int at = 0; quantity.find(matcher, blotted, at); at = matcher.end()) {
            Quantity one = read(folded, blotted, matcher);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private @Nullable Quantity read(Folded folded, String text, Matcher matcher) {
        String lead = orEmpty(matcher.group("lead"));
        String number = matcher.group("number");
        String unit = matcher.group("unit");
        if (lead.equals("数") || lead.equals("几")) {
            return null;
        }
        String scale = orEmpty(matcher.group("scale"));
        if ("元".equals(unit) && (number.endsWith("万") || number.endsWith("亿")) && number.length() > 1) {
            unit = number.substring(number.length() - 1) + unit;
            number = number.substring(0, number.length() - 1);
        } else if ("元".equals(unit) && !scale.isEmpty()) {
            unit = scale + unit;
            scale = "";
        }
        boolean spelled = !isDigit(number.charAt(0));
        BigDecimal value = value(number, scale);
        String upTo = matcher.group("upto");
        BigDecimal end = upTo == null ? null : value(upTo, scale);
        if (value == null
                || (upTo != null && (end == null || end.compareTo(value) <= 0))
                || isBroken(folded, matcher)) {
            return null;
        }
        if (lead.equals("百分之")) {
            unit = "%";
        } else if (unit == null) {
            unit = unitOf(text, matcher.start());
            if (unit == null && (spelled || isPadded(number) || !isBare(text, matcher))) {
                return null;
            }
        } else if (!counts(text, matcher, unit, spelled, value)) {
            return null;
        }
        return new Quantity(
                matcher.start(),
                lead.equals("百分之") ? matcher.start() : matcher.start("number"),
                matcher.end(),
                value,
                end,
                unit,
                end != null ? Qualifier.RANGE : qualifier(lead, matcher));
    }

    private static Qualifier qualifier(String lead, Matcher matcher) {
        String tail = orEmpty(matcher.group("tail"));
        boolean more = matcher.group("more") != null || matcher.group("more2") != null;
        if (more) {
            // 近2800余, 约200余 are some either way.
            boolean eitherWay = AT_MOST.matcher(lead).matches() || lead.endsWith("约");
            return eitherWay ? Qualifier.ABOUT : Qualifier.AT_LEAST;
        }
        if (AT_LEAST.matcher(lead + "百").lookingAt() && !lead.isEmpty() || tail.equals("以上") || tail.equals("之多")) {
            return Qualifier.AT_LEAST;
        }
        if (AT_MOST.matcher(lead).matches() || tail.equals("以内") || tail.equals("以下")) {
            return Qualifier.AT_MOST;
        }
        return lead.endsWith("约") || tail.equals("左右") ? Qualifier.ABOUT : Qualifier.EXACT;
    }

    private static @Nullable BigDecimal value(String number, String scale) {
        BigDecimal value = SpokenNumber.read(number);
        if (value == null || scale.isEmpty()) {
            return value;
        }
        BigDecimal factor = SpokenNumber.read("1" + scale);
        return factor == null ? null : SpokenNumber.read(value.multiply(factor).toPlainString());
    }

    /** Digits with blanks between them may be two numbers; in groups of three they are one. */
    private static boolean isBroken(Folded folded, Matcher matcher) {
        int end = matcher.group("upto") == null ? matcher.end("number") : matcher.end("upto");
        String printed = folded.printed(matcher.start("number"), end);
        if (printed.length() == end - matcher.start("number")) {
            return false;
        }
        StringBuilder plain = new StringBuilder();
        printed.codePoints().map(c -> Blanks.isBlank(c) ? ' ' : c).forEach(plain::appendCodePoint);
        String text = plain.toString().replaceAll(" *([,.]) *", "$1");
        return BLANK_IN_NUMBER.matcher(text).find()
                && !GROUPS_BY_BLANKS.matcher(text).matches();
    }

    /** Whether a unit behind the number counts: not so 三个方面, 每件, 一件事. */
    private boolean counts(String text, Matcher matcher, String unit, boolean spelled, BigDecimal value) {
        String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 12));
        String before = text.substring(Math.max(0, matcher.start() - 12), matcher.start());
        if (before.endsWith("第") || before.endsWith("每") || before.endsWith("这") || before.endsWith("同")) {
            return false;
        }
        boolean loose = "个项类种轮".contains(unit);
        if (loose
                && (plan.matcher(after).matches() || planBefore.matcher(before).matches())) {
            return false;
        }
        if (unit.equals("类") || unit.equals("种")) {
            return !spelled
                    && (before.endsWith("共有")
                            || before.endsWith("有")
                            || before.endsWith("共")
                            || before.endsWith("涉及")
                            || unit.equals("种"));
        }
        if (!spelled || "%‰倍成".contains(unit)) {
            return !spelled || before.matches(".*(?:增长|增加|上升|下降|减少|提高|降低|占|达|达到|近|约|超)");
        }
        return strictUnit.matcher(unit).matches() && spelledCounts(text, matcher, before, after, value);
    }

    /** A numeral in characters counts where something was done to it, or where it ends a clause; else grammar decides. */
    private boolean spelledCounts(String text, Matcher matcher, String before, String after, BigDecimal value) {
        String clause = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf('。')) + 1);
        if (clause.contains("每") || clause.contains("至少") || clause.contains("定期") || clause.contains("不少于")) {
            return false;
        }
        boolean closes = after.isEmpty() || ",;。、()".indexOf(after.charAt(0)) >= 0;
        boolean done = doneBefore.matcher(before).matches();
        boolean many = value.compareTo(BigDecimal.TEN) >= 0 || matcher.group("more") != null;
        if (many && closes && !before.isEmpty() && Character.isIdeographic(before.charAt(before.length() - 1))) {
            return true;
        }
        if (done && (many || closes || value.compareTo(BigDecimal.ONE) > 0)) {
            return true;
        }
        if (before.isEmpty() || ",;。、(".indexOf(before.charAt(before.length() - 1)) >= 0) {
            return many && !closes;
        }
        return grammar.counts(text, matcher.start("number"), matcher.end("number"));
    }

    /** The unit of what is counted without one: 点击量66万. */
    private @Nullable String unitOf(String text, int at) {
        String before =
                text.substring(Math.max(0, at - 14), at).replaceFirst("(?:累计|总计|共计|合计|约|共|为|达到|达|已|近|超过|超)+$", "");
        return words.lexicon().unitOf().entrySet().stream()
                .filter(noun -> before.endsWith(noun.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean isBare(String text, Matcher matcher) {
        return BARE_AFTER.matcher(text).region(matcher.end(), text.length()).lookingAt()
                && BARE_BEFORE
                        .matcher(text.substring(Math.max(0, matcher.start() - 12), matcher.start()))
                        .matches();
    }

    /** No sentence counts 00; figures of a table that lost its rules do. */
    private static boolean isPadded(String number) {
        return number.length() > 1 && number.charAt(0) == '0' && isDigit(number.charAt(1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
