package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;
import io.github.nianbao.read.word.RowProperties.CellProperties.Vertical;

/** What commands say of paragraphs, rows and cells. */
final class RtfParagraphs {
    private final RtfPrinter printer;
    private final RtfGround ground;

    RtfParagraphs(RtfPrinter printer, RtfGround ground) {
        this.printer = printer;
        this.ground = ground;
    }

    /** @return whether the command was about paragraphs or tables */
    boolean take(Command command, int parameter, boolean hasParameter, RtfGroup group) {
        if (group.destination == RtfGroup.Destination.STYLES) {
            return true;
        }
        ground.take(command, parameter);
        switch (command) {
            case pard, s, intbl, itap, ls -> {
                if (group.destination != RtfGroup.Destination.LIST_NUMBER) {
                    printer.flow().property(command, parameter, !hasParameter || parameter != 0);
                }
            }
            case par, sect, cell, nestcell, row, nestrow -> {
                if (group.destination == RtfGroup.Destination.BODY
                        || group.destination == RtfGroup.Destination.TEXT_BOX) {
                    printer.flush(group);
                    printer.flow().end(command);
                }
            }
            default -> {
                return row(command, parameter, printer.flow().row(group.innerRow));
            }
        }
        return true;
    }

    private static boolean row(Command command, int parameter, RtfRow row) {
        switch (command) {
            case trowd -> row.start();
            case trleft -> row.left(parameter);
            case trrh -> row.height(parameter);
            case clmgf -> {}
            case clmrg -> row.across();
            case clvmgf -> row.vertical(Vertical.FIRST);
            case clvmrg -> row.vertical(Vertical.CONTINUED);
            case cellx -> row.cell(parameter);
            default -> {
                return false;
            }
        }
        return true;
    }
}
