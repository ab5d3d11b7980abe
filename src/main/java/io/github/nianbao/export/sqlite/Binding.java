package io.github.nianbao.export.sqlite;

import io.github.nianbao.export.PlainText;
import io.github.nianbao.export.table.Column;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Values as the database keeps them. */
final class Binding {
    private static final int BITS_OF_A_LONG = 63;

    private Binding() {}

    static void set(PreparedStatement statement, int index, Column.Type type, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setObject(index, null);
            return;
        }
        switch (type) {
            case TEXT -> statement.setString(index, PlainText.of((String) value));
            case NAME, TIME -> statement.setString(index, (String) value);
            case INTEGER -> statement.setLong(index, (Long) value);
            case BOOLEAN -> statement.setInt(index, Boolean.TRUE.equals(value) ? 1 : 0);
            case NUMBER -> number(statement, index, (BigDecimal) value);
        }
    }

    /** An integer or a double where that is the very number; its digits as text where it is not. */
    private static void number(PreparedStatement statement, int index, BigDecimal number) throws SQLException {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.toBigInteger().bitLength() <= BITS_OF_A_LONG) {
            statement.setLong(index, plain.longValueExact());
        } else if (new BigDecimal(Double.toString(plain.doubleValue())).compareTo(plain) == 0) {
            statement.setDouble(index, plain.doubleValue());
        } else {
            statement.setString(index, PlainText.number(number));
        }
    }
}
