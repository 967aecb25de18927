package org.counciltracker.io.html;

import org.jsoup.nodes.Element;

/** Tells tables that only place other tables on the page from those that hold data. */
final class Layouts {

    private Layouts() {}

    /** Returns whether a table holds another one with at least as many cells, or is one that says that it means nothing. */
    static boolean isLayout(Element table) {
        String role = table.attr("role");
        boolean meaningless = role.equals("presentation") || role.equals("none");
        int own = 0;
        boolean heads = false;
        int nested = 0;
        for (Element cell : table.select("td, th")) {
            boolean ours = table.equals(cell.closest("table"));
            own += ours ? 1 : 0;
            nested += ours ? 0 : 1;
            heads |= ours && cell.normalName().equals("th");
        }
        return nested > 0 && (meaningless || own == 1 || (!heads && nested >= own));
    }
}
