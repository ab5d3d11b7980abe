package io.github.nianbao.map;

import io.github.nianbao.map.Printout.Kind;
import io.github.nianbao.map.Printout.Part;
import io.github.nianbao.map.Printout.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What happens to tables on their way from an office into a file. Each kind of damage is drawn at random. */
final class Damage {
    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** Each kind of damage that changes rows, with the given probability for each of them. */
    List<Row> rows(List<Row> rows, double probability) {
        List<Row> damaged = new ArrayList<>(rows);
        if (hits(probability)) {
            damaged = eachData(damaged, 0.5, this::otherWidths);
        }
        if (hits(probability)) {
            damaged = eachData(damaged, 0.2, row -> row.withLabels(lastLabel(row, garbled(last(row)))));
        }
        if (hits(probability)) {
            damaged = eachData(damaged, 0.15, row -> row.withLabels(lastLabel(row, "")));
        }
        if (hits(probability)) {
            damaged = eachData(damaged, 0.3, row -> row.withLabels(lastLabel(row, withoutNumbering(last(row)))));
        }
        if (hits(probability)) {
            drop(damaged);
        }
        if (hits(probability)) {
            insert(damaged, foreign());
        }
        if (hits(probability)) {
            insert(damaged, damaged.get(random.nextInt(damaged.size())));
        }
        if (hits(probability)) {
            swap(damaged);
        }
        // Not both: a cell lost here and a strange one there cannot be told from a row in order.
        boolean cellsDiffer = hits(probability);
        if (cellsDiffer) {
            damaged = eachData(damaged, 0.1, this::withOtherNumberOfCells);
        }
        if (hits(probability)) {
            damaged = wrapped(damaged);
        }
        if (hits(probability / 2)) {
            damaged.removeIf(row -> row.kind() == Kind.HEAD);
        }
        if (!cellsDiffer && hits(probability / 2)) {
            damaged = withoutColumn(damaged);
        }
        if (hits(probability / 2)) {
            damaged = eachHead(damaged, 0.3);
        }
        return damaged;
    }

    boolean hits(double probability) {
        return random.nextDouble() < probability;
    }

    private interface Change {
        Row of(Row row);
    }

    private List<Row> eachData(List<Row> rows, double probability, Change change) {
        List<Row> changed = new ArrayList<>();
        for (Row row : rows) {
            changed.add(row.kind() == Kind.DATA && hits(probability) ? change.of(row) : row);
        }
        return changed;
    }

    /** Heads of single columns get lost or damaged. */
    private List<Row> eachHead(List<Row> rows, double probability) {
        List<Row> changed = new ArrayList<>();
        for (Row row : rows) {
            List<Part> parts = new ArrayList<>();
            for (Part part : row.parts()) {
                boolean hit = row.kind() == Kind.HEAD && !part.text().isEmpty() && hits(probability);
                parts.add(hit ? part.withText(random.nextBoolean() ? "" : garbled(part.text())) : part);
            }
            changed.add(row.withParts(parts));
        }
        return changed;
    }

    private Row otherWidths(Row row) {
        String label = last(row);
        String other = switch (random.nextInt(6)) {
            case 0 -> label.replace("（", "(").replace("）", ")").replace("，", ",");
            case 1 -> label.replace(".", "、");
            case 2 -> label.replace(".", ". ");
            case 3 -> label.length() < 4 ? label : label.substring(0, 3) + "\n" + label.substring(3);
            case 4 -> label.replace("“", "\"").replace("”", "\"");
            default -> label + "（见说明）";
        };
        return row.withLabels(lastLabel(row, other));
    }

    /** Up to two fifths of the characters lost or misread. */
    private String garbled(String label) {
        StringBuilder garbled = new StringBuilder();
        double share = random.nextDouble() * 0.4;
        for (int i = 0; i < label.length(); i++) {
            if (!hits(share)) {
                garbled.append(label.charAt(i));
            } else if (random.nextBoolean()) {
                garbled.append((char) ('一' + random.nextInt(2000)));
            }
        }
        return garbled.toString();
    }

