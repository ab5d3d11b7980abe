package io.github.nianbao.narrative;

import io.github.nianbao.report.Lexicon.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around a number that say what it counts. */
final class Wording {
    /** Of a longer one the end counts, which stands before the number: patterns of many words would run out of stack on it. */
    private static final int LONGEST_CLAUSE = 1_000;

    private static final String DELIMITERS = ",;:。!?";
    /** A year in the midst of a clause opens another: 公开信息2023年发布30条. */
    private static final Pattern YEAR_OPENS =
            Pattern.compile("(?<=[一-鿿]{3})(?<![转至到较比与在于年从自、和])(?=(?:19|20)[0-9]{2}年[^,;。》]*$)");

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NARROWING = Pattern.compile("\\((?!含|包括|包含|其中|单位|件|条|数)(?<what>[^()0-9]{2,})\\)$");
    private static final Pattern AND = Pattern.compile("、|和|与|及|以及|,");
    private static final String OFFICE =
            "^(?![一-鿿]{0,20}(?:各|直|及|和|与|下属|督促|指导|组织|所属))[一-鿿]{0,26}?(?:委员会|办事处|办公室|人民政府|政府|街道|管理局|总局|分局|局|委|办|镇|乡|厅|中心|机关|单位|部门|大队|村|县|市|区|省|旗|州)";
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:\\([一二三四五六七八九十0-9]+\\)|[一二三四五六七八九十]{1,2}[、.是]|[0-9]{1,2}[、.])+");
    private static final Pattern HAS_HAN = Pattern.compile("[一-鿿A-Za-z]");
    /** Goes on with what is said of the thing counted, and names none. */
    private static final Pattern NO_NOUN = Pattern.compile("[占均全已其并且为比同较达居位列都皆即系属由将未不无以上]|按[时期]|办结率|同比|环比|(?:以上|左右)");

    private static final Pattern RIGHT_END = Pattern.compile("[,;。:()!?…]|(?<=.)(?:均|已|全部)|" + NotCounts.BLOT + "{9,}");
    /** What became of that many: 2件不予公开. */
    private static final Pattern STATE = Pattern.compile("已|不予|无法提供|均");

    private static final int LONGEST_NOUN = 40;

    private final Pattern lead;
    private final Pattern trail;
    private final Pattern verbAtEnd;
    private final Pattern verbAtStart;
    private final Pattern subject;
    private final Pattern hollow;
    private final Pattern part;

    Wording(Vocabulary words) {
        String filler =
                "(?:全年|本年度?|年度|以来|今年|年内|当年|全市|全县|全区|全省|全镇|全乡|我[局委办镇乡县市区省院厅处]|我街道|我中心|我单位|我部门|本[局委办镇乡村级]|本机关|本街道|本单位|本部门|累计|总共|合计|共计|一共|总计|共(?![青享建同产])|均|已经?|分别|各(?![级类项种部单镇乡县区市])|并且?|还|又|也|另有|另外?|此外|同时|以及|及时|及|和|与|则|即|有(?![效关奖序])|的|了|其(?![他余它])|该|是|为(?!民)|这些|截至目前|目前|通过(?!率)|利用|借助|依托|依法(?!行)|在(?![线职编校建])|由|于|经(?![费济营办常验纪])|对(?![外接口照比象联])|向(?=[^社]))";
        String trailer =
                "(?:累计|总共|合计|共计|一共|总计|总数为?|总量为?|数量为?|数为|共|均|已|分别|各|达到|达|约|近|超过?|为|是|有|的|了|(?<![收接])到|仅|计|等|:|、|,|目前)";
        String open = words.any(Role.PART);
        lead = Pattern.compile("^(?:" + open + "|" + filler
                + "|(?:截[至止]?到?)?(?:19|20)[0-9]{2}年(?:度|全年)?+(?!未?结转|未?转)|[:、,;。)\\u0001-])+");
        trail = Pattern.compile("(?=[累总合共一计数均已分各达约近超为是有的了到仅等:、,目])(?:" + trailer + ")+$");
        verbAtEnd = Pattern.compile("(?:.*[^不予])?(?:" + words.any(Role.VERB) + "|共|了|有|各类|各项|对|其中|涉及)$");
        subject = Pattern.compile(OFFICE + "(?=共|累计|全年|今年|本年|年内|已|主动|新增|" + words.any(Role.VERB) + ")");
        verbAtStart = Pattern.compile("^" + words.any(Role.VERB));
        hollow = Pattern.compile(
                "(?:" + open + "|" + words.any(Role.FILLER) + "|" + filler + "|[:、,;。)“”\"\\u0001()+-]|年度?)*");
        part = Pattern.compile(
                "(?:^|[,;。:(、])(?:[^,;。:(、0-9]{0,8})?(?<word>" + open + "|按[^,;。0-9]{1,12}划分|按[^,;。0-9]{1,12}分)");
    }

    /**
     * @param metric what is counted, with what was done to it
     * @param clause the clause before the number, for looking up the cell
     * @param part the word that opens a list of parts before it, empty where there is none
     * @param end offset after the last word that belongs to it
     */
    record Words(String metric, String clause, String part, int end) {}

    /** @param from offset after the number before it in the sentence, or of the sentence
     *  @param next offset of the next number, or of the sentence's end */
    Words of(String text, Quantity quantity, int from, int next) {
        String before = withoutBrackets(text.substring(from, quantity.lead()));
        String opens = opens(before);
        String clause = lastClause(before) + narrowing(text.substring(from, quantity.lead()));
        String head = clean(lastClause(before));
        if (quantity.isRate() || isNounBehind(text, quantity, next, clause, head)) {
            String noun = quantity.isRate() ? "" : nounBehind(text, quantity, next);
            if (!noun.isEmpty()) {
                int end = Math.max(quantity.end(), text.indexOf(noun, quantity.end()) + noun.length());
                return new Words(head + noun, clause + quantity.who() + noun, opens, end);
            }
        }
        if (head.isEmpty()) {
            String earlier = earlier(before);
            return new Words(clean(earlier), earlier, opens, quantity.end());
        }
        return new Words(head, clause, opens, quantity.end());
    }

    /** The word that opens a list of parts in the words before a number. */
    private String opens(String before) {
        Matcher matcher = part.matcher(before);
        return matcher.find() ? matcher.group("word") : "";
    }

    private boolean isNounBehind(String text, Quantity quantity, int next, String clause, String head) {
        String rest = text.substring(quantity.end(), Math.max(quantity.end(), next));
        if (rest.isEmpty()
                || quantity.unit() == null
                || !isHan(rest)
                || (NO_NOUN.matcher(rest).lookingAt()
                        && !(head.isEmpty() && STATE.matcher(rest).lookingAt()))) {
            return false;
        }
        String bare = clause.replaceAll("[:、,“”\"的" + NotCounts.BLOT + "]+$", "");
        return head.isEmpty()
                || hollow.matcher(clause).matches()
                || verbAtEnd.matcher(bare).matches();
    }

    private static boolean isHan(String rest) {
        char c = rest.charAt(0);
        return (c >= '一' && c <= '鿿') || c == '“' || c == '《' || c == NotCounts.BLOT;
    }

    private String nounBehind(String text, Quantity quantity, int next) {
        String rest = text.substring(quantity.end(), next);
        Matcher end = RIGHT_END.matcher(rest);
        String noun = end.find() ? rest.substring(0, end.start()) : cutBeforeNext(rest);
        if (noun.length() > LONGEST_NOUN) {
            noun = noun.substring(0, LONGEST_NOUN);
        }
        return noun.replaceFirst("^的", "").replaceFirst("(?:[、和与及]+|中)$", "");
    }

    /** What lies between two numbers belongs to both: it is cut at the last 、 or 和. */
    private static String cutBeforeNext(String rest) {
        int cut = Math.max(rest.lastIndexOf('、'), Math.max(rest.lastIndexOf('和'), rest.lastIndexOf('及')));
        return cut > 0 ? rest.substring(0, cut) : rest;
    }

    private static String withoutBrackets(String before) {
        String text = before;
        for (String last = ""; !last.equals(text); ) {
            last = text;
            text = BRACKETED.matcher(text).replaceAll("");
        }
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf(')'));
        return open < 0 ? text : text.substring(open + 1);
    }

    /** 公开信息（公文平台）113条 is less than 公开信息: what stands in brackets before the number belongs to the clause. */
    private static String narrowing(String before) {
        Matcher matcher = NARROWING.matcher(before);
        return matcher.find() ? matcher.group("what") : "";
    }

    private static String lastClause(String before) {
        int start = before.length();
        while (start > 0 && DELIMITERS.indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        if (before.indexOf('年', start) >= 0) {
            Matcher matcher =
                    YEAR_OPENS.matcher(before).region(start, before.length()).useTransparentBounds(true);
            while (matcher.find()) {
                start = matcher.end();
            }
        }
        return NUMBERING.matcher(before.substring(start)).replaceFirst("");
    }

    /** The nearest clause before the last that says something. */
    private String earlier(String before) {
        String[] clauses = before.split("[,;。]", -1);
        for (int i = clauses.length - 1; i >= 0; i--) {
            String clause = NUMBERING.matcher(clauses[i]).replaceFirst("");
            if (HAS_HAN.matcher(clean(clause)).find()) {
                return clause;
            }
        }
        return "";
    }

    /** Without what says when, who, and how many. */
    String clean(String clause) {
        String text = clause.substring(Math.max(0, clause.length() - LONGEST_CLAUSE));
        for (String last = ""; !last.equals(text); ) {
            last = text;
            text = lead.matcher(text).replaceFirst("");
            text = trail.matcher(text).replaceFirst("");
        }
        Matcher office = subject.matcher(text);
        if (office.find()) {
            return clean(text.substring(office.end()));
        }
        return text.replace(String.valueOf(NotCounts.BLOT), "");
    }

    /** 公开文件、通知 for 各3件: the names that share one number, what was done put before each. */
    List<String> shared(String metric) {
        String[] names = AND.split(metric);
        if (names.length < 2) {
            return List.of(metric);
        }
        Matcher verb = verbAtStart.matcher(names[0]);
        String done = verb.find() && verb.end() < names[0].length() ? verb.group() : "";
        List<String> all = new ArrayList<>();
        for (String name : names) {
            String plain = clean(name);
            if (!plain.isEmpty()) {
                all.add(all.isEmpty() || verbAtStart.matcher(plain).find() ? plain : done + plain);
            }
        }
        return all;
    }

    boolean isHollow(String text) {
        return hollow.matcher(text).matches();
    }
}
