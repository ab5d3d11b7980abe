package io.github.nianbao.read.word;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** How the lists of a DOC file are numbered; paragraphs name them by a number ([MS-DOC] 2.4.6.3). */
final class WordLists implements NumberedLists {
    private static final int LEVELS = 9;

    /** How counts are written, by number ([MS-OSHARED] 2.2.1.3); what is not listed is written in digits. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0x01, "upperRoman"),
            Map.entry(0x02, "lowerRoman"),
            Map.entry(0x03, "upperLetter"),
            Map.entry(0x04, "lowerLetter"),
            Map.entry(0x0A, "ideographDigital"),
            Map.entry(0x0B, "japaneseCounting"),
            Map.entry(0x0E, "decimalFullWidth"),
            Map.entry(0x12, "decimalEnclosedCircle"),
            Map.entry(0x16, "decimalZero"),
            Map.entry(0x17, "bullet"),
            Map.entry(0x1A, "decimalEnclosedFullstop"),
            Map.entry(0x1B, "decimalEnclosedParen"),
            Map.entry(0x1C, "decimalEnclosedCircleChinese"),
            Map.entry(0x1E, "ideographTraditional"),
            Map.entry(0x1F, "ideographZodiac"),
            Map.entry(0x21, "taiwaneseCounting"),
            Map.entry(0x23, "taiwaneseCountingThousand"),
            Map.entry(0x25, "chineseCounting"),
            Map.entry(0x26, "chineseLegalSimplified"),
            Map.entry(0x27, "chineseCountingThousand"),
            Map.entry(0xFF, "none"));

    private final @Nullable ListTables tables;

    WordLists(@Nullable ListTables tables) {
        this.tables = tables;
    }

    @Override
    public boolean has(String list) {
        return data(list) != null;
    }

    @Override
    public String counter(String list) {
        ListData data = data(list);
        return data == null ? "" : Integer.toString(data.getLsid());
    }

    @Override
    public Map<Integer, Integer> starts(String list) {
        Map<Integer, Integer> starts = new HashMap<>();
        for (ListFormatOverrideLevel override : overrides(list)) {
            if (override.isStartAt()) {
                starts.put(override.getLevelNum(), override.getIStartAt());
            }
        }
        return starts;
    }

    @Override
    public NumberLevel level(String list, int level) {
        for (ListFormatOverrideLevel override : overrides(list)) {
            if (override.getLevelNum() == level && override.isFormatting() && override.getLevel() != null) {
                return level(override.getLevel());
            }
        }
        ListData data = data(list);
        return data == null || level < 0 || level >= data.numLevels()
                ? NumberLevel.NONE
                : level(data.getLevel(level + 1));
    }

    private static NumberLevel level(ListLevel level) {
        StringBuilder text = new StringBuilder();
        String pattern = level.getNumberText() == null ? "" : level.getNumberText();
        pattern.chars().forEach(c -> {
            if (c < LEVELS) {
                text.append('%').append(c + 1);
            } else {
                text.append((char) c);
            }
        });
        String suffix = switch (level.getTypeOfCharFollowingTheNumber()) {
            case 0 -> "tab";
            case 1 -> "space";
            default -> "nothing";
        };
        String format = FORMATS.getOrDefault(level.getNumberFormat() & 0xFF, "decimal");
        return new NumberLevel(level.getStartAt(), format, text.toString(), suffix, -1, level.isLegalNumbering(), null);
    }

    private @Nullable ListData data(String list) {
        try {
            return tables == null
                    ? null
                    : tables.getListData(tables.getLfo(Integer.parseInt(list)).getLsid());
        } catch (NoSuchElementException e) {
            return null;
        }
    }

    private ListFormatOverrideLevel[] overrides(String list) {
        try {
            ListFormatOverrideLevel[] overrides = tables == null
                    ? null
                    : tables.getLfoData(Integer.parseInt(list)).getRgLfoLvl();
            return overrides == null ? new ListFormatOverrideLevel[0] : overrides;
        } catch (NoSuchElementException e) {
            return new ListFormatOverrideLevel[0];
        }
    }
}