    private static String withoutNumbering(String label) {
        return label.replaceFirst("^(（.）|\\d\\.|.、)", "");
    }

    private void drop(List<Row> rows) {
        int lost = 1 + random.nextInt(3);
        for (int i = 0; i < lost && rows.size() > 3; i++) {
            rows.remove(random.nextInt(rows.size()));
        }
    }

    private Row foreign() {
        return switch (random.nextInt(7)) {
            case 0 -> Row.foreign("— " + (1 + random.nextInt(9)) + " —");
            case 1 -> Row.foreign("-" + (1 + random.nextInt(9)) + "-");
            case 2 -> Row.foreign(Integer.toString(1 + random.nextInt(20)));
            case 3 -> Row.foreign("其他主动公开文件", number(), number(), number());
            case 4 -> Row.foreign("其中：网上申请", number(), number(), number(), number(), number(), number(), number());
            case 5 -> Row.foreign("注：空白处为无数据");
            default -> Row.foreign("", "", "", "", "", "", "", "");
        };
    }

    private String number() {
        return Integer.toString(100_000 + random.nextInt(900_000));
    }

    private void insert(List<Row> rows, Row row) {
        // A figure printed twice must stand there twice with the same text.
        rows.add(random.nextInt(rows.size() + 1), row);
    }

    private void swap(List<Row> rows) {
        int one = random.nextInt(rows.size());
        int other = random.nextInt(rows.size());
        Row row = rows.get(one);
        rows.set(one, rows.get(other));
        rows.set(other, row);
    }

    /** A cell too many, or one too few. */
    private Row withOtherNumberOfCells(Row row) {
        List<Part> parts = new ArrayList<>(row.parts());
        switch (random.nextInt(3)) {
            case 0 -> parts.remove(random.nextInt(parts.size()));
            case 1 -> parts.add(random.nextInt(parts.size() + 1), Part.foreign(""));
            default -> parts.add(random.nextInt(parts.size() + 1), Part.foreign(number()));
        }
        return row.withParts(parts);
    }

    /** A label over two rows, of which one has the figures. */
    private List<Row> wrapped(List<Row> rows) {
        List<Row> wrapped = new ArrayList<>();
        for (Row row : rows) {
            String label = row.labels().isEmpty() ? "" : last(row);
            if (row.kind() != Kind.DATA || label.length() < 6 || !hits(0.2)) {
                wrapped.add(row);
                continue;
            }
            int at = 3 + random.nextInt(label.length() - 5);
            Row first = row.withLabels(lastLabel(row, label.substring(0, at)));
            Row second = row.withLabels(lastLabel(row, label.substring(at)));
            List<Part> blank = row.parts().stream()
                    .map(part -> new Part("", part.width(), null))
                    .toList();
            boolean figuresFirst = random.nextBoolean();
            wrapped.add(figuresFirst ? first : first.withParts(blank));
            wrapped.add(figuresFirst ? second.withParts(blank) : second);
        }
        return wrapped;
    }

    /** The same column gone from rows and heads without groups. */
    private List<Row> withoutColumn(List<Row> rows) {
        int column = random.nextInt(7);
        List<Row> changed = new ArrayList<>();
        for (Row row : rows) {
            boolean goes = row.kind() != Kind.FOREIGN
                    && row.parts().size() > Math.max(1, column)
                    && row.parts().get(column).width() == 1;
            List<Part> parts = new ArrayList<>(row.parts());
            if (goes) {
                parts.remove(column);
            }
            changed.add(row.withParts(parts));
        }
        return changed;
    }

    private static String last(Row row) {
        return row.labels().get(row.labels().size() - 1);
    }

    private static List<String> lastLabel(Row row, String label) {
        List<String> labels = new ArrayList<>(row.labels());
        labels.set(labels.size() - 1, label);
        return labels;
    }
}
